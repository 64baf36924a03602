namespace Rapporteur.Language.Syntax;

/// <summary>A weight matrix for <c>y = x W + b</c>, packed for <see cref="InnerProducts"/>.</summary>
internal sealed class Matrix
{
    private readonly float[] _packed;
    private readonly float[] _bias;

    private Matrix(float[] packed, float[] bias, int inputs, int outputs) => (_packed, _bias, Inputs, Outputs) = (packed, bias, inputs, outputs);

    /// <summary>Number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>Number of outputs, padding included.</summary>
    public int Outputs { get; }

    /// <summary>Makes the matrix from weights stored by output row, as training writes them.</summary>
    /// <param name="byOutput">Outputs times inputs.</param>
    /// <param name="bias">One for each output, or empty.</param>
    /// <param name="inputs">Number of inputs.</param>
    public static Matrix FromOutputRows(ReadOnlySpan<Half> byOutput, ReadOnlySpan<Half> bias, int inputs)
    {
        var rows = byOutput.Length / inputs;
        if (rows * inputs != byOutput.Length || (bias.Length > 0 && bias.Length != rows))
        {
            throw new InvalidDataException($"{byOutput.Length} weights and {bias.Length} biases make no matrix of {inputs} inputs");
        }

        var outputs = InnerProducts.Padded(rows);
        var packed = new float[inputs * outputs];
        for (var o = 0; o < rows; o++)
        {
            var row = byOutput.Slice(o * inputs, inputs);
            var at = InnerProducts.IndexOf(0, o, inputs);
            for (var i = 0; i < inputs; i++)
            {
                packed[at + (i * InnerProducts.Panel)] = (float)row[i];
            }
        }

        var padded = new float[outputs];
        for (var o = 0; o < bias.Length; o++)
        {
            padded[o] = (float)bias[o];
        }

        return new Matrix(packed, padded, inputs, outputs);
    }

    /// <summary>Makes the matrix from a function of input and output.</summary>
    /// <param name="inputs">Number of inputs.</param>
    /// <param name="outputs">Number of outputs before padding.</param>
    /// <param name="weight">The weight from an input to an output.</param>
    public static Matrix From(int inputs, int outputs, Func<int, int, float> weight)
    {
        var padded = InnerProducts.Padded(outputs);
        var packed = new float[inputs * padded];
        for (var i = 0; i < inputs; i++)
        {
            for (var o = 0; o < outputs; o++)
            {
                packed[InnerProducts.IndexOf(i, o, inputs)] = weight(i, o);
            }
        }

        return new Matrix(packed, new float[padded], inputs, padded);
    }

    /// <summary>Multiplies rows: <paramref name="rows"/> rows of <paramref name="x"/> into as many rows of <paramref name="y"/>.</summary>
    /// <param name="x">Rows of <paramref name="stride"/> numbers, of which the first <see cref="Inputs"/> count.</param>
    /// <param name="stride">Length of a row of <paramref name="x"/>.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="y">Rows of <see cref="Outputs"/> numbers.</param>
    public void Multiply(ReadOnlySpan<float> x, int stride, int rows, Span<float> y)
    {
        for (var row = 0; row < rows; row++)
        {
            _bias.CopyTo(y[(row * Outputs)..]);
        }

        AddTo(x, stride, rows, y);
    }

    /// <summary>The products are added to what <paramref name="y"/> holds; the bias is not.</summary>
    public void AddTo(ReadOnlySpan<float> x, int stride, int rows, Span<float> y) =>
        InnerProducts.Add(_packed, Inputs, Outputs, x, stride, rows, y);
}
