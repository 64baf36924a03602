using System.Collections.Frozen;

namespace Rapporteur.Language;

/// <summary>Numbers with their commas, points, slashes and colons; telephone numbers and dates with hyphens.</summary>
internal static class NumberShape
{
    private static readonly FrozenSet<string> Units = WordList.Words("units.txt");

    /// <summary>A digit, or a sign or point right before one where nothing stands in front of it.</summary>
    public static bool StartsAt(string text, int at, int chunkStart, int end)
    {
        if (Glyph.IsDigit(text[at])) return true;
        return text[at] is '+' or '-' or '−' or '.' && at + 1 < end && Glyph.IsDigit(text[at + 1])
            && (at == chunkStart || (text[at] == '.' && at == chunkStart + 1 && text[at - 1] is '$' or '(' or '€' or '£'));
    }

    public static int EndOf(string text, int at, int end)
    {
        var start = at;
        if (!Glyph.IsDigit(text[at])) at++;
        at = Digits(text, at, end);
        var hyphenated = Hyphenated(text, start, at, end);
        if (hyphenated > at) return hyphenated;
        while (at + 1 < end && Glyph.IsDigit(text[at + 1]))
        {
            var group = Digits(text, at + 1, end);
            var joins = text[at] switch
            {
                '.' or '/' => true,
                ',' => group - at == 4 && at - start <= 15,
                ':' => group - at == 3,
                _ => false,
            };
            if (!joins) break;
            at = group;
        }

        return at;
    }

    /// <summary>The end of a unit written close to a number, or <paramref name="at"/>.</summary>
    public static int UnitEnd(string text, int at, int end)
    {
        var i = at;
        while (i < end && i < at + 6 && (char.IsAsciiLetter(text[i]) || (text[i] == '.' && i > at && i + 1 < end && char.IsAsciiLetter(text[i + 1])))) i++;
        if (i == at || (i < end && Glyph.IsWord(text, i))) return at;
        // "5m-long" has a unit, "3b/4" a code.
        return Units.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(at, i - at)) ? i : at;
    }

    /// <summary>60's and 1990's are one token; 2025's holds a possessive.</summary>
    public static bool IsDecadePlural(string text, int start, int end, int limit) =>
        end - start is 2 or 4 && text[end - 1] == '0' && end + 1 < limit && Glyph.IsApostrophe(text[end]) && text[end + 1] == 's'
        && (end + 2 >= limit || !Glyph.IsWord(text, end + 2)) && (end - start == 2 || text[start] == '1');

    // 555-0134, 11-20-2000, 2025-03-21 stay whole; 1969-1970 and 4-2 are ranges and scores.
    private static int Hyphenated(string text, int start, int at, int end)
    {
        var hyphens = 0;
        var first = at - start;
        var i = at;
        while (i + 1 < end && text[i] == '-' && Glyph.IsDigit(text[i + 1]))
        {
            i = Digits(text, i + 1, end);
            hyphens++;
        }

        if (i < end && Glyph.IsWord(text, i)) return at;
        return hyphens >= 2 || (hyphens == 1 && first == 3 && i - at == 5) ? i : at;
    }

    private static int Digits(string text, int at, int end)
    {
        while (at < end && Glyph.IsDigit(text[at])) at++;
        return at;
    }
}
