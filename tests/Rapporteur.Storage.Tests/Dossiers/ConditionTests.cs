using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests.Dossiers;

public sealed class ConditionTests : IDisposable
{
    private const string Asked = "Sudmark withdraws its tanks from the harbour";

    private readonly TemporaryStore _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_condition_told_by_two_reports_is_one_and_stays_unmet_until_somebody_answers()
    {
        var entry = Assert.Single(Of(Setting("aaaaaa1", "2026-03-01"), Setting("aaaaaa2", "2026-03-04", "the tanks of Sudmark leave the harbour")).Entries);
        Assert.Equal((ConditionStatus.Unmet, new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 4), 2), (entry.Status, entry.Since, entry.LastConfirmed, entry.Findings.Count));
        Assert.Null(entry.Evidence);
    }

    [Fact]
    public void Two_conditions_for_one_thing_are_two() =>
        Assert.Equal(2, Of(Setting("aaaaaa1", "2026-03-01"), Setting("aaaaaa2", "2026-03-02", "the fishermen are freed")).Entries.Count);

    [Theory]
    [InlineData(Stance.Rejects, -1, ConditionStatus.Refused)]
    [InlineData(Stance.Accepts, 1, ConditionStatus.Agreed)]
    public void The_other_side_s_answer_decides(Stance stance, int polarity, ConditionStatus status)
    {
        var board = Of(Setting("aaaaaa1", "2026-03-01"), new ReportBuilder("aaaaaa2", "2026-03-05").Position("Sudmark", stance, polarity, "a withdrawal from the harbour", "Sudmark"));
        var entry = Assert.Single(board.Entries, static e => e.Side == "state:NOR");
        Assert.Equal(status, entry.Status);
        Assert.Contains("a withdrawal from the harbour", entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_from_before_it_was_asked_is_none() =>
        Assert.Equal(
            ConditionStatus.Unmet,
            Assert.Single(Of(new ReportBuilder("aaaaaa1", "2026-02-01").Position("Sudmark", Stance.Rejects, -1, "a withdrawal from the harbour", "Sudmark"), Setting("aaaaaa2", "2026-03-01")).Entries).Status);

    [Fact]
    public void What_is_asked_and_told_to_have_happened_is_met()
    {
        var entry = Assert.Single(Of(Setting("aaaaaa1", "2026-03-01"), new ReportBuilder("aaaaaa2", "2026-03-09").Event("RETREAT", EventStatus.Happened, "withdraws tanks from the harbour of", "2026-03-08", "Sudmark", "Norland")).Entries);
        Assert.Equal((ConditionStatus.Met, "aaaaaa2"), (entry.Status, entry.Evidence!.Id.Report));
    }

    [Theory]
    [InlineData("REQUEST", EventStatus.Happened)]
    [InlineData("RETREAT", EventStatus.Planned)]
    [InlineData("RETREAT", EventStatus.Denied)]
    public void What_is_asked_for_again_planned_or_denied_is_not_met(string type, EventStatus status) =>
        Assert.Equal(
            ConditionStatus.Unmet,
            Assert.Single(Of(Setting("aaaaaa1", "2026-03-01"), new ReportBuilder("aaaaaa2", "2026-03-09").Event(type, status, "withdraws tanks from the harbour of", "2026-03-08", "Sudmark", "Norland")).Entries).Status);

    [Theory]
    [InlineData(Stance.Accepts, 1, "without it")]
    [InlineData(Stance.Rejects, -1, "altogether")]
    public void Who_later_does_without_it_or_turns_the_whole_down_has_dropped_it(Stance stance, int polarity, string reason)
    {
        var entry = Assert.Single(Of(Setting("aaaaaa1", "2026-03-01"), new ReportBuilder("aaaaaa2", "2026-03-09").Position("Norland", stance, polarity, "a truce", "Norland")).Entries);
        Assert.Equal(ConditionStatus.Dropped, entry.Status);
        Assert.EndsWith(reason, entry.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_opponent_s_word_drops_no_condition() =>
        Assert.Equal(
            ConditionStatus.Unmet,
            Assert.Single(Of(Setting("aaaaaa1", "2026-03-01"), new ReportBuilder("aaaaaa2", "2026-03-09").Position("Norland", Stance.Accepts, 1, "a truce", "Sudmark")).Entries).Status);

    [Fact]
    public void The_analyst_s_word_stands_above_what_is_read_and_can_be_undone()
    {
        using var store = _file.Open();
        DossierKeeping.Add(store, Setting("aaaaaa1", "2026-03-01").Build());
        DossierKeeping.Add(store, Setting("aaaaaa2", "2026-03-02").Build());
        var blank = new Decision { Kind = DecisionKind.Correct, Who = "A. Analyst", When = Some.Morning };
        foreach (var decision in DecisionRules.Correct(blank, new Dossier(store), "aaaaaa2/p1", "status", "met"))
        {
            store.Append(decision);
        }

        var entry = Assert.Single(ConditionBoard.Of(new Dossier(store)).Entries);
        Assert.Equal((ConditionStatus.Met, "an analyst decided so"), (entry.Status, entry.Reason));
        Assert.Equal(2, new Dossier(store).Log.Count);
        Assert.Throws<DecisionException>(() => DecisionRules.Correct(blank, new Dossier(store), "aaaaaa1/p1", "status", "perhaps"));

        foreach (var decision in DecisionRules.UndoAct(new Decision { Kind = DecisionKind.Undo, Who = "A. Analyst", When = Some.Morning }, "1", new Dossier(store).Log))
        {
            store.Append(decision);
        }

        Assert.Equal(ConditionStatus.Unmet, Assert.Single(ConditionBoard.Of(new Dossier(store)).Entries).Status);
    }

    [Fact]
    public void What_becomes_of_a_condition_is_a_change()
    {
        using var store = _file.Open();
        DossierKeeping.Add(store, Setting("aaaaaa1", "2026-03-01").Build());
        DossierKeeping.Add(store, new ReportBuilder("aaaaaa2", "2026-03-05").Position("Sudmark", Stance.Rejects, -1, "a withdrawal from the harbour", "Sudmark").Build(recorded: Some.Morning.AddDays(1)));
        var changes = new DossierChanges(new Dossier(store, new DossierMoment(AsOf: Some.Morning.AddHours(1))), new Dossier(store)).All();
        Assert.Contains("is now refused", Assert.Single(changes, static c => c.Kind == ChangeKind.Condition).Text, StringComparison.Ordinal);
    }

    private static ReportBuilder Setting(string id, string day, string condition = Asked) =>
        new ReportBuilder(id, day).Position("Norland", Stance.Conditional, 1, "a truce", "Norland", condition);

    private ConditionBoard Of(params ReportBuilder[] reports)
    {
        var store = _file.Open();
        foreach (var report in reports)
        {
            DossierKeeping.Add(store, report.Build());
        }

        return ConditionBoard.Of(new Dossier(store));
    }
}
