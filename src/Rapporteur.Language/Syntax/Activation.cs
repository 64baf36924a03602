using System.Runtime.Intrinsics;

namespace Rapporteur.Language.Syntax;

/// <summary>Sigmoid and tanh from basic operations alone, so that no platform's mathematics library decides a tree.</summary>
internal static class Activation
{
    /// <summary>1 / (1 + e^-x) of sixteen numbers.</summary>
    public static Vector512<float> Sigmoid(Vector512<float> x) => Vector512<float>.One / (Vector512<float>.One + Exponential(-x));

    /// <summary>Hyperbolic tangent of sixteen numbers.</summary>
    public static Vector512<float> Tanh(Vector512<float> x) =>
        Vector512.FusedMultiplyAdd(Vector512.Create(2f), Sigmoid(x + x), Vector512.Create(-1f));

    /// <summary>Negative numbers shrink to a tenth.</summary>
    public static void Leaky(Span<float> values)
    {
        foreach (ref var value in values)
        {
            value = value < 0 ? value * 0.1f : value;
        }
    }

    // e^x = 2^n e^r with |r| at most ln 2 / 2; the polynomial is Taylor's to the sixth power (relative error below 2e-7).
    private static Vector512<float> Exponential(Vector512<float> x)
    {
        x = Vector512.Min(Vector512.Max(x, Vector512.Create(-87f)), Vector512.Create(87f));
        var n = Vector512.Floor(Vector512.FusedMultiplyAdd(x, Vector512.Create(1.44269504f), Vector512.Create(0.5f)));
        var r = Vector512.FusedMultiplyAdd(n, Vector512.Create(-0.693359375f), x);
        r = Vector512.FusedMultiplyAdd(n, Vector512.Create(2.12194440e-4f), r);
        var p = Vector512.Create(1f / 720);
        foreach (var factor in (ReadOnlySpan<float>)[1f / 120, 1f / 24, 1f / 6, 1f / 2, 1f, 1f])
        {
            p = Vector512.FusedMultiplyAdd(p, r, Vector512.Create(factor));
        }

        var power = Vector512.ShiftLeft(Vector512.ConvertToInt32(n) + Vector512.Create(127), 23).AsSingle();
        return p * power;
    }
}
