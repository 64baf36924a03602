namespace Rapporteur.Language;

/// <summary>A word found in a text before anything is known of it.</summary>
/// <param name="Span">Place in the text; parts of a contraction have spans of their own.</param>
/// <param name="SpaceAfter">Whether white space or the end of the text follows.</param>
public readonly record struct RawToken(TextSpan Span, bool SpaceAfter);
