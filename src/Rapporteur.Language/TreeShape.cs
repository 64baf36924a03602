namespace Rapporteur.Language;

/// <summary>Children and subtree extents of a dependency tree, computed once for a sentence.</summary>
internal static class TreeShape
{
    /// <summary>Whether every way up ends at a root.</summary>
    public static bool IsTree(IReadOnlyList<Token> tokens)
    {
        // Of each token the walk that came by first: meeting one's own trace is a circle, another's is known to end.
        var walks = new int[tokens.Count];
        for (var i = 0; i < walks.Length; i++)
        {
            var up = i;
            for (; up >= 0 && walks[up] == 0; up = tokens[up].Head)
            {
                walks[up] = i + 1;
            }

            if (up >= 0 && walks[up] == i + 1)
            {
                return false;
            }
        }

        return true;
    }

    public static (int[][] Children, TokenRange[] Subtrees) Of(IReadOnlyList<Token> tokens)
    {
        var count = tokens.Count;
        var sizes = new int[count];
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                sizes[token.Head]++;
            }
        }

        var children = new int[count][];
        for (var i = 0; i < count; i++)
        {
            children[i] = sizes[i] == 0 ? [] : new int[sizes[i]];
        }

        Array.Clear(sizes);
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                children[token.Head][sizes[token.Head]++] = token.Index;
            }
        }

        var subtrees = new TokenRange[count];
        for (var i = 0; i < count; i++)
        {
            subtrees[i] = new TokenRange(i, i + 1);
        }

        // Each token widens its ancestors; the depth is bounded by the sentence even if the heads form no tree.
        for (var i = 0; i < count; i++)
        {
            var steps = 0;
            for (var up = tokens[i].Head; up >= 0 && steps < count; up = tokens[up].Head, steps++)
            {
                var range = subtrees[up];
                subtrees[up] = new TokenRange(Math.Min(range.Start, i), Math.Max(range.End, i + 1));
            }
        }

        return (children, subtrees);
    }
}
