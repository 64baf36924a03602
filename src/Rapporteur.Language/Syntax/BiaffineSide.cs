namespace Rapporteur.Language.Syntax;

/// <summary>What words are as heads, or as dependants: an affine map with leaky units, and a one after each row.</summary>
/// <param name="map">The map.</param>
/// <param name="length">Numbers of a word, without the one.</param>
internal sealed class BiaffineSide(Matrix map, int length)
{
    /// <summary>Maps rows.</summary>
    /// <param name="states">Rows of <paramref name="width"/> numbers.</param>
    /// <param name="width">Length of a row.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="scratch">Buffers of the thread.</param>
    /// <param name="name">Name of this side's buffer.</param>
    /// <returns>Rows of the length plus one.</returns>
    public ReadOnlySpan<float> Of(ReadOnlySpan<float> states, int width, int rows, Scratch scratch, string name)
    {
        var plain = scratch.Named("biaffine-plain", rows * map.Outputs);
        map.Multiply(states, width, rows, plain);
        Activation.Leaky(plain);
        var withOne = scratch.Named(name, rows * (length + 1));
        for (var row = 0; row < rows; row++)
        {
            plain.Slice(row * map.Outputs, length).CopyTo(withOne[(row * (length + 1))..]);
            withOne[(row * (length + 1)) + length] = 1;
        }

        return withOne;
    }
}
