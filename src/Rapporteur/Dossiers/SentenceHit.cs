namespace Rapporteur.Dossiers;

/// <summary>A sentence that a search found.</summary>
/// <param name="Report">Id of its report.</param>
/// <param name="Sentence">Its number in the report, from 0.</param>
/// <param name="Text">Its text.</param>
public sealed record SentenceHit(string Report, int Sentence, string Text);
