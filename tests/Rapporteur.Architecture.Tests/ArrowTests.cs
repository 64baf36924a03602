using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Rapporteur.Architecture.Tests;

public sealed class ArrowTests
{
    public static TheoryData<string, string> Forbidden()
    {
        var pairs = new TheoryData<string, string>();
        for (var i = 0; i < Rooms.InOrder.Count; i++)
        {
            for (var later = i + 1; later < Rooms.InOrder.Count; later++)
            {
                pairs.Add(Rooms.InOrder[i], Rooms.InOrder[later]);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_room_does_not_use_a_later_room(string room, string later)
    {
        var rule = Types().That().Are(Rooms.TypesOf(room)).Should().NotDependOnAny(Rooms.TypesOf(later))
            .WithoutRequiringPositiveResults();

        var broken = rule.Evaluate(Rooms.House).Where(x => !x.Passed).Select(x => x.Description).ToList();

        Assert.True(broken.Count == 0, string.Join(Environment.NewLine, broken));
    }

    [Fact]
    public void Records_use_only_the_spans_of_Language()
    {
        var rule = Types().That().Are(Rooms.TypesOf("Records")).Should()
            .NotDependOnAny(Rooms.TypesOf("Language").And().DoNotHaveName("TextSpan"));

        Assert.Empty(rule.Evaluate(Rooms.House).Where(x => !x.Passed).Select(x => x.Description));
    }

    [Fact]
    public void Sources_hand_over_reports_and_read_nothing()
    {
        var rule = Types().That().Are(Rooms.TypesOf("Sources")).Should()
            .NotDependOnAny(Rooms.TypesOf("Reading").Or().Are(Rooms.TypesOf("Propositions")));

        Assert.Empty(rule.Evaluate(Rooms.House).Where(x => !x.Passed).Select(x => x.Description));
    }

    [Fact]
    public void The_check_sees_an_arrow_that_is_there()
    {
        var rule = Types().That().Are(Rooms.TypesOf("Cli")).Should().NotDependOnAny(Rooms.TypesOf("Reading"));

        Assert.False(rule.HasNoViolations(Rooms.House));
    }

    [Fact]
    public void Every_room_has_something_in_it() =>
        Assert.All(Rooms.InOrder, room => Assert.NotEmpty(Rooms.Of(room)));
}
