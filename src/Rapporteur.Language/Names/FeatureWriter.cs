namespace Rapporteur.Language.Names;

/// <summary>Collects the keys of a word's features.</summary>
internal ref struct FeatureWriter(Span<uint> keys)
{
    private readonly Span<uint> _keys = keys;

    public int Count { get; private set; }

    /// <summary>Adds a feature; <paramref name="template"/> says which, the values of what.</summary>
    public void Add(uint template, uint a, uint b = 0)
    {
        if (Count < _keys.Length)
            _keys[Count++] = NameHash.Feature(template, a, b);
    }
}
