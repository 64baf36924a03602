namespace Rapporteur.Dossiers.Identity;

/// <summary>
/// Groups findings over links, merges and splits. A pair that an analyst merged is one and a pair that was split is two, whatever the links say;
/// else the groups are the connected components, the same for any order of the links.
/// </summary>
internal sealed class Components
{
    // By number, since a large dossier has a million links.
    private readonly Dictionary<FindingId, int> _numbers = [];
    private readonly List<FindingId> _ids = [];
    private readonly List<int> _parents = [];

    // Of a group's root the roots of the groups that it is kept apart from.
    private readonly Dictionary<int, HashSet<int>> _apart = [];

    /// <summary>Puts a finding in a group of its own, unless it has one.</summary>
    public void Add(FindingId id) => NumberOf(id);

    /// <summary>Keeps two findings in different groups; called while they are in different groups.</summary>
    public void KeepApart(FindingId one, FindingId other)
    {
        var (a, b) = (RootOf(NumberOf(one)), RootOf(NumberOf(other)));
        ApartOf(a).Add(b);
        ApartOf(b).Add(a);
    }

    /// <summary>Joins the groups of two findings, unless findings of theirs are kept apart.</summary>
    /// <returns>Whether they are now in one group.</returns>
    public bool Join(FindingId one, FindingId other)
    {
        var (a, b) = (RootOf(NumberOf(one)), RootOf(NumberOf(other)));
        if (a == b)
        {
            return true;
        }

        if (_apart.TryGetValue(a, out var others) && others.Contains(b))
        {
            return false;
        }

        var (root, child) = _ids[a].OrderTo(_ids[b]) <= 0 ? (a, b) : (b, a);
        _parents[child] = root;
        if (_apart.Remove(child, out var kept))
        {
            foreach (var group in kept)
            {
                _apart[group].Remove(child);
                _apart[group].Add(root);
            }

            ApartOf(root).UnionWith(kept);
        }

        return true;
    }

    /// <summary>Whether a finding has a group.</summary>
    public bool Has(FindingId id) => _numbers.ContainsKey(id);

    /// <summary>The ordinally lowest finding of a finding's group.</summary>
    public FindingId Root(FindingId id) => _ids[RootOf(NumberOf(id))];

    private int NumberOf(FindingId id)
    {
        if (!_numbers.TryGetValue(id, out var number))
        {
            _numbers.Add(id, number = _ids.Count);
            _ids.Add(id);
            _parents.Add(number);
        }

        return number;
    }

    private int RootOf(int number)
    {
        var root = number;
        while (_parents[root] != root)
        {
            root = _parents[root];
        }

        while (_parents[number] != root)
        {
            (number, _parents[number]) = (_parents[number], root);
        }

        return root;
    }

    private HashSet<int> ApartOf(int root) => _apart.TryGetValue(root, out var kept) ? kept : _apart[root] = [];
}
