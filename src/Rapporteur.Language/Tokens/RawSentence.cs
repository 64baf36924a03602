namespace Rapporteur.Language;

/// <summary>A sentence as its words, before analysis.</summary>
/// <param name="Paragraph">Number of the paragraph in the text, from 0.</param>
/// <param name="Tokens">The words in order, at least one, not overlapping.</param>
public sealed record RawSentence(int Paragraph, IReadOnlyList<RawToken> Tokens)
{
    /// <summary>Place in the text, from the first word to the last.</summary>
    public TextSpan Span => new(Tokens[0].Span.Start, Tokens[^1].Span.End);
}
