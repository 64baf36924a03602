using System.Globalization;
using Rapporteur.Dossiers;
using Rapporteur.Dossiers.Imports;
using Rapporteur.Records;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Storage.Tests.Imports;

public sealed class ChronologyImportTests : IDisposable
{
    private static readonly string[] s_table =
    [
        "The talks, week by week",
        "When | What happened | Who | Where | Mood | Status | Outlet",
        "1.3.2026 | Talks on prisoners | Kenya; Norway | Oslo, Norway | good | held | The Courier",
        "2026-03-20 | Summit of the presidents | Kenya; Sudan | Muscat |  | cancelled | The Herald",
        "7 March 2026 | Shelling of the harbour | Sudan | Mombasa | | |",
        "12 May 2027 | Foreign ministers meet again | Kenya; Sudan | Geneva | | |",
    ];

    private readonly TemporaryStore _file = new();
    private readonly IDossierStore _store;

    public ChronologyImportTests() => _store = _file.Open();

    public void Dispose()
    {
        _store.Dispose();
        _file.Dispose();
    }

    [Fact]
    public void Rows_become_the_analysts_own_meetings_and_acts()
    {
        Tables.Enter(_store, s_table);
        var dossier = new Dossier(_store);
        var meetings = dossier.Things(FindingLayer.Meeting).OrderBy(static t => t.From).Select(static t => t.Latest).ToList();

        Assert.Equal(["talks held", "summit cancelled", "meeting planned"], meetings.Select(static m => $"{m.Data.Kind} {m.Data.Status}"));
        Assert.Equal((new DateOnly(2026, 3, 1), "Oslo", "NOR", "The Courier"), (meetings[0].From, meetings[0].Data.Place, meetings[0].Data.Country, meetings[0].Data.Outlet));
        Assert.Equal(["state:KEN", "state:NOR"], meetings[0].Data.Parties.Select(static p => p.Key));
        Assert.Equal(("A. Analyst", "table.csv", 3), (meetings[0].Data.Entered!.Who, meetings[0].Data.Entered!.File, meetings[0].Data.Entered!.Row));
        Assert.Equal("When: 1.3.2026 | What happened: Talks on prisoners | Who: Kenya; Norway | Where: Oslo, Norway | Mood: good | Status: held | Outlet: The Courier", meetings[0].Data.Quote);
        var act = Assert.Single(dossier.Findings(FindingLayer.Event));
        Assert.Equal(("ASSAULT", "happened", FindingBasis.Entered), (act.Data.Kind, act.Data.Status, act.Data.Basis));
    }

    [Fact]
    public void The_same_table_again_changes_nothing_and_a_longer_one_adds_its_new_rows()
    {
        Assert.NotNull(Tables.Enter(_store, s_table));
        Assert.Null(Tables.Enter(_store, s_table));
        Assert.Single(new Dossier(_store).Log);

        var longer = Tables.Read(_store, Tables.Sheet([.. s_table, "2026-03-25 | Call of the presidents | Kenya; Sudan | | | held |"]));
        Assert.Equal((1, 4), (longer.Rows, longer.Known));
        ImportKeeping.Keep(_store, longer, "A. Analyst", Tables.Now);
        Assert.Equal(4, new Dossier(_store).Things(FindingLayer.Meeting).Count);
    }

    [Fact]
    public void An_import_is_undone_as_a_whole_and_can_be_entered_again()
    {
        var entered = Tables.Enter(_store, s_table)!;
        _store.Append(DecisionRules.Undo(Blank(DecisionKind.Undo), entered.Number.ToString(CultureInfo.InvariantCulture), new Dossier(_store).Log));
        var dossier = new Dossier(_store);
        Assert.Empty(Enum.GetValues<FindingLayer>().SelectMany(dossier.Findings));

        Assert.NotNull(Tables.Enter(_store, s_table));
        Assert.Equal(3, new Dossier(_store).Findings(FindingLayer.Meeting).Count);
        Assert.Empty(_store.Check());
    }

    [Fact]
    public void Reading_anew_leaves_what_was_entered()
    {
        Tables.Enter(_store, s_table);
        var report = Assert.Single(_store.Reports());
        Assert.True(report.IsEntered);
        Assert.Throws<ArgumentException>(() => DossierKeeping.Reread(_store, report));
    }

    [Fact]
    public void An_entry_joins_the_meeting_that_was_read_and_confirms_it_not()
    {
        DossierKeeping.Add(_store, new ReportBuilder("aaaaaa1", "2026-03-02").Meeting(MeetingStatus.Held, "2026-03-01", "Oslo", MeetingKind.Talks, "Kenya", "Norway").Build());
        var party = new Dossier(_store).Findings(FindingLayer.Meeting)[0].Data.Parties[0];
        Tables.Enter(_store, "Date | Event | Parties | Place", $"2026-03-01 | Talks | {party.Name}; Norway | Oslo");

        var dossier = new Dossier(_store);
        var thing = Assert.Single(dossier.Things(FindingLayer.Meeting));
        Assert.Equal(2, thing.Findings.Count);
        Assert.Equal(1, Judge.GradeOf(dossier, thing).Origins);
    }

    [Fact]
    public void What_cannot_be_entered_is_told_with_its_row()
    {
        var import = Tables.Read(_store, Tables.Sheet("Date | Event | Status", "soon | Talks | held", "2026-03-02 | | held", "2026-03-03 | Talks | perhaps", "2026-03-04 | Talks | held", "2026-03-04 | Talks | held"));
        Assert.Equal([2, 3, 4], import.Faults.Select(static f => f.Row));
        Assert.All(import.Faults.Zip((string[])["soon", "what happened", "perhaps"]), static p => Assert.Contains(p.Second, p.First.Reason, StringComparison.Ordinal));
        Assert.Equal((1, 1), (import.Rows, import.Known));
    }

    [Fact]
    public void Source_is_who_acts_beside_a_target_and_the_outlet_elsewhere()
    {
        Tables.Enter(_store, "Date | Source | Event | Target", "2026-03-01 | Sudan | attacks the harbour | Kenya");
        Tables.Enter(_store, "Date | Event | Source", "2026-03-05 | protest in the capital | The Herald");
        var acts = new Dossier(_store).Findings(FindingLayer.Event).OrderBy(static f => f.From).ToList();
        Assert.Equal(("state:SDN", "state:KEN", null), (acts[0].Data.Parties[0].Key, acts[0].Data.Others[0].Key, acts[0].Data.Outlet));
        Assert.Equal(("The Herald", 0), (acts[1].Data.Outlet, acts[1].Data.Parties.Count));
    }

    [Fact]
    public void Without_headings_that_can_be_used_the_message_says_which_are()
    {
        var wrong = Assert.Throws<ImportException>(() => Tables.Read(_store, Tables.Sheet("Colour | Size", "red | 3")));
        Assert.Contains("issue, party, stance", wrong.Message, StringComparison.Ordinal);
    }

    private static Decision Blank(DecisionKind kind) => new() { Kind = kind, Who = "A. Analyst", When = Tables.Now };
}
