using Rapporteur.Dossiers;

namespace Rapporteur.Storage.Tests.Dossiers;

/// <summary>"Never agreed, so it cannot be postponed": a denial of the plan, not of the meeting.</summary>
public sealed class PlanDenialTests
{
    public static TheoryData<string, string, string> Rows() =>
        [.. PlanDenialRules.Load().Examples.Select(static e => new TheoryDataRow<string, string, string>(e.Id, e.Yes, e.No))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_fits_its_example_and_none_fits_the_counter_example(string id, string yes, string no)
    {
        Assert.Equal(id, PlanDenialRules.Load().RuleOf(yes));
        Assert.Null(PlanDenialRules.Load().RuleOf(no));
    }

    [Theory]
    [InlineData("There are no plans for the presidents to meet in the immediate future, an official said.")]
    [InlineData("Plans for the summit are on hold, and no date has been set.")]
    [InlineData("The talks were postponed because the agenda had not been agreed.")]
    [InlineData("The ministry denied that its envoy had insulted the delegation before the meeting.")]
    [InlineData("The two governments never agreed on tolls.")]
    public void What_is_not_planned_now_or_has_no_date_is_no_denial_of_a_plan(string sentence) =>
        Assert.Null(PlanDenialRules.Load().RuleOf(sentence));
}
