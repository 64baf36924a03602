using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests.Dossiers;

/// <summary>The analyst's hand: it counts, it can be taken back, and reading anew loses none of it.</summary>
public sealed class DecisionTests : IDisposable
{
    private readonly TemporaryStore _file = new();
    private readonly IDossierStore _store;
    private readonly DossierReport[] _reports =
    [
        new ReportBuilder("aaaaaa1", "2026-03-01").Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark").Build(),
        new ReportBuilder("aaaaaa2", "2026-03-02").Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark").Build(),
        new ReportBuilder("aaaaaa3", "2026-03-03").Meeting(MeetingStatus.Held, "2026-02-01", "Oslo", MeetingKind.Talks, "Norland", "Sudmark").Build(),
    ];

    public DecisionTests()
    {
        _store = _file.Open();
        foreach (var report in _reports)
        {
            DossierKeeping.Add(_store, report);
        }
    }

    public void Dispose()
    {
        _store.Dispose();
        _file.Dispose();
    }

    [Fact]
    public void A_rejected_entry_no_longer_counts_until_it_is_undone()
    {
        var kept = Decide(b => DecisionRules.Verdict(b with { Kind = DecisionKind.Reject }, new Dossier(_store), "aaaaaa1/m1"));
        Assert.Equal(2, kept.Count);
        Assert.Single(Meetings());
        Reread();
        Assert.Single(Meetings());
        foreach (var decision in kept)
        {
            Decide(b => [DecisionRules.Undo(b with { Kind = DecisionKind.Undo }, decision.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), new Dossier(_store).Log)]);
        }

        Assert.Equal(2, Meetings().Count);
    }

    [Fact]
    public void A_correction_holds_on_reading_anew_and_is_seen_only_from_its_moment_on()
    {
        Decide(b => DecisionRules.Correct(b with { Kind = DecisionKind.Correct }, new Dossier(_store), "aaaaaa3/m1", "status", "cancelled"));
        Reread();
        Assert.Contains(Meetings(), static m => m.Latest.Data.Status == "cancelled");
        var before = new Dossier(_store, new DossierMoment(AsOf: Some.Morning.AddHours(1)));
        Assert.DoesNotContain(before.Things(FindingLayer.Meeting), static m => m.Latest.Data.Status == "cancelled");
    }

    [Fact]
    public void A_split_and_a_merge_hold_whatever_the_rules_say()
    {
        Decide(b => [DecisionRules.Pair(b with { Kind = DecisionKind.Split }, new Dossier(_store), "aaaaaa1/m1", "aaaaaa2/m1")]);
        Reread();
        Assert.Equal(3, Meetings().Count);
        Decide(b => [DecisionRules.Pair(b with { Kind = DecisionKind.Merge }, new Dossier(_store), "aaaaaa1/m1", "aaaaaa3/m1")]);
        Reread();
        Assert.Equal(["aaaaaa1/m1 aaaaaa3/m1", "aaaaaa2/m1"], Meetings().Select(static m => string.Join(' ', m.Findings.Select(static f => f.Id))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_undo_that_is_undone_undoes_nothing()
    {
        var note = Decide(b => [DecisionRules.Grade(b with { Kind = DecisionKind.Grade }, "The Gazette", "b")])[0];
        var undo = Decide(b => [DecisionRules.Undo(b with { Kind = DecisionKind.Undo }, $"{note.Number}", new Dossier(_store).Log)])[0];
        Assert.Equal("F", new Dossier(_store).ReliabilityOf("The Gazette"));
        Decide(b => [DecisionRules.Undo(b with { Kind = DecisionKind.Undo }, $"{undo.Number}", new Dossier(_store).Log)]);
        Assert.Equal("B", new Dossier(_store).ReliabilityOf("the gazette"));
    }

    [Theory]
    [InlineData("aaaaaa9/m1", "status", "held", "no entry")]
    [InlineData("aaaaaa1/m1", "colour", "red", "no field")]
    [InlineData("aaaaaa1/m1", "from", "soon", "no day")]
    [InlineData("aaaaaa1/m1", "polarity", "2", "no polarity")]
    public void What_makes_no_sense_is_refused_with_the_reason(string id, string field, string value, string reason)
    {
        var blank = new Decision { Kind = DecisionKind.Correct, Who = "A. Analyst", When = Some.Morning };
        var failure = Assert.Throws<DecisionException>(() => DecisionRules.Correct(blank, new Dossier(_store), id, field, value));
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<Thing> Meetings() => new Dossier(_store).Things(FindingLayer.Meeting);

    private List<Decision> Decide(Func<Decision, IReadOnlyList<Decision>> make) =>
        [.. make(new Decision { Kind = DecisionKind.Note, Who = "A. Analyst", When = Some.Morning.AddHours(2) }).Select(_store.Append)];

    private void Reread()
    {
        foreach (var report in _reports)
        {
            DossierKeeping.Reread(_store, report with { Recorded = Some.Morning.AddDays(1) });
        }
    }
}
