namespace Rapporteur.Language.Syntax;

/// <summary>Pre-trained vectors of the most frequent words, eight bits a number with one scale a word.</summary>
/// <param name="keys">Hashes of the lower-case words, ascending.</param>
/// <param name="values">The vectors in the order of the keys.</param>
/// <param name="scales">One for each word.</param>
/// <param name="length">Length of a vector.</param>
internal sealed class WordVectors(ulong[] keys, sbyte[] values, Half[] scales, int length)
{
    /// <summary>Length of a vector.</summary>
    public int Length => length;

    /// <summary>Writes the vector of a word; zeros where it is unknown.</summary>
    public void Copy(string lower, Span<float> target)
    {
        var at = Array.BinarySearch(keys, WordHash.Of(lower));
        if (at < 0)
        {
            target[..length].Clear();
            return;
        }

        var scale = (float)scales[at];
        var row = values.AsSpan(at * length, length);
        for (var i = 0; i < length; i++)
        {
            target[i] = row[i] * scale;
        }
    }
}
