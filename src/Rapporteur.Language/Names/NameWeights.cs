using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Names;

/// <summary>
/// The weights of the sequence model as small integers of one scale: a row of labels for each feature, and transitions.
/// Integers make the outcome the same on every machine.
/// </summary>
internal sealed class NameWeights
{
    /// <summary>Labels of a row, filled up to a full vector.</summary>
    public const int Width = 32;

    private readonly uint[] _slots;
    private readonly sbyte[] _rows;
    private readonly uint _mask;

    /// <summary>Lays the rows out for reading.</summary>
    /// <param name="keys">Keys of the features.</param>
    /// <param name="rows"><see cref="NameLabels.Count"/> weights for each key.</param>
    /// <param name="transitions">Weight of each label (column) after each other (row).</param>
    public NameWeights(ReadOnlySpan<uint> keys, ReadOnlySpan<sbyte> rows, short[] transitions)
    {
        // A row lies where its key does, so a feature that is known costs two reads and one that is not costs one.
        var size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, keys.Length + (keys.Length / 3)));
        _mask = size - 1;
        _slots = new uint[size];
        _rows = new sbyte[size * Width];
        Transitions = transitions;
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = keys[i] & _mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & _mask;
            _slots[slot] = keys[i];
            rows.Slice(i * NameLabels.Count, NameLabels.Count).CopyTo(_rows.AsSpan((int)slot * Width));
        }
    }

    /// <summary>Weight of label <c>to</c> after label <c>from</c>, at <c>from * Count + to</c>.</summary>
    public short[] Transitions { get; }

    /// <summary>Adds the rows of the features.</summary>
    /// <param name="features">Keys, known or not.</param>
    /// <param name="scores">At least <see cref="Width"/> places, overwritten.</param>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        var low = Vector256<short>.Zero;
        var high = Vector256<short>.Zero;
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        ref var rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        foreach (var key in features)
        {
            var slot = key & _mask;
            uint found;
            while ((found = System.Runtime.CompilerServices.Unsafe.Add(ref slots, slot)) != key && found != 0)
                slot = (slot + 1) & _mask;
            if (found == 0)
                continue;
            var (a, b) = Vector256.Widen(Vector256.LoadUnsafe(ref rows, slot * Width));
            low += a;
            high += b;
        }

        low.CopyTo(scores);
        high.CopyTo(scores[Vector256<short>.Count..]);
    }
}
