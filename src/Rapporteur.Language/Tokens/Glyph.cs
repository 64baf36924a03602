using System.Globalization;

namespace Rapporteur.Language;

/// <summary>What a character is to the tokeniser.</summary>
internal static class Glyph
{
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`' or '‘' or '\u02BC';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>A digit 0 to 9 or of another script.</summary>
    public static bool IsDigit(char c) => char.IsDigit(c);

    /// <summary>A letter, a mark on one, or half of a pair that makes a letter.</summary>
    public static bool IsLetter(string text, int at)
    {
        var c = text[at];
        if (c < 128) return char.IsAsciiLetter(c);
        var category = char.IsSurrogate(c) ? OfPair(text, at) : CharUnicodeInfo.GetUnicodeCategory(c);
        return category is <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;
    }

    public static bool IsWord(string text, int at) => IsDigit(text[at]) || IsLetter(text, at) || text[at] == '_';

    public static bool IsUpper(char c) => char.IsUpper(c);

    /// <summary>Characters without a width of their own: dropped before anything looks at the text.</summary>
    public static bool IsIgnorable(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\v' or '\f' or '\u0085'))
        || (c >= '\u00AD' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format);

    /// <summary>Whether the glyph at <paramref name="at"/> takes one or two code units.</summary>
    public static int Length(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static UnicodeCategory OfPair(string text, int at)
    {
        if (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1])) at--;
        return CharUnicodeInfo.GetUnicodeCategory(text, at);
    }
}
