namespace Rapporteur.Spreadsheets;

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Its number as a spreadsheet shows it, from 1.</param>
/// <param name="Cells">Its cells from the first column on; those after the last one with text may be missing.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column, counted from 0; empty beyond the last.</summary>
    public SheetCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : new SheetCell(string.Empty);
}
