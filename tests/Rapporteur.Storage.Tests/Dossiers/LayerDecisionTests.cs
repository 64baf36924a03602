using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests.Dossiers;

/// <summary>The analyst's hand on each layer: merges are explained, can be undone and forced, and hold on reading anew and when more comes in.</summary>
public sealed class LayerDecisionTests : IDisposable
{
    private static readonly DateTimeOffset s_noon = Some.Morning.AddHours(4);

    private readonly TemporaryStore _file = new();
    private readonly IDossierStore _store;
    private readonly List<DossierReport> _reports = [];
    private int _decided;
    private int _reread;

    public LayerDecisionTests() => _store = _file.Open();

    public static TheoryData<FindingLayer> Things() => [.. Enum.GetValues<FindingLayer>().Where(static l => l != FindingLayer.Position)];

    public static TheoryData<FindingLayer> ToldByMany() => [.. Enum.GetValues<FindingLayer>().Where(static l => l is not (FindingLayer.Position or FindingLayer.Report))];

    public void Dispose()
    {
        _store.Dispose();
        _file.Dispose();
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void What_the_rules_made_one_is_explained_and_can_be_split_for_good_and_joined_again(FindingLayer layer)
    {
        Add(layer, ("aaaaaa1", 0, 1), ("aaaaaa2", 0, 2));
        var thing = Find(layer, "aaaaaa1");
        Assert.Equal(2, thing.Findings.Count);
        Assert.All(new Dossier(_store).LinksOf(thing), static l => Assert.NotEmpty(l.Why));
        Assert.NotEmpty(new Dossier(_store).LinksOf(thing));

        Pair(DecisionKind.Split, layer, "aaaaaa1", "aaaaaa2");
        Assert.Single(Find(layer, "aaaaaa1").Findings);
        Reread();
        Assert.Single(Find(layer, "aaaaaa1").Findings);
        Add(layer, ("aaaaaa3", 0, 3));
        Assert.NotEqual(Find(layer, "aaaaaa1").Id, Find(layer, "aaaaaa2").Id);

        // Both sides of what was split tell that it was.
        Assert.Single(Named(layer, "aaaaaa1").Decisions);
        Assert.Single(Named(layer, "aaaaaa2").Decisions);

        Undo(1);
        Assert.Equal(3, Find(layer, "aaaaaa1").Findings.Count);
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void What_the_rules_have_as_two_can_be_made_one_for_good_and_parted_again(FindingLayer layer)
    {
        Add(layer, ("aaaaaa1", 0, 1), ("aaaaaa2", 1, 2));
        Assert.NotEqual(Find(layer, "aaaaaa1").Id, Find(layer, "aaaaaa2").Id);

        Pair(DecisionKind.Merge, layer, "aaaaaa1", "aaaaaa2");
        Assert.Equal(2, Find(layer, "aaaaaa2").Findings.Count);
        Assert.All(Find(layer, "aaaaaa2").Findings, static f => Assert.Equal(DecisionKind.Merge, Assert.Single(f.Decisions).Kind));
        Reread();
        Assert.Equal(2, Find(layer, "aaaaaa2").Findings.Count);
        Add(layer, ("aaaaaa3", 1, 3));
        Assert.Equal(3, Find(layer, "aaaaaa1").Findings.Count);

        Undo(1);
        Assert.NotEqual(Find(layer, "aaaaaa1").Id, Find(layer, "aaaaaa2").Id);
    }

    [Theory]
    [MemberData(nameof(ToldByMany))]
    public void What_was_rejected_stays_away_when_older_reports_and_copies_come_in_but_not_newer_ones(FindingLayer layer)
    {
        Add(layer, ("aaaaaa1", 0, 1), ("aaaaaa2", 0, 1));
        Decide(b => DecisionRules.Verdict(b with { Kind = DecisionKind.Reject }, new Dossier(_store), Id(layer, "aaaaaa1")));
        Assert.Null(new Dossier(_store).Find(Id(layer, "aaaaaa2")));
        Reread();
        Assert.Null(new Dossier(_store).Find(Id(layer, "aaaaaa1")));
        Add(layer, ("aaaaaa3", 0, 2));
        Assert.Null(new Dossier(_store).Find(Id(layer, "aaaaaa3")));
        Add(layer, ("aaaaaa4", 0, 3));
        Assert.Equal(["aaaaaa4"], Find(layer, "aaaaaa4").Findings.Select(static f => f.Id.Report));

        // One number takes back all that was decided with it.
        Undo(2);
        Assert.Equal(4, Find(layer, "aaaaaa1").Findings.Count);
    }

    [Theory]
    [MemberData(nameof(ToldByMany))]
    public void A_correction_stands_against_the_same_mistake_in_what_comes_in_later(FindingLayer layer)
    {
        Add(layer, ("aaaaaa1", 0, 1), ("aaaaaa2", 0, 2));
        Decide(b => DecisionRules.Correct(b with { Kind = DecisionKind.Correct }, new Dossier(_store), Id(layer, "aaaaaa1"), "kind", "other"));
        Reread();
        Add(layer, ("aaaaaa3", 0, 3));
        var thing = Find(layer, "aaaaaa3");
        Assert.Equal(3, thing.Findings.Count);
        Assert.All(thing.Findings, static f => Assert.Equal("other", f.Data.Kind));
        Undo(1);
        Assert.All(Find(layer, "aaaaaa3").Findings, static f => Assert.NotEqual("other", f.Data.Kind));
    }

    [Theory]
    [MemberData(nameof(Things))]
    public void A_verdict_for_it_and_a_note_hold_on_reading_anew(FindingLayer layer)
    {
        Add(layer, ("aaaaaa1", 0, 1), ("aaaaaa2", 0, 2));
        Decide(b => DecisionRules.Verdict(b with { Kind = DecisionKind.Accept }, new Dossier(_store), Id(layer, "aaaaaa1")));
        Decide(b => [DecisionRules.Note(b with { Kind = DecisionKind.Note }, new Dossier(_store), Id(layer, "aaaaaa1"), "asked the envoy")]);
        Reread();
        Add(layer, ("aaaaaa3", 0, 3));
        Assert.True(Named(layer, "aaaaaa1").IsAccepted);
        Assert.Equal(["accept", "note"], Named(layer, "aaaaaa1").Decisions.Select(static d => RecordNames.Of(d.Kind)));
    }

    [Fact]
    public void A_status_that_is_told_after_its_correction_is_news()
    {
        Add(FindingLayer.Meeting, ("aaaaaa1", 0, 1));
        Decide(b => DecisionRules.Correct(b with { Kind = DecisionKind.Correct }, new Dossier(_store), "aaaaaa1/m1", "status", "cancelled"));
        Add(FindingLayer.Meeting, ("aaaaaa2", 0, 2));
        Assert.Equal(["cancelled", "cancelled"], Find(FindingLayer.Meeting, "aaaaaa1").Findings.Select(static f => f.Data.Status));
        Add(FindingLayer.Meeting, ("aaaaaa3", 0, 9));
        Assert.Equal(["cancelled", "cancelled", "planned"], Find(FindingLayer.Meeting, "aaaaaa1").Findings.Select(static f => f.Data.Status));
    }

    [Fact]
    public void A_copy_of_what_was_rejected_stays_away_whatever_its_day()
    {
        foreach (var (id, day) in ((string, int)[])[("aaaaaa1", 1), ("aaaaaa2", 20)])
        {
            DossierKeeping.Add(_store, Tell(FindingLayer.Meeting, id, 0, day, isCopy: true).Build());
            if (day == 1)
            {
                Decide(b => DecisionRules.Verdict(b with { Kind = DecisionKind.Reject }, new Dossier(_store), "aaaaaa1/m1"));
            }
        }

        Assert.Empty(new Dossier(_store).Things(FindingLayer.Meeting));
    }

    [Fact]
    public void A_report_that_is_rejected_takes_with_it_what_it_tells_and_not_its_story()
    {
        Add(FindingLayer.Report, ("aaaaaa1", 0, 1), ("aaaaaa2", 0, 2));
        Decide(b => DecisionRules.Verdict(b with { Kind = DecisionKind.Reject }, new Dossier(_store), "aaaaaa1"));
        Reread();
        Assert.All(Enum.GetValues<FindingLayer>(), l => Assert.DoesNotContain(new Dossier(_store).Findings(l), static f => f.Id.Report == "aaaaaa1"));
        Assert.NotNull(new Dossier(_store).Find("aaaaaa2"));
        Undo(1);
        Assert.NotNull(new Dossier(_store).Find("aaaaaa1/m1"));
    }

    [Fact]
    public void A_position_is_judged_with_its_copies_and_meets_others_through_its_issue_alone()
    {
        Add(FindingLayer.Position, ("aaaaaa1", 0, 1), ("aaaaaa2", 0, 2), ("aaaaaa3", 1, 2));
        Decide(b => DecisionRules.Correct(b with { Kind = DecisionKind.Correct }, new Dossier(_store), "aaaaaa1/p1", "polarity", "-1"));
        Add(FindingLayer.Position, ("aaaaaa4", 0, 3));
        Reread();
        Assert.Equal([-1, -1, 1, -1], Reports().Select(r => new Dossier(_store).Find($"{r}/p1")!.Latest.Data.Polarity!.Value));
        Decide(b => DecisionRules.Verdict(b with { Kind = DecisionKind.Reject }, new Dossier(_store), "aaaaaa3/p1"));
        Assert.Null(new Dossier(_store).Find("aaaaaa3/p1"));
        Assert.NotNull(new Dossier(_store).Find("aaaaaa1/p1"));
        var blank = new Decision { Kind = DecisionKind.Merge, Who = "A. Analyst", When = s_noon };
        Assert.Contains("Merge or split the issues", Assert.Throws<DecisionException>(() => DecisionRules.Pair(blank, new Dossier(_store), "aaaaaa1/p1", "aaaaaa2/p1")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_follows_its_entry_where_a_new_reading_numbers_them_otherwise()
    {
        var report = TwoMeetings();
        DossierKeeping.Add(_store, report);
        Decide(b => DecisionRules.Correct(b with { Kind = DecisionKind.Correct }, new Dossier(_store), "aaaaaa1/m1", "status", "cancelled"));
        var (first, second) = (report.Record.Meetings[0], report.Record.Meetings[1]);
        DossierKeeping.Reread(_store, report with { Recorded = Some.Morning.AddDays(1), Record = report.Record with { Meetings = [second with { Id = first.Id }, first with { Id = second.Id }] } });

        Assert.Equal(("Oslo", "held"), Told("aaaaaa1/m1"));
        Assert.Equal(("Muscat", "cancelled"), Told("aaaaaa1/m2"));
    }

    [Fact]
    public void A_decision_whose_entry_is_no_longer_read_names_no_other_and_comes_back_with_it()
    {
        var report = TwoMeetings();
        DossierKeeping.Add(_store, report);
        Decide(b => DecisionRules.Correct(b with { Kind = DecisionKind.Correct }, new Dossier(_store), "aaaaaa1/m1", "status", "cancelled"));
        DossierKeeping.Reread(_store, report with { Recorded = Some.Morning.AddDays(1), Record = report.Record with { Meetings = [report.Record.Meetings[1] with { Id = new("m1") }] } });
        Assert.Equal(("Oslo", "held"), Told("aaaaaa1/m1"));
        Assert.Equal(1, Assert.Single(new Dossier(_store).LostDecisions).Number);

        DossierKeeping.Reread(_store, report with { Recorded = Some.Morning.AddDays(2) });
        Assert.Equal(("Muscat", "cancelled"), Told("aaaaaa1/m1"));
        Assert.Empty(new Dossier(_store).LostDecisions);
    }

    private static DossierReport TwoMeetings() => new ReportBuilder("aaaaaa1", "2026-03-01")
        .Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark").Meeting(MeetingStatus.Held, "2026-02-01", "Oslo", MeetingKind.Talks, "Norland", "Ostria").Build();

    private static string Id(FindingLayer layer, string report) => layer switch
    {
        FindingLayer.Report => report,
        FindingLayer.Actor => report + "/a1",
        FindingLayer.Meeting => report + "/m1",
        FindingLayer.Event => report + "/e1",
        FindingLayer.Statement => report + "/s1",
        FindingLayer.Issue => report + "/i1",
        _ => report + "/p1",
    };

    // What else a report tells, so that it is no copy of another.
    private static readonly string[] s_else =
    [
        "Ferries were late because of fog on the western sound, and the bakery at the pier ran out of rye loaves before nine.",
        "A choir from the hill villages sang in the market hall while carpenters took down the stalls of the spring fair.",
        "Two geologists mapped a crack in the dam that had grown by a thumb's breadth since they first measured it in autumn.",
        "School cooks complained about the price of lentils and asked the town to buy oil and flour together with the hospital.",
    ];

    // Reports of one kind tell the same of their layer, those of the other something else.
    private static ReportBuilder Tell(FindingLayer layer, string id, int kind, int day, bool isCopy = false)
    {
        var report = new ReportBuilder(id, $"2026-03-{day:00}", "Outlet " + id);
        if (layer != FindingLayer.Report && !isCopy)
        {
            report.Text(s_else[int.Parse(id.AsSpan(id.Length - 1), System.Globalization.CultureInfo.InvariantCulture) % s_else.Length]);
        }

        return layer switch
        {
            FindingLayer.Report => report.Text(kind == 0
                ? "Envoys met for six hours in the old harbour on Sunday and left without a word to those who had waited outside since dawn."
                : "Farmers of the upper valley asked for lower tolls on grain while the river stays closed to barges because of the drought.")
                .Meeting(MeetingStatus.Held, "2026-03-01", kind == 0 ? "Muscat" : "Oslo", kind == 0 ? MeetingKind.Talks : MeetingKind.Conference, kind == 0 ? "Norland" : "Vendmark", kind == 0 ? "Sudmark" : "Ostria"),
            FindingLayer.Actor => report.Event("ASSAULT", EventStatus.Happened, "shelled", "2026-03-01", kind == 0 ? "Norland" : "Ostria", "Sudmark"),
            FindingLayer.Meeting when kind == 0 => report.Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark"),
            FindingLayer.Meeting => report.Meeting(MeetingStatus.Held, "2026-02-01", "Oslo", MeetingKind.Talks, "Norland", "Sudmark"),
            FindingLayer.Event when kind == 0 => report.Event("ASSAULT", EventStatus.Happened, "shelled", "2026-03-01", "Norland", "Sudmark"),
            FindingLayer.Event => report.Event("AGREE", EventStatus.Happened, "signed", "2026-03-01", "Norland", "Ostria"),
            FindingLayer.Statement => report.Statement("Norland", "said", kind == 0 ? "the garrison would leave the northern valley" : "harbour tolls were a matter for parliament"),
            FindingLayer.Position => report.Position("Norland", Stance.Supports, 1, kind == 0 ? "a truce" : "the harbour toll", "Norland"),
            _ => report.Position("Norland", Stance.Supports, 1, kind == 0 ? "a truce" : "the harbour toll", "Norland"),
        };
    }

    private (string? Place, string? Status) Told(string id)
    {
        var data = new Dossier(_store).Find(id)!.Latest.Data;
        return (data.Place, data.Status);
    }

    private IEnumerable<string> Reports() => _reports.Select(static r => r.Record.Report.Id);

    private Thing Find(FindingLayer layer, string report) => new Dossier(_store).Find(Id(layer, report))!;

    private DossierFinding Named(FindingLayer layer, string report) => Find(layer, report).Findings.Single(f => f.Id.Report == report);

    private void Add(FindingLayer layer, params (string Id, int Kind, int Day)[] reports)
    {
        foreach (var (id, kind, day) in reports)
        {
            var report = Tell(layer, id, kind, day).Build(recorded: Some.Morning.AddDays(_reports.Count));
            _reports.Add(report);
            Assert.True(DossierKeeping.Add(_store, report));
        }
    }

    private void Reread()
    {
        _reread++;
        foreach (var report in _reports)
        {
            DossierKeeping.Reread(_store, report with { Recorded = Some.Morning.AddDays(10 + _reread) });
        }
    }

    private void Pair(DecisionKind kind, FindingLayer layer, string one, string other) =>
        Decide(b => [DecisionRules.Pair(b with { Kind = kind }, new Dossier(_store), Id(layer, one), Id(layer, other))]);

    private void Undo(int number) =>
        Decide(b => DecisionRules.UndoAct(b with { Kind = DecisionKind.Undo }, number.ToString(System.Globalization.CultureInfo.InvariantCulture), new Dossier(_store).Log));

    // Each act a second after the one before, on the second of March.
    private void Decide(Func<Decision, IReadOnlyList<Decision>> make)
    {
        foreach (var decision in make(new Decision { Kind = DecisionKind.Note, Who = "A. Analyst", When = s_noon.AddSeconds(++_decided) }))
        {
            _store.Append(decision);
        }
    }
}
