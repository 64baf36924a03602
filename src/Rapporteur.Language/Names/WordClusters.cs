namespace Rapporteur.Language.Names;

/// <summary>Groups of words that are used alike (k-means over word vectors), in a fine and a coarse division.</summary>
internal sealed class WordClusters
{
    private readonly HashIndex _index;

    /// <summary>Keeps the clusters of words.</summary>
    /// <param name="keys">Hashes of lower-cased words (<see cref="NameHash.Lower"/>), in order of frequency.</param>
    /// <param name="fine">Fine cluster of each word, from 0.</param>
    /// <param name="coarse">Coarse cluster of each fine one.</param>
    public WordClusters(uint[] keys, ushort[] fine, byte[] coarse)
    {
        Keys = keys;
        Fine = fine;
        Coarse = coarse;
        _index = new HashIndex(keys);
    }

    public uint[] Keys { get; }

    public ushort[] Fine { get; }

    public byte[] Coarse { get; }

    /// <summary>Clusters of a word counted from 1; 0 and 0 for a word that is not known.</summary>
    public (ushort Fine, byte Coarse) Of(uint lower)
    {
        var at = _index.Find(lower);
        if (at < 0)
            return default;
        var fine = Fine[at];
        return ((ushort)(fine + 1), (byte)(Coarse[fine] + 1));
    }
}
