namespace Rapporteur.Language.Syntax;

/// <summary>The best tree over arc scores: Chu-Liu-Edmonds with exactly one word under the root.</summary>
internal static class TreeDecoder
{
    /// <summary>Heads of the words, 0 for the root's word.</summary>
    /// <param name="scores">For each node (0 is the root, words from 1) the scores of its heads; row-major, <paramref name="stride"/> a row.</param>
    /// <param name="stride">Length of a row.</param>
    /// <param name="count">Number of nodes, the root included.</param>
    public static int[] Decode(ReadOnlySpan<float> scores, int stride, int count)
    {
        var best = new double[count, count];
        for (var d = 1; d < count; d++)
        {
            for (var h = 0; h < count; h++)
            {
                best[d, h] = d == h ? double.NegativeInfinity : scores[(d * stride) + h];
            }
        }

        var heads = Greedy(best, count);
        if (IsTree(heads))
        {
            return heads;
        }

        // A word under the root costs more than any difference of scores, so the best tree has only one.
        double span = 0;
        for (var d = 1; d < count; d++)
        {
            for (var h = 0; h < count; h++)
            {
                if (h != d)
                {
                    span = Math.Max(span, Math.Abs(best[d, h]));
                }
            }
        }

        for (var d = 1; d < count; d++)
        {
            best[d, 0] -= 4 * (span + 1) * count;
        }

        return Solve(best, count);
    }

    private static int[] Greedy(double[,] best, int count)
    {
        var heads = new int[count];
        heads[0] = -1;
        for (var d = 1; d < count; d++)
        {
            var top = d == 1 && count > 2 ? 2 : 0;
            for (var h = 0; h < count; h++)
            {
                if (h != d && best[d, h] > best[d, top])
                {
                    top = h;
                }
            }

            heads[d] = top;
        }

        return heads;
    }

    private static bool IsTree(int[] heads)
    {
        var roots = 0;
        for (var d = 1; d < heads.Length; d++)
        {
            roots += heads[d] == 0 ? 1 : 0;
        }

        return roots == 1 && Cycle(heads) is null;
    }

    private static List<int>? Cycle(int[] heads)
    {
        var mark = new int[heads.Length];
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            while (at > 0 && mark[at] == 0)
            {
                mark[at] = start;
                at = heads[at];
            }

            if (at > 0 && mark[at] == start)
            {
                var cycle = new List<int>();
                for (var node = at; cycle.Count == 0 || node != at; node = heads[node])
                {
                    cycle.Add(node);
                }

                return cycle;
            }
        }

        return null;
    }

    /// <summary>Contracts cycles until the greedy choice is a tree. Nodes that were contracted away are marked dead.</summary>
    private static int[] Solve(double[,] scores, int count)
    {
        var alive = new bool[count];
        Array.Fill(alive, true);
        var entry = new int[count, count];
        var exit = new int[count, count];
        for (var d = 0; d < count; d++)
        {
            for (var h = 0; h < count; h++)
            {
                (entry[d, h], exit[d, h]) = (d, h);
            }
        }

        var heads = new int[count];
        var final = new int[count];
        Array.Fill(final, -1);
        Contract(scores, entry, exit, alive, heads, final, count);
        final[0] = -1;
        return final;
    }

    private static void Contract(double[,] scores, int[,] entry, int[,] exit, bool[] alive, int[] heads, int[] final, int count)
    {
        var members = new List<int>[count];
        for (var node = 0; node < count; node++)
        {
            members[node] = [node];
        }

        var steps = new Stack<(int[][] Members, int[] Entries, int[] Exits)>();
        while (true)
        {
            heads[0] = -1;
            for (var d = 1; d < count; d++)
            {
                if (!alive[d])
                {
                    heads[d] = 0;
                    continue;
                }

                var top = -1;
                for (var h = 0; h < count; h++)
                {
                    if (alive[h] && h != d && (top < 0 || scores[d, h] > scores[d, top]))
                    {
                        top = h;
                    }
                }

                heads[d] = top;
            }

            if (Cycle(heads) is not { } cycle)
            {
                break;
            }

            steps.Push((
                [.. cycle.Select(n => members[n].ToArray())],
                [.. cycle.Select(n => entry[n, heads[n]])],
                [.. cycle.Select(n => exit[n, heads[n]])]));
            members[cycle[0]] = [.. cycle.SelectMany(n => members[n])];
            Merge(scores, entry, exit, alive, heads, cycle, count);
        }

        for (var d = 1; d < count; d++)
        {
            if (alive[d])
            {
                final[entry[d, heads[d]]] = exit[d, heads[d]];
            }
        }

        // Undo the contractions, the last first: the part of the cycle that was entered from outside gives up its arc of the cycle.
        while (steps.TryPop(out var step))
        {
            for (var i = 0; i < step.Members.Length; i++)
            {
                if (Array.TrueForAll(step.Members[i], n => final[n] < 0))
                {
                    final[step.Entries[i]] = step.Exits[i];
                }
            }
        }
    }

    private static void Merge(double[,] scores, int[,] entry, int[,] exit, bool[] alive, int[] heads, List<int> cycle, int count)
    {
        var keep = cycle[0];
        var inside = new bool[count];
        foreach (var node in cycle)
        {
            inside[node] = true;
        }

        for (var other = 0; other < count; other++)
        {
            if (!alive[other] || inside[other])
            {
                continue;
            }

            // Best way into the cycle from the other node, less the arc it breaks; best way out to it.
            var (bestIn, bestOut) = (-1, -1);
            double inScore = double.NegativeInfinity, outScore = double.NegativeInfinity;
            foreach (var node in cycle)
            {
                var score = scores[node, other] - scores[node, heads[node]];
                if (bestIn < 0 || score > inScore)
                {
                    (bestIn, inScore) = (node, score);
                }

                if (other > 0 && (bestOut < 0 || scores[other, node] > outScore))
                {
                    (bestOut, outScore) = (node, scores[other, node]);
                }
            }

            var (inEntry, inExit) = (entry[bestIn, other], exit[bestIn, other]);
            (scores[keep, other], entry[keep, other], exit[keep, other]) = (inScore, inEntry, inExit);
            if (bestOut >= 0)
            {
                var (outEntry, outExit) = (entry[other, bestOut], exit[other, bestOut]);
                (scores[other, keep], entry[other, keep], exit[other, keep]) = (outScore, outEntry, outExit);
            }
        }

        foreach (var node in cycle)
        {
            alive[node] = node == keep;
        }
    }
}
