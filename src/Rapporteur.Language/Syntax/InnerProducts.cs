using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Syntax;

/// <summary>
/// Rows times a packed matrix: where nearly all the time of a network goes.
/// </summary>
/// <remarks>
/// <para><b>Layout.</b> The outputs lie in panels of <see cref="Panel"/>; in a panel, the weights of one input follow those of the
/// input before. The kernel holds eight rows by two vectors of sums in registers, so each weight that is loaded serves eight products.</para>
/// <para><b>Same bits everywhere.</b> Each output is summed over the inputs in order, one fused multiply-add after the other,
/// whatever the width of the vectors and however many rows go together.</para>
/// </remarks>
internal static class InnerProducts
{
    /// <summary>Outputs in a panel; outputs are padded to whole panels.</summary>
    public const int Panel = 32;

    /// <summary>The next multiple of the panel.</summary>
    public static int Padded(int outputs) => (outputs + Panel - 1) / Panel * Panel;

    /// <summary>Where the weight from an input to an output lies.</summary>
    public static int IndexOf(int input, int output, int inputs) =>
        (output / Panel * Panel * inputs) + (input * Panel) + (output % Panel);

    /// <summary>Adds the products to what <paramref name="y"/> holds.</summary>
    /// <param name="packed">Weights: inputs times outputs, in panels.</param>
    /// <param name="inputs">Number of inputs.</param>
    /// <param name="outputs">Number of outputs, padding included.</param>
    /// <param name="x">Rows of <paramref name="stride"/> numbers, of which the first <paramref name="inputs"/> count.</param>
    /// <param name="stride">Length of a row of <paramref name="x"/>.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="y">Rows of <paramref name="outputs"/> numbers: sums so far in, sums out.</param>
    public static void Add(ReadOnlySpan<float> packed, int inputs, int outputs, ReadOnlySpan<float> x, int stride, int rows, Span<float> y)
    {
        if (rows == 0)
        {
            return;
        }

        // Bounds once, here; the kernels go by reference.
        _ = packed[(inputs * outputs) - 1];
        _ = x[((rows - 1) * stride) + inputs - 1];
        _ = y[(rows * outputs) - 1];
        if (Vector512.IsHardwareAccelerated)
        {
            Rows<Lanes512, Vector512<float>>(packed, inputs, outputs, x, stride, rows, y, 8);
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            Rows<Lanes256, Vector256<float>>(packed, inputs, outputs, x, stride, rows, y, 4);
        }
        else
        {
            Rows<Lanes128, Vector128<float>>(packed, inputs, outputs, x, stride, rows, y, 4);
        }
    }

    // Panel by panel, so that a panel's weights stay in the nearest cache while all rows pass by.
    private static void Rows<TLanes, TVector>(
        ReadOnlySpan<float> packed, int inputs, int outputs, ReadOnlySpan<float> x, int stride, int rows, Span<float> y, int block)
        where TLanes : ILanes<TVector>
    {
        ref var weights = ref MemoryMarshal.GetReference(packed);
        ref var source = ref MemoryMarshal.GetReference(x);
        ref var target = ref MemoryMarshal.GetReference(y);
        for (var panel = 0; panel < outputs; panel += Panel)
        {
            for (var part = 0; part < Panel; part += 2 * TLanes.Count)
            {
                ref var w = ref Unsafe.Add(ref weights, (panel * inputs) + part);
                ref var to = ref Unsafe.Add(ref target, panel + part);
                var row = 0;
                if (block == 8)
                {
                    for (; row + 8 <= rows; row += 8)
                    {
                        Eight<TLanes, TVector>(ref w, inputs, ref Unsafe.Add(ref source, row * stride), stride, ref Unsafe.Add(ref to, row * outputs), outputs);
                    }
                }

                for (; row + 4 <= rows; row += 4)
                {
                    Four<TLanes, TVector>(ref w, inputs, ref Unsafe.Add(ref source, row * stride), stride, ref Unsafe.Add(ref to, row * outputs), outputs);
                }

                for (; row < rows; row++)
                {
                    One<TLanes, TVector>(ref w, inputs, ref Unsafe.Add(ref source, row * stride), ref Unsafe.Add(ref to, row * outputs));
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Eight<TLanes, TVector>(ref float w, int inputs, ref float x, int stride, ref float y, int outputs)
        where TLanes : ILanes<TVector>
    {
        var (second, width, step) = ((nuint)TLanes.Count, (nuint)outputs, (nuint)stride);
        ref var x4 = ref Unsafe.Add(ref x, 4 * step);
        ref var y4 = ref Unsafe.Add(ref y, 4 * width);
        var (a0, b0) = (TLanes.Load(ref y, 0), TLanes.Load(ref y, second));
        var (a1, b1) = (TLanes.Load(ref y, width), TLanes.Load(ref y, width + second));
        var (a2, b2) = (TLanes.Load(ref y, 2 * width), TLanes.Load(ref y, (2 * width) + second));
        var (a3, b3) = (TLanes.Load(ref y, 3 * width), TLanes.Load(ref y, (3 * width) + second));
        var (a4, b4) = (TLanes.Load(ref y4, 0), TLanes.Load(ref y4, second));
        var (a5, b5) = (TLanes.Load(ref y4, width), TLanes.Load(ref y4, width + second));
        var (a6, b6) = (TLanes.Load(ref y4, 2 * width), TLanes.Load(ref y4, (2 * width) + second));
        var (a7, b7) = (TLanes.Load(ref y4, 3 * width), TLanes.Load(ref y4, (3 * width) + second));
        for (var i = 0; i < inputs; i++)
        {
            var (wa, wb) = (TLanes.Load(ref w, 0), TLanes.Load(ref w, second));
            var v = TLanes.All(x);
            (a0, b0) = (TLanes.MultiplyAdd(wa, v, a0), TLanes.MultiplyAdd(wb, v, b0));
            v = TLanes.All(Unsafe.Add(ref x, step));
            (a1, b1) = (TLanes.MultiplyAdd(wa, v, a1), TLanes.MultiplyAdd(wb, v, b1));
            v = TLanes.All(Unsafe.Add(ref x, 2 * step));
            (a2, b2) = (TLanes.MultiplyAdd(wa, v, a2), TLanes.MultiplyAdd(wb, v, b2));
            v = TLanes.All(Unsafe.Add(ref x, 3 * step));
            (a3, b3) = (TLanes.MultiplyAdd(wa, v, a3), TLanes.MultiplyAdd(wb, v, b3));
            v = TLanes.All(x4);
            (a4, b4) = (TLanes.MultiplyAdd(wa, v, a4), TLanes.MultiplyAdd(wb, v, b4));
            v = TLanes.All(Unsafe.Add(ref x4, step));
            (a5, b5) = (TLanes.MultiplyAdd(wa, v, a5), TLanes.MultiplyAdd(wb, v, b5));
            v = TLanes.All(Unsafe.Add(ref x4, 2 * step));
            (a6, b6) = (TLanes.MultiplyAdd(wa, v, a6), TLanes.MultiplyAdd(wb, v, b6));
            v = TLanes.All(Unsafe.Add(ref x4, 3 * step));
            (a7, b7) = (TLanes.MultiplyAdd(wa, v, a7), TLanes.MultiplyAdd(wb, v, b7));
            w = ref Unsafe.Add(ref w, Panel);
            x = ref Unsafe.Add(ref x, 1);
            x4 = ref Unsafe.Add(ref x4, 1);
        }

        Put<TLanes, TVector>(a0, b0, ref y);
        Put<TLanes, TVector>(a1, b1, ref Unsafe.Add(ref y, width));
        Put<TLanes, TVector>(a2, b2, ref Unsafe.Add(ref y, 2 * width));
        Put<TLanes, TVector>(a3, b3, ref Unsafe.Add(ref y, 3 * width));
        Put<TLanes, TVector>(a4, b4, ref y4);
        Put<TLanes, TVector>(a5, b5, ref Unsafe.Add(ref y4, width));
        Put<TLanes, TVector>(a6, b6, ref Unsafe.Add(ref y4, 2 * width));
        Put<TLanes, TVector>(a7, b7, ref Unsafe.Add(ref y4, 3 * width));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four<TLanes, TVector>(ref float w, int inputs, ref float x, int stride, ref float y, int outputs)
        where TLanes : ILanes<TVector>
    {
        var (second, width, step) = ((nuint)TLanes.Count, (nuint)outputs, (nuint)stride);
        var (a0, b0) = (TLanes.Load(ref y, 0), TLanes.Load(ref y, second));
        var (a1, b1) = (TLanes.Load(ref y, width), TLanes.Load(ref y, width + second));
        var (a2, b2) = (TLanes.Load(ref y, 2 * width), TLanes.Load(ref y, (2 * width) + second));
        var (a3, b3) = (TLanes.Load(ref y, 3 * width), TLanes.Load(ref y, (3 * width) + second));
        for (var i = 0; i < inputs; i++)
        {
            var (wa, wb) = (TLanes.Load(ref w, 0), TLanes.Load(ref w, second));
            var v = TLanes.All(x);
            (a0, b0) = (TLanes.MultiplyAdd(wa, v, a0), TLanes.MultiplyAdd(wb, v, b0));
            v = TLanes.All(Unsafe.Add(ref x, step));
            (a1, b1) = (TLanes.MultiplyAdd(wa, v, a1), TLanes.MultiplyAdd(wb, v, b1));
            v = TLanes.All(Unsafe.Add(ref x, 2 * step));
            (a2, b2) = (TLanes.MultiplyAdd(wa, v, a2), TLanes.MultiplyAdd(wb, v, b2));
            v = TLanes.All(Unsafe.Add(ref x, 3 * step));
            (a3, b3) = (TLanes.MultiplyAdd(wa, v, a3), TLanes.MultiplyAdd(wb, v, b3));
            w = ref Unsafe.Add(ref w, Panel);
            x = ref Unsafe.Add(ref x, 1);
        }

        Put<TLanes, TVector>(a0, b0, ref y);
        Put<TLanes, TVector>(a1, b1, ref Unsafe.Add(ref y, width));
        Put<TLanes, TVector>(a2, b2, ref Unsafe.Add(ref y, 2 * width));
        Put<TLanes, TVector>(a3, b3, ref Unsafe.Add(ref y, 3 * width));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One<TLanes, TVector>(ref float w, int inputs, ref float x, ref float y)
        where TLanes : ILanes<TVector>
    {
        var second = (nuint)TLanes.Count;
        var (a, b) = (TLanes.Load(ref y, 0), TLanes.Load(ref y, second));
        for (var i = 0; i < inputs; i++)
        {
            var v = TLanes.All(x);
            (a, b) = (TLanes.MultiplyAdd(TLanes.Load(ref w, 0), v, a), TLanes.MultiplyAdd(TLanes.Load(ref w, second), v, b));
            w = ref Unsafe.Add(ref w, Panel);
            x = ref Unsafe.Add(ref x, 1);
        }

        Put<TLanes, TVector>(a, b, ref y);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put<TLanes, TVector>(TVector a, TVector b, ref float y)
        where TLanes : ILanes<TVector>
    {
        TLanes.Store(a, ref y, 0);
        TLanes.Store(b, ref y, (nuint)TLanes.Count);
    }
}
