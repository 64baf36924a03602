using static Rapporteur.Cli.Tests.Commands.SampleDossier;

namespace Rapporteur.Cli.Tests.Commands;

/// <summary>
/// Where four parties stand on a settlement over the months of 2025 (samples/settlement, facts in words of our own): the matrix of issues by parties with its
/// shifts, as an analyst coded it by hand from other reports.
/// </summary>
public sealed class SettlementDossierTests(SettlementStore store) : IClassFixture<SettlementStore>
{
    [Fact]
    public void Every_report_is_taken() => Assert.Contains("13 new", store.Ingested, StringComparison.Ordinal);

    [Theory]
    [InlineData("Ukraine", "ceasefire", "+ demands", "reported")]
    [InlineData("Russia", "ceasefire", "~↑ conditional", "reported")]
    [InlineData("Russia", "local or short truce", "+ offers", "stated")]
    [InlineData("United States", "ceasefire along the current line", "+ offers", "stated")]
    [InlineData("Russia", "ceasefire along the current line", "- rejects", "stated")]
    [InlineData("European Union", "ceasefire along the current line", "+ supports", "reported")]
    [InlineData("Ukraine", "ceasefire along the current line", "+ demands", "reported")]
    [InlineData("Russia", "monitoring of a truce", "+ accepts", "reported")]
    [InlineData("Ukraine", "monitoring of a truce", "+ accepts", "reported")]
    [InlineData("Ukraine", "buffer zone", "~ conditional", "attributed")]
    [InlineData("Russia", "foreign troops, peacekeepers", "~ undecided", "stated")]
    [InlineData("Russia", "exchange of prisoners", "+ accepts", "reported")]
    [InlineData("Ukraine", "exchange of prisoners", "+ accepts", "reported")]
    [InlineData("Russia", "recognition of annexed territory", "+ demands", "reported")]
    [InlineData("Ukraine", "recognition of annexed territory", "- rejects", "reported")]
    [InlineData("Russia", "neutrality, giving up membership", "+ demands", "reported")]
    [InlineData("Ukraine", "neutrality, giving up membership", "~↑ conditional", "stated")]
    [InlineData("Russia", "talks themselves", "~ conditional", "stated")]
    [InlineData("Russia", "withdrawal of troops", "+ demands", "reported")]
    [InlineData("Ukraine", "cession of territory", "- rejects", "reported")]
    [InlineData("United States", "special economic zone", "~ conditional", "stated")]
    public void Each_party_stands_where_the_reports_have_it(string party, string issue, string stance, string basis)
    {
        var cell = store.Cell(party, issue);
        Assert.Equal((stance, basis), (Said(cell, "stance"), Said(cell, "basis")));
    }

    [Theory]
    [InlineData("Russia", "ceasefire", "2025-05-31", "- rejects")]
    [InlineData("Russia", "foreign troops, peacekeepers", "2025-06-30", "- rejects")]
    [InlineData("Ukraine", "neutrality, giving up membership", "2025-11-30", "- rejects")]
    public void Each_party_stood_elsewhere_before(string party, string issue, string until, string stance) =>
        Assert.Equal(stance, Said(store.Cell(party, issue, "--until", until), "stance"));

    [Theory]
    [InlineData("Russia", "ceasefire", "2025-06-02")]
    [InlineData("Ukraine", "neutrality, giving up membership", "2025-12-22")]
    public void Who_turned_from_against_to_for_has_shifted_on_that_day(string party, string issue, string day) =>
        Assert.Equal($"reported shift {day}: against to for", Said(store.Cell(party, issue), "shifts"));

    [Fact]
    public void Nobody_else_has_shifted() =>
        Assert.Equal(2, store.Rows("positions", "--cells").Count(static r => Said(r, "shifts").Length > 0));

    [Theory]
    [InlineData("Russia", "ceasefire", "Ukrainian troops begin to withdraw")]
    [InlineData("Ukraine", "neutrality", "legally binding security guarantees")]
    [InlineData("Russia", "talks", "based on what was agreed in Alaska")]
    [InlineData("United States", "special economic zone", "Ukrainian troops leave it")]
    public void What_holds_on_a_condition_has_it(string party, string issue, string condition) =>
        Assert.Contains(condition, Said(Assert.Single(store.Rows("positions", "--cells"), r => Said(r, "party") == party && Said(r, "issue").StartsWith(issue, StringComparison.Ordinal) && Said(r, "condition").Length > 0), "condition"), StringComparison.Ordinal);

    [Fact]
    public void A_truce_along_the_front_line_is_a_kind_of_truce_and_not_the_same()
    {
        var issues = store.Rows("positions").Select(static r => Said(r, "issue")).ToList();
        Assert.InRange(issues.IndexOf("– ceasefire along the current line"), issues.IndexOf("ceasefire") + 1, issues.IndexOf("ceasefire") + 3);
    }

    [Fact]
    public void Conditions_stand_with_their_day_and_why_shows_them()
    {
        var conditions = store.Rows("conditions");
        Assert.Equal(["2025-05-14", "2025-06-02", "2025-11-13", "2025-12-22", "2025-12-29"], conditions.Select(static r => Said(r, "since")));
        Assert.All(conditions, static r => Assert.Equal("unmet", Said(r, "status")));
        var id = Said(conditions[1], "id");
        Assert.Contains(store.Rows("why", id), static r => Said(r, "part") == "condition" && Said(r, "text").StartsWith("Ukrainian troops begin to withdraw", StringComparison.Ordinal));
    }

    /// <summary>What the analyst's matrix holds and the reports tell, but the dossier has not or has elsewhere, with the reason.</summary>
    [Theory]
    [InlineData("Russia", "elections", "the second way to a truce stands in a sentence without a word of wanting: \"the paper names a package\"")]
    [InlineData("Russia", "arms control", "foreign arms are a part of that package")]
    [InlineData("United States", "monitoring of a truce", "who is to lead the mission is no position of its own")]
    [InlineData("Russia", "military bases", "\"without foreign bases\" hangs on the neutrality that is demanded")]
    public void What_cannot_be_read_yet_is_in_no_cell(string party, string issue, string reason) =>
        Assert.False(store.Rows("positions", "--cells").Any(r => Said(r, "party") == party && Said(r, "issue") == issue), $"It is read now: {reason}.");
}
