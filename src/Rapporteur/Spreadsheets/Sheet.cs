namespace Rapporteur.Spreadsheets;

/// <summary>A table that somebody keeps: a CSV file, or one sheet of a workbook.</summary>
/// <param name="Name">Name of the sheet; of the file where it has but one table.</param>
/// <param name="Rows">Rows that have a cell with text, in order.</param>
public sealed record Sheet(string Name, IReadOnlyList<SheetRow> Rows);
