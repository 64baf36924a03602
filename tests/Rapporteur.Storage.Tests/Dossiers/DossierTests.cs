using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests.Dossiers;

public sealed class DossierTests : IDisposable
{
    private readonly TemporaryStore _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_planned_meeting_and_the_one_called_off_later_are_one_meeting_with_a_life()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-01").Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa2", "2026-03-09", "The Courier").Meeting(MeetingStatus.Postponed, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa3", "2026-03-12").Meeting(MeetingStatus.Cancelled, null, "Muscat", MeetingKind.Summit, "Norland", "Sudmark"));

        var meeting = Assert.Single(dossier.Things(FindingLayer.Meeting));
        Assert.Equal(["planned", "postponed", "cancelled"], meeting.Findings.Select(static f => f.Data.Status));
        Assert.NotEmpty(dossier.LinksOf(meeting));
        Assert.Empty(Judge.Contradictions(dossier, meeting));
    }

    [Theory]
    [InlineData("2026-03-20", "2026-05-20", "Muscat", "Muscat", MeetingKind.Summit, MeetingKind.Summit)]
    [InlineData("2026-03-20", "2026-03-20", "Muscat", "Muscat", MeetingKind.Summit, MeetingKind.Call)]
    [InlineData("2026-03-20", "2026-03-20", "Muscat", "Oslo", MeetingKind.Talks, MeetingKind.Talks)]
    public void Meetings_that_differ_in_day_form_or_place_are_two(string day, string otherDay, string place, string otherPlace, MeetingKind kind, MeetingKind otherKind)
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-21").Meeting(MeetingStatus.Held, day, place, kind, "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa2", "2026-03-22").Meeting(MeetingStatus.Held, otherDay, otherPlace, otherKind, "Norland", "Sudmark"));

        Assert.Equal(2, dossier.Things(FindingLayer.Meeting).Count);
    }

    [Fact]
    public void What_one_report_tells_as_held_and_as_to_come_stays_two_whatever_others_tell_of_both()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-20").Meeting(MeetingStatus.Planned, null, null, MeetingKind.Talks, "Norland", "Sudmark")
                .Meeting(MeetingStatus.Held, "2026-03-20", "Muscat", MeetingKind.Talks, "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa2", "2026-03-20", "The Courier").Meeting(MeetingStatus.Held, "2026-03-20", "Muscat", MeetingKind.Talks, "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa3", "2026-03-21", "The Herald").Meeting(MeetingStatus.Planned, null, null, MeetingKind.Talks, "Norland", "Sudmark"));

        Assert.Equal(
            ["held held", "planned planned"],
            dossier.Things(FindingLayer.Meeting).Select(static m => string.Join(' ', m.Findings.Select(static f => f.Data.Status))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_meeting_of_ministers_is_not_the_summit_of_their_presidents()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-01").Meeting(MeetingStatus.Planned, null, "Muscat", MeetingKind.Summit, "Ann Aarsen", "Bo Bakke"),
            new ReportBuilder("aaaaaa2", "2026-03-02").Meeting(MeetingStatus.Cancelled, null, "Muscat", MeetingKind.Meeting, "Cy Cole", "Di Dahl"));

        Assert.Equal(2, dossier.Things(FindingLayer.Meeting).Count);
    }

    [Fact]
    public void Spellings_of_one_name_are_one_actor_and_a_namesake_is_another()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-01").Meeting(MeetingStatus.Held, null, null, MeetingKind.Call, "Oleh Zelenskyy", "Hal Berg"),
            new ReportBuilder("aaaaaa2", "2026-03-01").Meeting(MeetingStatus.Held, null, null, MeetingKind.Call, "Oleh Zelenskiy", "Ida Berg"),
            new ReportBuilder("aaaaaa3", "2026-03-01").Meeting(MeetingStatus.Held, null, null, MeetingKind.Call, "Oleh Zelensky", "Hal Berg"));

        Assert.Equal([1, 2, 3], dossier.Things(FindingLayer.Actor).Select(static t => t.Findings.Count).Order());
    }

    [Fact]
    public void One_wire_story_in_two_outlets_is_one_origin()
    {
        const string Wire = "Envoys of both sides met for six hours in the old harbour on Sunday and left without a word to those who had waited outside since dawn.";
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-01", "The Gazette").Text(Wire).Meeting(MeetingStatus.Held, "2026-03-01", "Muscat", MeetingKind.Talks, "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa2", "2026-03-01", "The Courier").Text(Wire).Meeting(MeetingStatus.Held, "2026-03-01", "Muscat", MeetingKind.Talks, "Norland", "Sudmark"));

        var meeting = Assert.Single(dossier.Things(FindingLayer.Meeting));
        Assert.Equal(2, meeting.Findings.Count);
        var grade = Judge.GradeOf(dossier, meeting);
        Assert.Equal(("F3", 1), (grade.Code, grade.Origins));
    }

    [Fact]
    public void Two_origins_confirm_and_a_denial_disputes()
    {
        var confirmed = Of(
            new ReportBuilder("aaaaaa1", "2026-03-01").Event("ASSAULT", EventStatus.Happened, "shelled", "2026-03-01", "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa2", "2026-03-02", "The Courier").Event("ASSAULT", EventStatus.Happened, "shelled", "2026-03-01", "Norland", "Sudmark"));
        var act = Assert.Single(confirmed.Things(FindingLayer.Event));
        Assert.Equal("F1", Judge.GradeOf(confirmed, act).Code);

        var disputed = Of(new ReportBuilder("aaaaaa3", "2026-03-02", "The Herald").Event("ASSAULT", EventStatus.Denied, "shelled", "2026-03-01", "Norland", "Sudmark"));
        act = Assert.Single(disputed.Things(FindingLayer.Event));
        Assert.Equal("denial", Assert.Single(Judge.Contradictions(disputed, act)).Kind);
        Assert.InRange(Judge.GradeOf(disputed, act).Credibility, 4, 5);
    }

    [Fact]
    public void The_same_hour_told_as_on_and_as_off_is_disputed_a_later_change_is_not()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-01").Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa2", "2026-03-01", "The Courier").Meeting(MeetingStatus.Cancelled, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark"));
        Assert.Single(Judge.Contradictions(dossier, Assert.Single(dossier.Things(FindingLayer.Meeting))));
    }

    [Fact]
    public void Positions_meet_under_different_words_and_a_side_that_turns_has_shifted()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-01").Position("Norland", Stance.Rejects, -1, "freezing the conflict", "Norland"),
            new ReportBuilder("aaaaaa2", "2026-03-08").Position("Norland", Stance.Accepts, 1, "a ceasefire along the current front line", "Norland"));

        var cell = Assert.Single(PositionBoard.Of(dossier).Cells);
        var shift = Assert.Single(cell.Shifts);
        Assert.Equal((-1, 1, true, "accepts", FindingBasis.Stated), (shift.From, shift.To, shift.IsOwn, cell.Stance, cell.Basis));
    }

    [Fact]
    public void Who_wants_a_truce_may_refuse_one_along_the_front_line()
    {
        var dossier = Of(new ReportBuilder("aaaaaa1", "2026-03-01")
            .Position("Norland", Stance.Demands, 1, "a truce", "Norland").Position("Norland", Stance.Rejects, -1, "a truce along the front line", "Norland"));

        var board = PositionBoard.Of(dossier);
        Assert.Equal([("issue:ceasefire", 1), ("issue:ceasefire-line", -1)], board.Cells.Select(static c => (c.Issue, c.Polarity)));
        Assert.Equal("issue:ceasefire", board.ParentOf("issue:ceasefire-line"));
        Assert.Null(board.ParentOf("issue:ceasefire"));
    }

    [Fact]
    public void Proposals_that_a_report_has_under_one_issue_are_told_apart_and_can_be_merged_by_hand()
    {
        using var store = _file.Open();
        DossierKeeping.Add(store, new ReportBuilder("aaaaaa1", "2026-03-01").Position("Norland", Stance.Demands, 1, "a truce", "Norland").UnderTheSameIssue("Sudmark", Stance.Rejects, -1, "a truce along the front line").Build());
        var issues = new Dossier(store).Things(FindingLayer.Issue);
        Assert.Equal(["issue:ceasefire", "issue:ceasefire-line"], issues.Select(static i => i.Latest.Data.IssueKey).Order(StringComparer.Ordinal));
        Assert.Equal(2, PositionBoard.Of(new Dossier(store)).Issues.Count);

        store.Append(DecisionRules.Pair(new Decision { Kind = DecisionKind.Merge, Who = "A. Analyst", When = Some.Morning }, new Dossier(store), issues[0].Id.ToString(), issues[1].Id.ToString()));
        Assert.Single(PositionBoard.Of(new Dossier(store)).Issues);
        store.Append(DecisionRules.Undo(new Decision { Kind = DecisionKind.Undo, Who = "A. Analyst", When = Some.Morning }, "1", new Dossier(store).Log));
        Assert.Equal(2, PositionBoard.Of(new Dossier(store)).Issues.Count);
    }

    [Fact]
    public void An_adversary_s_account_neither_fills_a_party_s_cell_nor_makes_a_shift_of_its_own()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-01").Position("Norland", Stance.Rejects, -1, "a truce", "Norland"),
            new ReportBuilder("aaaaaa2", "2026-03-08").Position("Norland", Stance.Accepts, 1, "a truce", "Sudmark"));

        var cell = Assert.Single(PositionBoard.Of(dossier).Cells, static c => c.Side == "state:NOR");
        Assert.Equal((-1, FindingBasis.Stated), (cell.Polarity, cell.Basis));
        Assert.Equal("reported shift", Assert.Single(cell.Shifts).Name);
    }

    [Fact]
    public void For_and_against_on_one_day_is_ambivalence_and_no_shift_and_saying_it_again_refreshes()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-01").Position("Norland", Stance.Supports, 1, "a truce", "Norland"),
            new ReportBuilder("aaaaaa2", "2026-03-05").Position("Norland", Stance.Supports, 1, "a truce", "Norland").Position("Norland", Stance.Rejects, -1, "a truce", "Norland"),
            new ReportBuilder("aaaaaa3", "2026-03-09").Position("Norland", Stance.Supports, 1, "a truce", "Norland"));

        var cell = Assert.Single(PositionBoard.Of(dossier).Cells);
        Assert.Empty(cell.Shifts);
        Assert.Equal(new DateOnly(2026, 3, 9), cell.LastConfirmed);
    }

    [Fact]
    public void Changes_are_told_in_the_desk_s_order_and_no_change_is_said()
    {
        using var store = _file.Open();
        var first = new ReportBuilder("aaaaaa1", "2026-03-01").Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark");
        DossierKeeping.Add(store, first.Build());
        var later = new ReportBuilder("aaaaaa2", "2026-03-09", "The Courier").Meeting(MeetingStatus.Cancelled, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark")
            .Position("Sudmark", Stance.Demands, 1, "a truce", "Sudmark");
        DossierKeeping.Add(store, later.Build(recorded: Some.Morning.AddDays(1)));

        var before = new Dossier(store, new DossierMoment(AsOf: Some.Morning.AddHours(1)));
        var changes = new DossierChanges(before, new Dossier(store)).All();
        Assert.Equal([ChangeKind.Meeting, ChangeKind.Position, ChangeKind.Source], changes.Select(static c => c.Kind));
        Assert.Contains("planned, now cancelled", changes[0].Text, StringComparison.Ordinal);
        Assert.Equal(ChangeKind.None, Assert.Single(new DossierChanges(new Dossier(store), new Dossier(store)).All()).Kind);
    }

    private Dossier Of(params ReportBuilder[] reports)
    {
        var store = _file.Open();
        foreach (var report in reports)
        {
            DossierKeeping.Add(store, report.Build());
        }

        return new Dossier(store);
    }
}
