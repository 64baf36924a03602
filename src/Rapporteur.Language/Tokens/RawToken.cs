namespace Rapporteur.Language;

/// <summary>A word found in a text before anything is known of it.</summary>
/// <param name="Span">Place in the text; parts of a contraction have spans of their own.</param>
/// <param name="SpaceAfter">Whether white space or the end of the text follows.</param>
public readonly record struct RawToken(TextSpan Span, bool SpaceAfter)
{
    /// <summary>The word without characters that show nothing (soft hyphens, joiners, controls) which its span may cover.</summary>
    public string FormIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var form = text.AsSpan(Span.Start, Span.Length);
        foreach (var c in form)
        {
            if (Glyph.IsIgnorable(c)) return string.Concat(Span.In(text).Where(each => !Glyph.IsIgnorable(each)));
        }

        return Span.In(text);
    }
}
