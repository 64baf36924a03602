namespace Rapporteur.Language;

/// <summary>A text with its sentences analysed.</summary>
/// <param name="Text">The text that all spans count in.</param>
/// <param name="Sentences">Sentences in order; empty where the text holds none.</param>
public sealed record ParsedText(string Text, IReadOnlyList<Sentence> Sentences);
