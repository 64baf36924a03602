namespace Rapporteur.Language;

/// <summary>
/// A text without characters of no width (controls, soft hyphens, joiners, byte-order marks), all line ends as '\n' and other
/// white space as ' ', with the way back to the offsets of the text as it was given.
/// </summary>
internal sealed class CleanText
{
    private readonly int[]? _origins;

    private CleanText(string text, int[]? origins)
    {
        Text = text;
        _origins = origins;
    }

    /// <summary>The text to tokenise.</summary>
    public string Text { get; }

    public static CleanText Of(string raw)
    {
        var characters = new char[raw.Length];
        var origins = new int[raw.Length];
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (Glyph.IsIgnorable(c) || (c == '\r' && i + 1 < raw.Length && raw[i + 1] == '\n')) continue;
            characters[length] = c switch
            {
                '\n' or '\r' or '\u0085' or '\u2028' => '\n',
                '\v' or '\f' or '\u2029' => '\f',
                _ => char.IsWhiteSpace(c) ? ' ' : c,
            };
            origins[length++] = i;
        }

        return new CleanText(new string(characters, 0, length), length == raw.Length ? null : origins);
    }

    /// <summary>The stretch of the given text that a stretch of the clean text came from.</summary>
    public TextSpan Origin(int start, int end) =>
        _origins is null ? new TextSpan(start, end) : new TextSpan(_origins[start], _origins[end - 1] + 1);
}
