namespace Rapporteur.Training.Coreference;

/// <summary>The one-to-one matching of greatest weight (Kuhn and Munkres, with potentials).</summary>
internal static class Assignment
{
    /// <summary>Greatest total weight of a matching.</summary>
    /// <param name="weights">Weights of the pairs that may be matched; all others have none.</param>
    public static double Greatest(IReadOnlyDictionary<(string System, string Known), double> weights)
    {
        // Pairs that share no cluster do not compete: each connected part is solved by itself.
        var parent = new Dictionary<string, string>(StringComparer.Ordinal);
        string Root(string x)
        {
            while (parent.TryGetValue(x, out var up) && up != x)
            {
                x = up;
            }

            return x;
        }

        foreach (var (system, known) in weights.Keys)
        {
            parent.TryAdd("s" + system, "s" + system);
            parent.TryAdd("k" + known, "k" + known);
            parent[Root("s" + system)] = Root("k" + known);
        }

        return weights.GroupBy(w => Root("k" + w.Key.Known)).Sum(static part => Solve([.. part]));
    }

    private static double Solve(KeyValuePair<(string System, string Known), double>[] pairs)
    {
        var rows = pairs.Select(static p => p.Key.System).Distinct(StringComparer.Ordinal).ToList();
        var columns = pairs.Select(static p => p.Key.Known).Distinct(StringComparer.Ordinal).ToList();
        var n = Math.Max(rows.Count, columns.Count);
        var cost = new double[n + 1, n + 1];
        foreach (var (key, weight) in pairs)
        {
            cost[rows.IndexOf(key.System) + 1, columns.IndexOf(key.Known) + 1] = -weight;
        }

        var (u, v) = (new double[n + 1], new double[n + 1]);
        var (match, way) = (new int[n + 1], new int[n + 1]);
        for (var i = 1; i <= n; i++)
        {
            match[0] = i;
            var column = 0;
            var least = new double[n + 1];
            Array.Fill(least, double.PositiveInfinity);
            var used = new bool[n + 1];
            do
            {
                used[column] = true;
                var (row, delta, next) = (match[column], double.PositiveInfinity, 0);
                for (var j = 1; j <= n; j++)
                {
                    if (used[j])
                    {
                        continue;
                    }

                    var reduced = cost[row, j] - u[row] - v[j];
                    if (reduced < least[j])
                    {
                        (least[j], way[j]) = (reduced, column);
                    }

                    if (least[j] < delta)
                    {
                        (delta, next) = (least[j], j);
                    }
                }

                for (var j = 0; j <= n; j++)
                {
                    if (used[j])
                    {
                        u[match[j]] += delta;
                        v[j] -= delta;
                    }
                    else
                    {
                        least[j] -= delta;
                    }
                }

                column = next;
            }
            while (match[column] != 0);

            for (; column != 0; column = way[column])
            {
                match[column] = match[way[column]];
            }
        }

        var total = 0.0;
        for (var j = 1; j <= n; j++)
        {
            total -= cost[match[j], j];
        }

        return total;
    }
}
