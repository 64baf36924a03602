using Rapporteur.Language;
using Rapporteur.Reading.Actors;
using Rapporteur.Records;

namespace Rapporteur.Reading.Links;

/// <summary>Reads which of two acts came first, where words of the same sentence say so (<c>links/order.tsv</c>): "hours after", "ahead of", "on the eve of".</summary>
public sealed class OrderReader
{
    private const string Rule = "order.words";
    private const int Climb = 4;

    // By their first word: nearly every word of a report opens none.
    private readonly Dictionary<string, List<(string[] Words, string Order)>> _rows;
    private readonly HashSet<string> _measures;

    private OrderReader(IEnumerable<(string[] Words, string Order)> rows, HashSet<string> measures) =>
        (_rows, _measures) = (rows.GroupBy(static row => row.Words[0], StringComparer.OrdinalIgnoreCase).ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.OrdinalIgnoreCase), measures);

    /// <summary>Loads the table.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static OrderReader Load(string? knowledgeDirectory)
    {
        var rows = TabbedFile.Rows(Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "links", "order.tsv"), 2).ToList();
        return new OrderReader(
            [.. rows.Where(static row => row[1] != "measure").Select(static row => (row[0].Split(' '), row[1])).OrderByDescending(static row => row.Item1.Length)],
            rows.Where(static row => row[1] == "measure").Select(static row => row[0]).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Orders in order of the text.</summary>
    /// <param name="findings">The trees.</param>
    /// <param name="positions">Positions.</param>
    /// <param name="events">Acts.</param>
    /// <param name="meetings">Meetings.</param>
    public IReadOnlyList<TimeOrder> Read(Findings findings, IReadOnlyList<Position> positions, IReadOnlyList<Event> events, IReadOnlyList<Meeting> meetings)
    {
        var places = new EntryPlaces(findings, [], positions, events, meetings);
        var orders = new List<TimeOrder>();
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var t = 0; t < sentence.Tokens.Count; t++)
            {
                if (!_rows.TryGetValue(sentence.Tokens[t].Form, out var rows))
                {
                    continue;
                }

                var (words, order) = rows.Find(row => Stands(sentence, t, row.Words));
                if (words is not null && Joined(sentence, t, t + words.Length, places) is var (self, other))
                {
                    var span = sentence.SpanOf(new TokenRange(MeasuredFrom(sentence, t), t + words.Length));
                    var (earlier, later) = order == "later" ? (self, other) : (other, self);
                    if (!orders.Exists(o => o.Earlier == earlier && o.Later == later))
                    {
                        orders.Add(new TimeOrder { Earlier = earlier, Later = later, AtOnce = order == "at-once", Span = span, Rule = Rule });
                    }
                }
            }
        }

        return orders;
    }

    /// <summary>The act in the phrase or clause that the words open, and the act that this phrase hangs on; null where either is missing.</summary>
    private static (EntryId Self, EntryId Other)? Joined(Sentence sentence, int start, int end, EntryPlaces places)
    {
        // Words of several tokens hang on one another: what they open is the first head outside them.
        var head = sentence.Tokens[start].Head;
        while (head >= start && head < end)
        {
            head = sentence.Tokens[head].Head;
        }

        if (sentence.Tokens[start].Relation is not ("case" or "mark" or "fixed" or "advmod" or "obl" or "nmod") || head < 0)
        {
            return null;
        }

        // "on the eve of the vote": the noun of the phrase governs what it opens; "ahead of the vote": its last word does.
        var last = sentence.Tokens[end - 1].Head;
        var opened = head >= end ? head : last >= end ? last : FirstBelow(sentence, start, end);
        if (opened < 0)
        {
            return null;
        }

        var other = places.Act(sentence, sentence.Tokens[opened].Span, null) ?? FirstIn(sentence, sentence.SubtreeOf(opened), end, places);
        if (other is not { } found)
        {
            return null;
        }

        for (var (i, steps) = (sentence.Tokens[opened].Head, 0); i >= 0 && steps < Climb; i = sentence.Tokens[i].Head, steps++)
        {
            if (!(i >= start && i < end) && ActOf(sentence, i, found.Id, places) is { } self)
            {
                return (self, found.Id);
            }
        }

        return null;
    }

    private static int FirstBelow(Sentence sentence, int start, int end)
    {
        for (var t = end; t < sentence.Tokens.Count; t++)
        {
            if (sentence.Tokens[t].Head >= start && sentence.Tokens[t].Head < end)
            {
                return t;
            }
        }

        return -1;
    }

    private static (EntryId Id, TextSpan Span)? FirstIn(Sentence sentence, TokenRange range, int from, EntryPlaces places)
    {
        for (var t = Math.Max(from, range.Start); t < range.End; t++)
        {
            if (places.Act(sentence, sentence.Tokens[t].Span, null) is { } act)
            {
                return act;
            }
        }

        return null;
    }

    /// <summary>The act told by the token, by what it carries ("held talks") or by its subject ("the raid came").</summary>
    private static EntryId? ActOf(Sentence sentence, int token, EntryId except, EntryPlaces places)
    {
        if (places.Act(sentence, sentence.Tokens[token].Span, except) is { } own)
        {
            return own.Id;
        }

        foreach (var child in sentence.ChildrenOf(token).ToArray())
        {
            if (sentence.Tokens[child].Relation is "obj" or "nsubj" or "nsubj:pass" or "xcomp" && places.Act(sentence, sentence.Tokens[child].Span, except) is { } carried)
            {
                return carried.Id;
            }
        }

        return null;
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

    // "two days after": the measure is part of the words.
    private int MeasuredFrom(Sentence sentence, int at)
    {
        var start = at;
        while (start > 0 && (_measures.Contains(sentence.Tokens[start - 1].Lemma.ToLowerInvariant()) || sentence.Tokens[start - 1].Xpos == "CD"))
        {
            start--;
        }

        return start;
    }
}
