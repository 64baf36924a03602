using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Rapporteur.Language.Syntax;

namespace Rapporteur.Benchmarks;

/// <summary>
/// What share of one core's arithmetic peak the inner products of the networks reach. The peak is measured, not looked up: chains of
/// fused multiply-adds on registers alone, at the clock that the machine holds just then.
/// </summary>
internal static class PeakShare
{
    private const int Rounds = 7;

    /// <summary>Measures and prints.</summary>
    /// <returns>0.</returns>
    public static int Print()
    {
        var peak = Best(() => Vector512.IsHardwareAccelerated ? Chains512(4_000_000) : Chains256(4_000_000));
        var width = Vector512.IsHardwareAccelerated ? "512" : Vector256.IsHardwareAccelerated ? "256" : "128";
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"measured peak, {width} bits: {peak / 1e9:F1} GFLOP/s"));
        Line("input of a layer, 320 rows x 512 x 1024", 512, 1024, 320, peak);
        Line("recurrent step, 16 rows x 256 x 1024", 256, 1024, 16, peak);
        Line("recurrent step, 8 rows x 256 x 1024", 256, 1024, 8, peak);
        Line("recurrent step, 1 row x 256 x 1024", 256, 1024, 1, peak);
        Line("relations, 16 rows x 65 x 4160", 65, 4160, 16, peak);
        Line("small recurrent step, 16 rows x 96 x 384", 96, 384, 16, peak);
        return 0;
    }

    private static void Line(string name, int inputs, int outputs, int rows, double peak)
    {
        var packed = new float[inputs * outputs];
        var x = new float[inputs * rows];
        var y = new float[outputs * rows];
        Array.Fill(packed, 1e-3f);
        Array.Fill(x, 1e-3f);
        var times = Math.Max(1, (int)(2e8 / ((double)inputs * outputs * rows)));
        var rate = Best(() =>
        {
            for (var i = 0; i < times; i++)
            {
                InnerProducts.Add(packed, inputs, outputs, x, inputs, rows, y);
            }

            return 2.0 * times * inputs * outputs * rows;
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-45} {rate / 1e9,7:F1} GFLOP/s {rate / peak,6:P0} of the peak"));
    }

    private static double Best(Func<double> work)
    {
        work();
        var best = 0.0;
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            var operations = work();
            best = Math.Max(best, operations / watch.Elapsed.TotalSeconds);
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Chains512(int steps)
    {
        var v = Vector512.Create(0.999f);
        var (a, b, c, d, e, f, g, h, i, j, k, l) = (v, v, v, v, v, v, v, v, v, v, v, v);
        for (var n = 0; n < steps; n++)
        {
            a = Vector512.FusedMultiplyAdd(a, v, v);
            b = Vector512.FusedMultiplyAdd(b, v, v);
            c = Vector512.FusedMultiplyAdd(c, v, v);
            d = Vector512.FusedMultiplyAdd(d, v, v);
            e = Vector512.FusedMultiplyAdd(e, v, v);
            f = Vector512.FusedMultiplyAdd(f, v, v);
            g = Vector512.FusedMultiplyAdd(g, v, v);
            h = Vector512.FusedMultiplyAdd(h, v, v);
            i = Vector512.FusedMultiplyAdd(i, v, v);
            j = Vector512.FusedMultiplyAdd(j, v, v);
            k = Vector512.FusedMultiplyAdd(k, v, v);
            l = Vector512.FusedMultiplyAdd(l, v, v);
        }

        var sum = Vector512.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
        return float.IsNaN(sum) ? 0 : 12.0 * 16 * 2 * steps;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Chains256(int steps)
    {
        var v = Vector256.Create(0.999f);
        var (a, b, c, d, e, f, g, h, i, j, k, l) = (v, v, v, v, v, v, v, v, v, v, v, v);
        for (var n = 0; n < steps; n++)
        {
            a = Vector256.FusedMultiplyAdd(a, v, v);
            b = Vector256.FusedMultiplyAdd(b, v, v);
            c = Vector256.FusedMultiplyAdd(c, v, v);
            d = Vector256.FusedMultiplyAdd(d, v, v);
            e = Vector256.FusedMultiplyAdd(e, v, v);
            f = Vector256.FusedMultiplyAdd(f, v, v);
            g = Vector256.FusedMultiplyAdd(g, v, v);
            h = Vector256.FusedMultiplyAdd(h, v, v);
            i = Vector256.FusedMultiplyAdd(i, v, v);
            j = Vector256.FusedMultiplyAdd(j, v, v);
            k = Vector256.FusedMultiplyAdd(k, v, v);
            l = Vector256.FusedMultiplyAdd(l, v, v);
        }

        var sum = Vector256.Sum(a + b + c + d + e + f + g + h + i + j + k + l);
        return float.IsNaN(sum) ? 0 : 12.0 * 8 * 2 * steps;
    }
}
