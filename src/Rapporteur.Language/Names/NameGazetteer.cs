namespace Rapporteur.Language.Names;

/// <summary>Phrases by the hash of their lower-cased words, each with the lists it stands in.</summary>
internal sealed class NameGazetteer
{
    /// <summary>Longest phrase that is looked up, in words.</summary>
    public const int LongestPhrase = 6;

    /// <summary>Set where a longer phrase begins so; kept beside the lists in the same table.</summary>
    public const ushort Prefix = 1 << 15;

    private readonly HashIndex _index;
    private readonly ushort[] _values;

    public NameGazetteer(uint[] keys, ushort[] values)
    {
        Keys = keys;
        _values = values;
        _index = new HashIndex(keys);
    }

    /// <summary>Hashes of phrases and of their beginnings.</summary>
    public uint[] Keys { get; }

    /// <summary>Lists and the prefix bit, for each key.</summary>
    public ReadOnlySpan<ushort> Values => _values;

    /// <summary>What is known of a phrase; 0 where nothing is.</summary>
    public ushort Find(uint phrase)
    {
        var at = _index.Find(phrase);
        return at < 0 ? (ushort)0 : _values[at];
    }
}
