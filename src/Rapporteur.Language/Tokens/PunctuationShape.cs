namespace Rapporteur.Language;

/// <summary>Punctuation that is more than one character long.</summary>
internal static class PunctuationShape
{
    private const int LongestRun = 256;

    /// <summary>The end of the punctuation token that starts at <paramref name="at"/>.</summary>
    public static int EndOf(string text, int at, int end)
    {
        var c = text[at];
        switch (c)
        {
            case '[' when IsOmission(text, at, end, out var omission):
                return omission;
            case '!' or '?':
                return Run(text, at, end, '!', '?');
            case '.' or '-' or '*' or '_' or '=' or '#' or '~' or '+' or '<' or '>' or '\'' or '`' or '…' or '|':
                return Run(text, at, end, c, c);
            default:
                return at + Glyph.Length(text, at);
        }
    }

    /// <summary>A whole chunk that is a face; inside other text ":)" is a colon and a bracket.</summary>
    public static bool IsEmoticon(ReadOnlySpan<char> chunk) =>
        chunk is ":)" or ":-)" or ";)" or ";-)" or ":(" or ":-(" or ":D" or ":-D" or "=)" or "(:" or ":P" or "^_^";

    private static bool IsOmission(string text, int at, int end, out int omission)
    {
        var i = at + 1;
        while (i < end && i < at + 6 && text[i] is '.' or '…') i++;
        omission = i + 1;
        return i > at + 1 && i < end && text[i] == ']' && (i > at + 2 || text[at + 1] == '…');
    }

    private static int Run(string text, int at, int end, char one, char other)
    {
        var i = at;
        while (i < end && i < at + LongestRun && (text[i] == one || text[i] == other)) i++;
        return i;
    }
}
