using Rapporteur.Dossiers;

namespace Rapporteur.Storage.Tests.Imports;

public sealed class PositionImportTests : IDisposable
{
    private readonly TemporaryStore _file = new();
    private readonly IDossierStore _store;

    public PositionImportTests() => _store = _file.Open();

    public void Dispose()
    {
        _store.Dispose();
        _file.Dispose();
    }

    [Fact]
    public void A_list_of_stances_fills_the_board()
    {
        Tables.Enter(
            _store,
            "Topic | Party | Position | Condition | Date",
            "A ceasefire | Sudan | against | | 2026-03-01",
            "A ceasefire | Sudan | accepts | monitors on the ground | 2026-03-20",
            "A ceasefire | Kenya | in favour | | 2026-03-02");
        var board = PositionBoard.Of(new Dossier(_store));
        var sudan = Assert.Single(board.Cells, static c => c.Side == "state:SDN");

        Assert.Equal(("issue:ceasefire", 1, "accepts", FindingBasis.Entered, "monitors on the ground"), (sudan.Issue, sudan.Polarity, sudan.Stance, sudan.Basis, sudan.Condition));
        Assert.Equal((-1, 1), (Assert.Single(sudan.Shifts).From, sudan.Shifts[0].To));
        Assert.Equal(1, Assert.Single(board.Cells, static c => c.Side == "state:KEN").Polarity);
    }

    [Fact]
    public void A_matrix_has_issues_by_parties_or_parties_by_issues()
    {
        Tables.Enter(_store, "Issue | Sudan | Kenya", "Prisoner exchange | + | rejects (red line)", "A ceasefire | | undecided");
        Tables.Enter(_store, "Side | Prisoner exchange | A ceasefire", "Norway | yes | no");
        var cells = PositionBoard.Of(new Dossier(_store)).Cells.OrderBy(static c => c.Side).ThenBy(static c => c.Issue).Select(static c => $"{c.Side} {c.Issue} {c.Polarity}");
        Assert.Equal(
            [
                "state:KEN issue:ceasefire 0", "state:KEN issue:prisoner-exchange -1", "state:NOR issue:ceasefire -1", "state:NOR issue:prisoner-exchange 1",
                "state:SDN issue:prisoner-exchange 1",
            ],
            cells);
    }

    [Fact]
    public void A_cell_of_a_matrix_that_is_no_stance_is_told_and_the_others_are_entered()
    {
        var import = Tables.Read(_store, Tables.Sheet("Issue | Sudan | Kenya", "Prisoner exchange | + | ask Ann"));
        Assert.Contains("Kenya", Assert.Single(import.Faults).Reason, StringComparison.Ordinal);
        Assert.Single(import.Report!.Record.Positions);
    }

    [Fact]
    public void Ones_and_zeros_are_agreement_and_disagreement()
    {
        var import = Tables.Read(_store, Tables.Sheet("actor | concept | agreement", "Sudan | A ceasefire | 0", "Kenya | A ceasefire | 1"));
        Assert.Equal([-1, 1], import.Report!.Record.Positions.Select(static p => p.Polarity));
    }

    [Fact]
    public void What_an_analyst_entered_is_not_outvoted_by_what_others_say_of_the_party()
    {
        DossierKeeping.Add(_store, new Dossiers.ReportBuilder("aaaaaa1", "2026-03-05").Position("Sudan", Records.Stance.Rejects, -1, "a ceasefire", "Kenya").Build());
        Tables.Enter(_store, "Issue | Party | Stance | Date", "A ceasefire | Sudan | supports | 2026-03-01");
        var cell = Assert.Single(PositionBoard.Of(new Dossier(_store)).Cells, static c => c.Issue == "issue:ceasefire" && c.SideName.Contains("udan", StringComparison.Ordinal));
        Assert.Equal((1, FindingBasis.Entered, 2), (cell.Polarity, cell.Basis, cell.Evidence.Count));
    }
}
