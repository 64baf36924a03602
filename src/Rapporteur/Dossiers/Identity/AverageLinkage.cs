namespace Rapporteur.Dossiers.Identity;

/// <summary>
/// Puts groups together while the average likeness between the members of two is high enough, the most alike first: one chance likeness joins
/// single members, not two whole stories.
/// </summary>
/// <remarks>The same for any order of items and edges: of equals the ordinally first pair goes first.</remarks>
public static class AverageLinkage
{
    // Of two large groups so many members each are compared; more hardly change an average.
    private const int Sample = 48;

    /// <summary>Groups items.</summary>
    /// <param name="groups">Groups to begin with, each with its name and at least one item; names are compared ordinally.</param>
    /// <param name="edges">Pairs of groups, by place in <paramref name="groups"/>, that may belong together.</param>
    /// <param name="alike">Likeness of two items.</param>
    /// <param name="least">Least average likeness.</param>
    /// <param name="join">Called for two names of groups that become one; false where they must not.</param>
    public static void Join<T>(
        IReadOnlyList<(string Name, IReadOnlyList<T> Items)> groups, IEnumerable<(int One, int Other)> edges, Func<T, T, double> alike, double least, Func<string, string, bool> join)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(edges);
        ArgumentNullException.ThrowIfNull(alike);
        ArgumentNullException.ThrowIfNull(join);
        var order = Enumerable.Range(0, groups.Count).OrderBy(i => groups[i].Name, StringComparer.Ordinal).ToArray();
        var rank = new int[groups.Count];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        List<T>?[] members = [.. order.Select(i => groups[i].Items.ToList())];
        var near = members.Select(static _ => new SortedSet<int>()).ToArray();
        var queue = new PriorityQueue<(int One, int Other, int Size), (double, int, int)>();

        void Offer(int a, int b)
        {
            var (one, other) = a < b ? (a, b) : (b, a);
            var average = Average(members[one]!, members[other]!, alike);
            if (average >= least)
            {
                queue.Enqueue((one, other, members[one]!.Count + members[other]!.Count), (-average, one, other));
            }
        }

        foreach (var (one, other) in edges.Select(e => (rank[e.One], rank[e.Other])).Where(static e => e.Item1 != e.Item2))
        {
            if (near[one].Add(other))
            {
                near[other].Add(one);
                Offer(one, other);
            }
        }

        while (queue.TryDequeue(out var pair, out _))
        {
            // An offer from before one of the two grew, or was taken up, counts no longer.
            var (one, other) = (members[pair.One], members[pair.Other]);
            if (one is null || other is null || one.Count + other.Count != pair.Size || !join(groups[order[pair.One]].Name, groups[order[pair.Other]].Name))
            {
                continue;
            }

            one.AddRange(other);
            members[pair.Other] = null;
            near[pair.One].UnionWith(near[pair.Other]);
            near[pair.One].RemoveWhere(k => members[k] is null || k == pair.One);
            foreach (var k in near[pair.One])
            {
                near[k].Add(pair.One);
                Offer(pair.One, k);
            }
        }
    }

    private static double Average<T>(List<T> one, List<T> other, Func<T, T, double> alike)
    {
        var sum = 0.0;
        var (first, second) = (Math.Min(one.Count, Sample), Math.Min(other.Count, Sample));
        for (var i = 0; i < first; i++)
        {
            for (var k = 0; k < second; k++)
            {
                sum += alike(one[i], other[k]);
            }
        }

        return sum / (first * second);
    }
}
