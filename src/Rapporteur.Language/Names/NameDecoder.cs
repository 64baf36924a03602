namespace Rapporteur.Language.Names;

/// <summary>The best well-formed sequence of labels (Viterbi 1967).</summary>
internal static class NameDecoder
{
    private const int Never = int.MinValue / 4;

    /// <summary>Finds the best labels.</summary>
    /// <param name="scores">Scores of the words' labels, <see cref="NameWeights.Width"/> a word.</param>
    /// <param name="transitions">Scores of label after label.</param>
    /// <param name="back">Room for <see cref="NameLabels.Count"/> a word.</param>
    /// <param name="labels">The outcome; its length is the number of words.</param>
    public static void Decode(ReadOnlySpan<short> scores, ReadOnlySpan<short> transitions, Span<byte> back, Span<int> labels)
    {
        const int L = NameLabels.Count;
        if (labels.IsEmpty)
            return;
        Span<int> best = stackalloc int[L];
        Span<int> next = stackalloc int[L];
        for (var label = 0; label < L; label++)
            best[label] = NameLabels.Continues(label) ? Never : scores[label];

        for (var i = 1; i < labels.Length; i++)
        {
            var row = scores.Slice(i * NameWeights.Width, L);
            var from = back.Slice(i * L, L);
            Closed(best, row, transitions, next, from);
            for (var type = 0; type < NameLabels.Types; type++)
            {
                int begin = 1 + (type * 4), inside = begin + 1, last = begin + 2;
                Open(best, row, transitions, next, from, begin, inside, inside);
                Open(best, row, transitions, next, from, begin, inside, last);
            }

            var swap = best;
            best = next;
            next = swap;
        }

        var at = 0;
        for (var label = 1; label < L; label++)
        {
            if (!NameLabels.IsOpen(label) && best[label] > best[at])
                at = label;
        }

        for (var i = labels.Length - 1; i >= 0; i--)
        {
            labels[i] = at;
            at = i > 0 ? back[(i * L) + at] : at;
        }
    }

    /// <summary>Labels that come after a closed one: outside, begin and unit.</summary>
    private static void Closed(
        ReadOnlySpan<int> best, ReadOnlySpan<short> row, ReadOnlySpan<short> transitions, Span<int> next, Span<byte> from)
    {
        const int L = NameLabels.Count;
        Span<int> top = stackalloc int[L];
        top.Fill(int.MinValue);
        for (var previous = 0; previous < L; previous++)
        {
            if (NameLabels.IsOpen(previous))
                continue;
            var score = best[previous];
            var weights = transitions.Slice(previous * L, L);
            for (var label = 0; label < L; label++)
            {
                var sum = score + weights[label];
                if (sum > top[label])
                {
                    top[label] = sum;
                    from[label] = (byte)previous;
                }
            }
        }

        for (var label = 0; label < L; label++)
            next[label] = Math.Max(Never, top[label] + row[label]);
    }

    private static void Open(
        ReadOnlySpan<int> best, ReadOnlySpan<short> row, ReadOnlySpan<short> transitions, Span<int> next, Span<byte> from,
        int begin, int inside, int label)
    {
        const int L = NameLabels.Count;
        var a = best[begin] + transitions[(begin * L) + label];
        var b = best[inside] + transitions[(inside * L) + label];
        next[label] = Math.Max(Never, Math.Max(a, b) + row[label]);
        from[label] = (byte)(a >= b ? begin : inside);
    }
}
