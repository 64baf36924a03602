using System.Runtime.InteropServices;

namespace Rapporteur.Language.Names;

/// <summary>
/// What a first pass over a text found of each word: in names of which types, outside names though capitalised, and in
/// lower case. A word's own sentence is left out when it is asked for (Krishnan and Manning 2006 show the gain).
/// </summary>
internal sealed class DocumentMemory
{
    private const int Capital = NameLabels.Types;
    private const int Small = Capital + 1;
    private const int Kinds = Small + 1;

    private readonly Dictionary<uint, int> _at = [];
    private readonly List<int> _counts = [];

    /// <summary>Counts the words of a sentence with the names that the first pass found in it.</summary>
    public void Add(NameSentence sentence, IReadOnlyList<EntityMention> names)
    {
        var next = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var kind = KindOf(sentence, names, i, ref next);
            if (kind >= 0)
                CountsOf(sentence.Lower[i])[kind]++;
        }
    }

    /// <summary>Tells a sentence, which was added with these names, what its words were elsewhere.</summary>
    public void Tell(NameSentence sentence, IReadOnlyList<EntityMention> names)
    {
        Mark(sentence, names, -1);
        for (var i = 0; i < sentence.Count; i++)
            sentence.Memory[i] = WordShape.IsCapital(sentence.WordCases[i]) ? Code(CountsOf(sentence.Lower[i])) : (byte)0;
        Mark(sentence, names, 1);
    }

    private void Mark(NameSentence sentence, IReadOnlyList<EntityMention> names, int change)
    {
        var next = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var kind = KindOf(sentence, names, i, ref next);
            if (kind >= 0)
                CountsOf(sentence.Lower[i])[kind] += change;
        }
    }

    /// <summary>The commonest type from 1 (7: none), whether nearly all agree, and whether the word is known in lower case.</summary>
    private static byte Code(ReadOnlySpan<int> counts)
    {
        int best = Capital, sum = 0;
        for (var kind = 0; kind <= Capital; kind++)
        {
            sum += counts[kind];
            if (counts[kind] > counts[best])
                best = kind;
        }

        var small = counts[Small] > 0 ? 32 : 0;
        if (sum == 0)
            return (byte)small;
        var agreed = counts[best] * 5 >= sum * 4 ? counts[best] >= 3 ? 2 : 1 : 0;
        return (byte)(small | (agreed << 3) | (best + 1));
    }

    /// <summary>What this place says of its word, or -1 where it says nothing: the word begins a sentence or stands in capitals.</summary>
    private static int KindOf(NameSentence sentence, IReadOnlyList<EntityMention> names, int i, ref int next)
    {
        while (next < names.Count && names[next].Range.End <= i)
            next++;
        if (next < names.Count && names[next].Range.Contains(i))
            return WordShape.IsCapital(sentence.WordCases[i]) ? (int)names[next].Type : -1;
        if (sentence.Case != SentenceCase.Ordinary)
            return -1;
        return sentence.WordCases[i] == WordCase.Small ? Small
            : i > 0 && WordShape.IsCapital(sentence.WordCases[i]) && sentence.WordCases[i - 1] != WordCase.Sign ? Capital
            : -1;
    }

    private Span<int> CountsOf(uint word)
    {
        if (!_at.TryGetValue(word, out var at))
        {
            at = _counts.Count;
            _at.Add(word, at);
            CollectionsMarshal.SetCount(_counts, at + Kinds);
            CollectionsMarshal.AsSpan(_counts)[at..].Clear();
        }

        return CollectionsMarshal.AsSpan(_counts).Slice(at, Kinds);
    }
}
