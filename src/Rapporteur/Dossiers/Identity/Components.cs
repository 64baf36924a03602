namespace Rapporteur.Dossiers.Identity;

/// <summary>
/// Groups findings over links, merges and splits. A pair that an analyst merged is one and a pair that was split is two, whatever the links say;
/// else the groups are the connected components, the same for any order of the links.
/// </summary>
internal sealed class Components
{
    private readonly Dictionary<FindingId, FindingId> _parent = [];
    private readonly Dictionary<FindingId, HashSet<FindingId>> _apart = [];

    /// <summary>Puts a finding in a group of its own, unless it has one.</summary>
    public void Add(FindingId id) => _parent.TryAdd(id, id);

    /// <summary>Keeps two findings in different groups; called before the joins.</summary>
    public void KeepApart(FindingId one, FindingId other)
    {
        ApartOf(Root(one)).Add(other);
        ApartOf(Root(other)).Add(one);
    }

    /// <summary>Joins the groups of two findings, unless findings of theirs are kept apart.</summary>
    /// <returns>Whether they are now in one group.</returns>
    public bool Join(FindingId one, FindingId other)
    {
        var (a, b) = (Root(one), Root(other));
        if (a == b)
        {
            return true;
        }

        if (Apart(a, b) || Apart(b, a))
        {
            return false;
        }

        var (root, child) = a.OrderTo(b) <= 0 ? (a, b) : (b, a);
        _parent[child] = root;
        if (_apart.Remove(child, out var kept))
        {
            ApartOf(root).UnionWith(kept);
        }

        return true;
    }

    /// <summary>The ordinally lowest finding of a finding's group.</summary>
    public FindingId Root(FindingId id)
    {
        Add(id);
        var root = id;
        while (_parent[root] != root)
        {
            root = _parent[root];
        }

        while (_parent[id] != root)
        {
            (id, _parent[id]) = (_parent[id], root);
        }

        return root;
    }

    private bool Apart(FindingId root, FindingId other) => _apart.TryGetValue(root, out var kept) && kept.Any(k => Root(k) == other);

    private HashSet<FindingId> ApartOf(FindingId root) => _apart.TryGetValue(root, out var kept) ? kept : _apart[root] = [];
}
