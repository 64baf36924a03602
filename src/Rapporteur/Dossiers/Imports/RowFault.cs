namespace Rapporteur.Dossiers.Imports;

/// <summary>A row that was not entered.</summary>
/// <param name="Row">Its number in the sheet.</param>
/// <param name="Reason">Why not, and what to write instead.</param>
public sealed record RowFault(int Row, string Reason);
