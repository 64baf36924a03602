using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.InteropServices;

namespace Rapporteur.Language.Accurate;

/// <summary>
/// A weight matrix for <c>y = x W + b</c>, stored by input row with the outputs padded to whole vectors.
/// </summary>
/// <remarks>
/// Each output is summed over the inputs in order, one fused multiply-add after the other, so that the result is the same to the
/// bit whatever the width of the machine's vectors.
/// </remarks>
internal sealed class Matrix
{
    private const int Lanes = 16;

    private readonly float[] _weights;
    private readonly float[] _bias;

    private Matrix(float[] weights, float[] bias, int inputs, int outputs) =>
        (_weights, _bias, Inputs, Outputs) = (weights, bias, inputs, outputs);

    /// <summary>Number of inputs.</summary>
    public int Inputs { get; }

    /// <summary>Number of outputs, padding included; a multiple of 16.</summary>
    public int Outputs { get; }

    /// <summary>Makes the matrix from weights stored by output row, as training writes them.</summary>
    /// <param name="byOutput">Outputs times inputs.</param>
    /// <param name="bias">One for each output, or empty.</param>
    /// <param name="inputs">Number of inputs.</param>
    public static Matrix FromOutputRows(ReadOnlySpan<Half> byOutput, ReadOnlySpan<Half> bias, int inputs)
    {
        var rows = byOutput.Length / inputs;
        var outputs = Padded(rows);
        var weights = new float[inputs * outputs];
        for (var o = 0; o < rows; o++)
        {
            var row = byOutput.Slice(o * inputs, inputs);
            for (var i = 0; i < inputs; i++)
            {
                weights[(i * outputs) + o] = (float)row[i];
            }
        }

        var padded = new float[outputs];
        for (var o = 0; o < bias.Length; o++)
        {
            padded[o] = (float)bias[o];
        }

        return new Matrix(weights, padded, inputs, outputs);
    }

    /// <summary>Makes the matrix from weights already stored by input row with padded outputs.</summary>
    public static Matrix FromInputRows(float[] weights, int inputs, int outputs) => new(weights, new float[outputs], inputs, outputs);

    /// <summary>The next multiple of the vector length.</summary>
    public static int Padded(int count) => (count + Lanes - 1) / Lanes * Lanes;

    /// <summary>Multiplies rows: <paramref name="rows"/> rows of <paramref name="x"/> into as many rows of <paramref name="y"/>.</summary>
    /// <param name="x">Rows of <paramref name="stride"/> numbers, of which the first <see cref="Inputs"/> count.</param>
    /// <param name="stride">Length of a row of <paramref name="x"/>.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="y">Rows of <see cref="Outputs"/> numbers.</param>
    public void Multiply(ReadOnlySpan<float> x, int stride, int rows, Span<float> y)
    {
        var row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            Four(x[(row * stride)..], stride, y[(row * Outputs)..]);
        }

        for (; row < rows; row++)
        {
            One(x.Slice(row * stride, Inputs), y.Slice(row * Outputs, Outputs), _bias);
        }
    }

    /// <summary>One row added to what <paramref name="y"/> holds, without the bias.</summary>
    public void AddTo(ReadOnlySpan<float> x, Span<float> y) => One(x, y, y);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Four(ReadOnlySpan<float> x, int stride, Span<float> y)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var target = ref MemoryMarshal.GetReference(y);
        var x0 = x[..Inputs];
        var x1 = x.Slice(stride, Inputs);
        var x2 = x.Slice(2 * stride, Inputs);
        var x3 = x.Slice(3 * stride, Inputs);
        for (var o = 0; o < Outputs; o += Lanes)
        {
            var bias = Vector512.LoadUnsafe(ref _bias[0], (nuint)o);
            var (a, b, c, d) = (bias, bias, bias, bias);
            var at = (nuint)o;
            for (var i = 0; i < x0.Length; i++, at += (nuint)Outputs)
            {
                var w = Vector512.LoadUnsafe(ref weights, at);
                a = Vector512.FusedMultiplyAdd(w, Vector512.Create(x0[i]), a);
                b = Vector512.FusedMultiplyAdd(w, Vector512.Create(x1[i]), b);
                c = Vector512.FusedMultiplyAdd(w, Vector512.Create(x2[i]), c);
                d = Vector512.FusedMultiplyAdd(w, Vector512.Create(x3[i]), d);
            }

            a.StoreUnsafe(ref target, (nuint)o);
            b.StoreUnsafe(ref target, (nuint)(o + Outputs));
            c.StoreUnsafe(ref target, (nuint)(o + (2 * Outputs)));
            d.StoreUnsafe(ref target, (nuint)(o + (3 * Outputs)));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void One(ReadOnlySpan<float> x, Span<float> y, ReadOnlySpan<float> start)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var first = ref MemoryMarshal.GetReference(start);
        ref var target = ref MemoryMarshal.GetReference(y);
        var o = 0;
        for (; o + (4 * Lanes) <= Outputs; o += 4 * Lanes)
        {
            var a = Vector512.LoadUnsafe(ref first, (nuint)o);
            var b = Vector512.LoadUnsafe(ref first, (nuint)(o + Lanes));
            var c = Vector512.LoadUnsafe(ref first, (nuint)(o + (2 * Lanes)));
            var d = Vector512.LoadUnsafe(ref first, (nuint)(o + (3 * Lanes)));
            var at = (nuint)o;
            foreach (var value in x)
            {
                var v = Vector512.Create(value);
                a = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref weights, at), v, a);
                b = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref weights, at + Lanes), v, b);
                c = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref weights, at + (2 * Lanes)), v, c);
                d = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref weights, at + (3 * Lanes)), v, d);
                at += (nuint)Outputs;
            }

            a.StoreUnsafe(ref target, (nuint)o);
            b.StoreUnsafe(ref target, (nuint)(o + Lanes));
            c.StoreUnsafe(ref target, (nuint)(o + (2 * Lanes)));
            d.StoreUnsafe(ref target, (nuint)(o + (3 * Lanes)));
        }

        for (; o < Outputs; o += Lanes)
        {
            var a = Vector512.LoadUnsafe(ref first, (nuint)o);
            var at = (nuint)o;
            foreach (var value in x)
            {
                a = Vector512.FusedMultiplyAdd(Vector512.LoadUnsafe(ref weights, at), Vector512.Create(value), a);
                at += (nuint)Outputs;
            }

            a.StoreUnsafe(ref target, (nuint)o);
        }
    }
}
