using Rapporteur.Language;

namespace Rapporteur.Reading.Coding;

/// <summary>Finds two parties, given by their words, in the sentences of a text.</summary>
internal static class PairMentions
{
    /// <summary>The mentions that stand nearest to one another, the source first where both orders are as near; null where the source is not found.</summary>
    public static PairMention? Find(ParsedText text, string source, string target)
    {
        var sources = Places(text.Text, source);
        var targets = Places(text.Text, target);
        PairMention? best = null;
        var bestDistance = int.MaxValue;
        foreach (var one in sources)
        {
            foreach (var other in targets)
            {
                var distance = Distance(text, one, other);
                if (distance < bestDistance && At(text, one, other) is { } pair)
                {
                    (best, bestDistance) = (pair, distance);
                }
            }
        }

        return best ?? sources.Select(one => At(text, one, default)).FirstOrDefault(static pair => pair is not null);
    }

    private static int Distance(ParsedText text, TextSpan one, TextSpan other)
    {
        if (one.Overlaps(other))
        {
            return int.MaxValue;
        }

        var gap = one.Start < other.Start ? other.Start - one.End : one.Start - other.End + 1;
        var isTogether = text.Sentences.Any(s => s.Span.Overlaps(one) && s.Span.Overlaps(other));
        return gap + (isTogether ? 0 : text.Text.Length);
    }

    private static PairMention? At(ParsedText text, TextSpan one, TextSpan other)
    {
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Span.Overlaps(one) && Range(sentence, one) is { Count: > 0 } source)
            {
                return new PairMention(sentence, source, sentence.Span.Overlaps(other) ? Range(sentence, other) : default);
            }
        }

        return null;
    }

    private static TokenRange Range(Sentence sentence, TextSpan span)
    {
        var (start, end) = (-1, -1);
        foreach (var token in sentence.Tokens)
        {
            if (token.Span.Overlaps(span) && token.Upos != "PUNCT")
            {
                start = start < 0 ? token.Index : start;
                end = token.Index + 1;
            }
        }

        return start < 0 ? default : new TokenRange(start, end);
    }

    /// <summary>Where the words stand; failing that, where the longest beginning or end of them does.</summary>
    private static List<TextSpan> Places(string text, string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var length = parts.Length; length > 0; length--)
        {
            foreach (var first in (ReadOnlySpan<int>)[0, parts.Length - length])
            {
                if (Exact(text, string.Join(' ', parts, first, length)) is { Count: > 0 } found)
                {
                    return found;
                }
            }
        }

        return [];
    }

    private static List<TextSpan> Exact(string text, string words)
    {
        var found = new List<TextSpan>();
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + words.Length;
            // "Mali" does not stand in "Somalia".
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                found.Add(new TextSpan(at, end));
            }
        }

        return found;
    }
}
