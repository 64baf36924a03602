using System.Numerics;

namespace Rapporteur.Language.Names;

/// <summary>Position of 32-bit keys in an array: open addressing, half full at most.</summary>
internal sealed class HashIndex
{
    private readonly uint[] _slots;
    private readonly int[] _positions;
    private readonly uint _mask;

    /// <summary>Indexes keys.</summary>
    /// <param name="keys">The keys; 0 cannot be found, a repeated key is found at its first position.</param>
    public HashIndex(ReadOnlySpan<uint> keys)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, keys.Length * 2));
        _mask = size - 1;
        _slots = new uint[size];
        _positions = new int[size];
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = keys[i] & _mask;
            while (_slots[slot] != 0 && _slots[slot] != keys[i])
                slot = (slot + 1) & _mask;
            if (_slots[slot] == 0)
                (_slots[slot], _positions[slot]) = (keys[i], i);
        }
    }

    /// <summary>The position of a key, or -1.</summary>
    public int Find(uint key)
    {
        for (var slot = key & _mask; _slots[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_slots[slot] == key)
                return _positions[slot];
        }

        return -1;
    }
}
