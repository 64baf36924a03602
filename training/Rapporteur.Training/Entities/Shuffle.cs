namespace Rapporteur.Training.Entities;

/// <summary>A small generator of chance that gives the same order everywhere (xorshift, Marsaglia 2003).</summary>
internal sealed class Shuffle(uint seed)
{
    private uint _state = seed | 1;

    /// <summary>Puts the values in another order.</summary>
    public void Mix(int[] values)
    {
        for (var i = values.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (uint)(i + 1));
            (values[i], values[j]) = (values[j], values[i]);
        }
    }

    /// <summary>The next number.</summary>
    public uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return _state;
    }
}
