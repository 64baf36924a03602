using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;
using Rapporteur.Records;

namespace Rapporteur.Exports.Tables;

/// <summary>Issues by parties: a row an issue, a column a side, those with most evidence first.</summary>
internal static class MatrixTable
{
    /// <summary>
    /// The table of a dossier. A cell reads "rejects (against, stated, 2 origins, 2026-03-01)"; empty where nothing is known of the side's
    /// position, which is not the same as undecided.
    /// </summary>
    public static ExportTable Of(Dossier dossier)
    {
        var board = PositionBoard.Of(dossier);
        var sides = board.Sides;
        var cells = board.Cells.ToDictionary(static c => (c.Side, c.Issue));
        var table = new ExportTable("Positions", ["issue", .. sides.Select(static s => s.Name)]);
        foreach (var (key, name) in board.Issues)
        {
            table.Add([name, .. sides.Select(s => cells.TryGetValue((s.Key, key), out var cell) ? TextOf(cell) : null)]);
        }

        return table;
    }

    private static string TextOf(PositionCell cell)
    {
        var origins = cell.Origins == 1 ? "1 origin" : $"{Plain.Of(cell.Origins)} origins";
        var side = cell.Polarity switch { > 0 => "for", < 0 => "against", _ => "undecided" };
        var day = cell.LastConfirmed is null ? string.Empty : $", {Plain.Of(cell.LastConfirmed)}";
        var shift = cell.Shifts.Count == 0 ? string.Empty : $", {cell.Shifts[^1].Name}";
        return $"{cell.Stance} ({side}, {RecordNames.Of(cell.Basis)}, {origins}{day}{shift})";
    }
}
