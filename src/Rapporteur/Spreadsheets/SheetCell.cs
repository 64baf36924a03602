namespace Rapporteur.Spreadsheets;

/// <summary>A cell of a sheet.</summary>
/// <param name="Text">What it shows, on one line without space around it; empty for an empty cell.</param>
/// <param name="Day">Its day where the workbook keeps it as a date, else null.</param>
public readonly record struct SheetCell(string Text, DateOnly? Day = null);
