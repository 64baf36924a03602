using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests.Dossiers;

/// <summary>An act of conferring that is a meeting is one row of the two.</summary>
public sealed class MeetingActTests : IDisposable
{
    private readonly TemporaryStore _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void The_same_parties_on_the_same_day_are_one_row_and_each_names_the_other()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-02").Meeting(MeetingStatus.Held, "2026-03-01", "Doha", MeetingKind.Talks, "Norland", "Sudmark", "Ostria"),
            new ReportBuilder("aaaaaa2", "2026-03-02", "The Courier").Event("CONSULT", EventStatus.Happened, "met", "2026-03-01", "Norland", "Sudmark"));
        var (meeting, act) = (Assert.Single(dossier.Things(FindingLayer.Meeting)), Assert.Single(dossier.Things(FindingLayer.Event)));
        Assert.Equal(meeting.Id, dossier.MeetingActs.Of(act)!.Meeting.Id);
        Assert.Contains("same day, 2026-03-01", Assert.Single(dossier.MeetingActs.In(meeting)).Why, StringComparison.Ordinal);
        Assert.DoesNotContain(new DossierChanges(new Dossier(_file.Open(), new DossierMoment(AsOf: Some.Morning.AddDays(-1))), dossier).All(), static c => c.Kind == ChangeKind.Event);
    }

    [Theory]
    [InlineData("CONSULT", EventStatus.Happened, "2026-03-03", "Norland", "Sudmark")]
    [InlineData("CONSULT", EventStatus.Happened, "2026-03-01", "Norland", "Vendmark")]
    [InlineData("CONSULT", EventStatus.Cancelled, "2026-03-01", "Norland", "Sudmark")]
    [InlineData("ACCUSE", EventStatus.Happened, "2026-03-01", "Norland", "Sudmark")]
    public void Another_day_party_outcome_or_kind_of_act_is_a_row_of_its_own(string type, EventStatus status, string day, string one, string other)
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-02").Meeting(MeetingStatus.Held, "2026-03-01", "Doha", MeetingKind.Talks, "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa2", "2026-03-04", "The Courier").Event(type, status, "met", day, one, other));
        Assert.Null(dossier.MeetingActs.Of(Assert.Single(dossier.Things(FindingLayer.Event))));
        Assert.Contains(new DossierChanges(new Dossier(_file.Open(), new DossierMoment(AsOf: Some.Morning.AddDays(-1))), dossier).All(), static c => c.Kind == ChangeKind.Event);
    }

    [Fact]
    public void A_side_of_which_only_people_are_named_bears_the_name_of_its_state()
    {
        var report = new ReportBuilder("aaaaaa1", "2026-03-02").Position("Ann Aarsen", Stance.Supports, 1, "a truce", "Ann Aarsen").Build();
        var record = report.Record with { Actors = [report.Record.Actors[0] with { Country = "ISR" }] };
        using var store = _file.Open();
        DossierKeeping.Add(store, report with { Record = record });
        var board = PositionBoard.Of(new Dossier(store));
        Assert.Equal(("state:ISR", "Israel"), (board.Cells[0].Side, board.Cells[0].SideName));
        Assert.Equal("Kenya", board.NameOf("state:KEN"));
        Assert.Equal("petro", board.NameOf("person:petro"));
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
