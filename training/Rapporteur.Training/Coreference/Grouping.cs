namespace Rapporteur.Training.Coreference;

/// <summary>Connected components over pairs that belong together.</summary>
internal static class Grouping
{
    /// <summary>Group of each item, named by its first.</summary>
    public static Dictionary<string, string> Of(IReadOnlyList<string> items, Func<string, string, bool> together)
    {
        var group = Enumerable.Range(0, items.Count).ToArray();
        int Root(int i)
        {
            while (group[i] != i)
            {
                i = group[i] = group[group[i]];
            }

            return i;
        }

        for (var i = 0; i < items.Count; i++)
        {
            for (var k = i + 1; k < items.Count; k++)
            {
                if (Root(i) != Root(k) && together(items[i], items[k]))
                {
                    group[Math.Max(Root(i), Root(k))] = Math.Min(Root(i), Root(k));
                }
            }
        }

        return Enumerable.Range(0, items.Count).ToDictionary(i => items[i], i => items[Root(i)], StringComparer.Ordinal);
    }
}
