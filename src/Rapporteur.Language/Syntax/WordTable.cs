using System.Numerics;

namespace Rapporteur.Language.Syntax;

/// <summary>What is known of frequent words: distributional clusters and the tags they were seen with.</summary>
internal sealed class WordTable
{
    private readonly uint[] _keys;
    private readonly ulong[] _values;
    private readonly int _shift;

    /// <param name="keys">Open-addressing table of word hashes, 0 where free; its length a power of two.</param>
    /// <param name="values">The packed <see cref="WordFacts"/> of each key.</param>
    /// <exception cref="ModelFormatException">The two do not fit one another.</exception>
    public WordTable(uint[] keys, ulong[] values)
    {
        if (keys.Length < 2 || !BitOperations.IsPow2(keys.Length) || keys.Length != values.Length || !keys.Contains(0u))
        {
            throw new ModelFormatException("the word table's keys do not fit its values");
        }

        _keys = keys;
        _values = values;
        _shift = 32 - BitOperations.Log2((uint)keys.Length);
    }

    /// <summary>Facts about a word, all zero where it is unknown.</summary>
    public WordFacts this[uint hash]
    {
        get
        {
            var mask = _keys.Length - 1;
            for (var slot = (int)(hash >> _shift); _keys[slot] != 0; slot = (slot + 1) & mask)
            {
                if (_keys[slot] == hash)
                {
                    return new WordFacts(_values[slot]);
                }
            }

            return default;
        }
    }

    /// <summary>Lays facts out as the two arrays of a table. Equal hashes keep the first.</summary>
    public static (uint[] Keys, ulong[] Values) Pack(IEnumerable<KeyValuePair<uint, WordFacts>> facts)
    {
        var entries = facts.Where(f => f.Key != 0).ToArray();
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, entries.Length * 3 / 2));
        var keys = new uint[size];
        var values = new ulong[size];
        var shift = 32 - BitOperations.Log2((uint)size);
        foreach (var (key, value) in entries)
        {
            var slot = (int)(key >> shift);
            while (keys[slot] != 0 && keys[slot] != key)
            {
                slot = (slot + 1) & (size - 1);
            }

            if (keys[slot] == 0)
            {
                (keys[slot], values[slot]) = (key, value.Packed);
            }
        }

        return (keys, values);
    }
}
