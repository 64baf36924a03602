using Rapporteur.Spreadsheets;

namespace Rapporteur.Sources.Sheets;

/// <summary>The sheets of a file, or why there are none.</summary>
/// <param name="Sheets">Visible sheets in order; empty where there is a failure.</param>
/// <param name="Failure">What is the matter, or null.</param>
public sealed record SheetResult(IReadOnlyList<Sheet> Sheets, SourceFailure? Failure);
