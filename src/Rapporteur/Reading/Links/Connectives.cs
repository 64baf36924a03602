using Rapporteur.Language;
using Rapporteur.Reading.Actors;
using Rapporteur.Records;

namespace Rapporteur.Reading.Links;

/// <summary>Words that say that one act answers or causes another (<c>links/connectives.tsv</c>): "in retaliation for", "because", "which prompted".</summary>
internal sealed class Connectives
{
    private const int Climb = 6;

    private readonly List<(string[] Words, LinkKind Kind, bool IsCauseBehind)> _rows;

    private Connectives(List<(string[] Words, LinkKind Kind, bool IsCauseBehind)> rows) => _rows = rows;

    /// <summary>Loads the table.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static Connectives Load(string? knowledgeDirectory) => new([.. TabbedFile
        .Rows(Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "links", "connectives.tsv"), 3)
        .Select(static row => (row[0].Split(' '), row[1] == "causes" ? LinkKind.Causes : LinkKind.RespondsTo, row[2] == "cause"))
        .OrderByDescending(static row => row.Item1.Length)]);

    /// <summary>The links that such words make between two entries of their sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="places">Where the entries stand.</param>
    public IEnumerable<Link> Read(Sentence sentence, EntryPlaces places)
    {
        for (var t = 0; t < sentence.Tokens.Count; t++)
        {
            var (words, kind, isCauseBehind) = _rows.Find(row => Stands(sentence, t, row.Words));
            if (words is null)
            {
                continue;
            }

            var end = t + words.Length;
            if (Joined(sentence, t, end, places) is var (self, other))
            {
                var (from, to) = kind == LinkKind.RespondsTo || !isCauseBehind ? (self, other) : (other, self);
                yield return new Link { Kind = kind, From = from, To = to, Span = sentence.SpanOf(new TokenRange(t, end)), Rule = kind == LinkKind.Causes ? "link.cause" : "link.response" };
            }

            t = end - 1;
        }
    }

    private static bool Stands(Sentence sentence, int at, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (at + i >= sentence.Tokens.Count || !string.Equals(sentence.Tokens[at + i].Form, words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The act whose verb or noun governs the words, above them in the tree and before them unless they open the sentence, and the act told behind them; null
    /// where either is missing.
    /// </summary>
    private static (EntryId Self, EntryId Other)? Joined(Sentence sentence, int start, int end, EntryPlaces places)
    {
        var at = start;
        for (var steps = 0; steps < Climb && at >= 0; steps++, at = sentence.Tokens[at].Head)
        {
            if ((at < start || (start == 0 && at >= end)) && places.Act(sentence, sentence.Tokens[at].Span, null) is { } self
                && Behind(sentence, start, end, self, places) is { } other)
            {
                return (self.Id, other);
            }
        }

        return null;
    }

    /// <summary>The first act told behind the words; of words that open the sentence, before the act that governs them.</summary>
    private static EntryId? Behind(Sentence sentence, int start, int end, (EntryId Id, TextSpan Span) self, EntryPlaces places)
    {
        for (var t = end; t < sentence.Tokens.Count && (start > 0 || sentence.Tokens[t].Span.Start < self.Span.Start); t++)
        {
            if (places.Act(sentence, sentence.Tokens[t].Span, self.Id) is { } other)
            {
                return other.Id;
            }
        }

        return null;
    }
}
