using System.Collections.Frozen;

namespace Rapporteur.Language;

/// <summary>
/// Finds where sentences end among the tokens of one block. Each decision looks at a bounded number of tokens around a full
/// stop, question mark, exclamation mark, ellipsis or abbreviation, so that the whole is linear.
/// </summary>
internal sealed class SentenceCutter(string text, List<Piece> pieces, PieceReader reader)
{
    /// <summary>A sentence of more tokens is cut, at a comma or the like where one is near.</summary>
    public const int LongestSentence = 400;

    private const int LookBack = 100;

    private static readonly FrozenSet<string> Openers = WordList.Words("openers.txt");
    private static readonly FrozenSet<string> AfterClock = WordList.Words("after-clock.txt");
    private static readonly FrozenSet<string> Asking = WordList.Words("asking.txt");

    /// <summary>The index after the last token of the sentence that starts at <paramref name="start"/>.</summary>
    public int EndOf(int start)
    {
        for (var i = start; i < pieces.Count; i++)
        {
            if (i - start >= LongestSentence) return ForcedEnd(start, i);
            if (reader.IsItemNumber(start) && i == start + 1) continue;
            if (pieces[i].Abbreviation != AbbreviationKind.None)
            {
                var after = reader.AfterClosers(i);
                if (after >= pieces.Count) return pieces.Count;
                if (i > start && EndsAfterAbbreviation(i, after)) return after;
                continue;
            }

            if (!reader.IsTerminal(i)) continue;
            var next = reader.AfterClosers(i);
            if (next >= pieces.Count) return pieces.Count;
            if (EndsAfterTerminal(i, next)) return next;
            i = next - 1;
        }

        return pieces.Count;
    }

    private bool EndsAfterTerminal(int terminal, int next)
    {
        if (reader.IsContinuation(next)) return false;
        var word = reader.FirstWord(next);
        var first = text[pieces[word].Start];
        var closed = next > terminal + 1;
        var quotedLower = word == next && char.IsLower(first);
        if (!reader.SpaceBefore(next) && word == next) return reader.IsStop(terminal) && char.IsUpper(first);
        if (reader.IsEllipsis(terminal)) return EndsAfterEllipsis(terminal, word);
        if (reader.IsStop(terminal)) return !(closed && quotedLower) && !(reader.IsDash(next) && closed);
        if (quotedLower || reader.IsDash(next)) return false;
        return !(closed && IsAttribution(next));
    }

    // "months ... Talks go on" ends, "with ... Putin" does not: after a gap only a word that opens sentences proves one.
    private bool EndsAfterEllipsis(int ellipsis, int word)
    {
        if (char.IsLower(text[pieces[word].Start]) || reader.Is(word, "I")) return reader.StartsWith(ellipsis, '[') && reader.Is(word, "I");
        return word > ellipsis + 1 || !reader.SpaceBefore(ellipsis) || reader.StartsWith(ellipsis, '[') || IsOpener(word);
    }

    private bool EndsAfterAbbreviation(int i, int next)
    {
        if (reader.IsContinuation(next) || reader.IsDash(next)) return false;
        var word = reader.FirstWord(next);
        if (!char.IsUpper(text[pieces[word].Start])) return false;
        var opened = word > next && !reader.StartsWith(next, '(');
        return pieces[i].Abbreviation switch
        {
            AbbreviationKind.Title or AbbreviationKind.Latin or AbbreviationKind.Number => false,
            AbbreviationKind.Close => true,
            AbbreviationKind.Clock => !AfterClock.Contains(reader.Form(word)),
            AbbreviationKind.Initial => IsOpener(word) && !reader.Is(word, "A"),
            _ => opened || IsOpener(word),
        };
    }

    // In text all in capitals a capital proves nothing.
    private bool IsOpener(int word)
    {
        var form = reader.Form(word);
        return Openers.Contains(form) && (form.Length == 1 || !char.IsUpper(form[1]));
    }

    // “Why now?” Ivan Petrov asked reporters.
    private bool IsAttribution(int next)
    {
        for (var i = next; i < pieces.Count && i < next + 5; i++)
        {
            var form = reader.Form(i);
            if (i > next && Asking.Contains(form)) return i + 1 >= pieces.Count || !reader.Is(i + 1, "that");
            if (!char.IsUpper(form[0]) || (i == next && Openers.Contains(form))) return false;
        }

        return false;
    }

    private int ForcedEnd(int start, int i)
    {
        for (var back = i; back > i - LookBack && back > start + 1; back--)
        {
            if (reader.IsContinuation(back - 1) || reader.IsDash(back - 1)) return back;
        }

        return i;
    }
}
