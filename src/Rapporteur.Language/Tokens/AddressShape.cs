using System.Buffers;

namespace Rapporteur.Language;

/// <summary>Web and mail addresses and handles, which hold punctuation of their own.</summary>
internal static class AddressShape
{
    private const int LongestMailbox = 64;

    private static readonly SearchValues<char> Stops = SearchValues.Create("<>\"“”‘’");

    /// <summary>The end of an address that starts at <paramref name="at"/>, or <paramref name="at"/> where none does.</summary>
    public static int EndOf(string text, int at, int end)
    {
        var rest = text.AsSpan(at, Math.Min(end - at, 8));
        if (rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("ftp://", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            return TrimPunctuation(text, at, end);
        }

        if (text[at] == '@')
        {
            var handle = at + 1;
            while (handle < end && (char.IsAsciiLetterOrDigit(text[handle]) || text[handle] == '_')) handle++;
            return handle > at + 1 && char.IsAsciiLetter(text[at + 1]) ? handle : at;
        }

        return char.IsAsciiLetterOrDigit(text[at]) ? MailEnd(text, at, end) : at;
    }

    private static int MailEnd(string text, int at, int end)
    {
        var i = at;
        while (i < end && i < at + LongestMailbox && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '_' or '%' or '+' or '-')) i++;
        if (i >= end || text[i] != '@') return at;
        var domain = ++i;
        var dot = -1;
        while (i < end && i < domain + 4 * LongestMailbox && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '.' or '-'))
        {
            if (text[i] == '.' && i + 1 < end && char.IsAsciiLetter(text[i + 1])) dot = i;
            i++;
        }

        while (i > domain && text[i - 1] is '.' or '-') i--;
        return dot > domain ? i : at;
    }

    // Punctuation after an address is the sentence's; a closing bracket belongs to it only where one opened inside.
    private static int TrimPunctuation(string text, int at, int end)
    {
        var stop = text.AsSpan(at, end - at).IndexOfAny(Stops);
        if (stop > 0) end = at + stop;
        var open = text.AsSpan(at, end - at).Count('(') - text.AsSpan(at, end - at).Count(')');
        while (end > at + 4)
        {
            var c = text[end - 1];
            if (c == ')' && open < 0) open++;
            else if (c is not ('.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '}' or '*')) break;
            end--;
        }

        return end;
    }
}
