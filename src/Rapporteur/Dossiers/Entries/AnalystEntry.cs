namespace Rapporteur.Dossiers;

/// <summary>Where an analyst's own entry comes from.</summary>
/// <param name="Who">Who entered it.</param>
/// <param name="File">Name of the file it was imported from.</param>
/// <param name="Row">Number of its row in the sheet, from 1; 0 for the sheet as a whole.</param>
public sealed record AnalystEntry(string Who, string File, int Row)
{
    /// <summary>"entered by A. Analyst, talks.csv row 7".</summary>
    public string Text => Row == 0 ? $"entered by {Who}, {File}" : FormattableString.Invariant($"entered by {Who}, {File} row {Row}");
}
