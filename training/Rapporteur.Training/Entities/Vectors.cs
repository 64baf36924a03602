using System.Runtime.Intrinsics;

namespace Rapporteur.Training.Entities;

/// <summary>Sums over rows of 32 numbers; vectors of a fixed width and no fused steps, so that results repeat anywhere.</summary>
internal static class Vectors
{
    private const int Step = 8;

    public static void AddScaled(Span<float> to, ReadOnlySpan<float> from, float factor)
    {
        for (var i = 0; i < to.Length; i += Step)
            (Load(to, i) + (Load(from, i) * factor)).CopyTo(to[i..]);
    }

    public static void AddProduct(Span<float> to, ReadOnlySpan<float> a, ReadOnlySpan<float> b, float factor)
    {
        for (var i = 0; i < to.Length; i += Step)
            (Load(to, i) + (Load(a, i) * Load(b, i) * factor)).CopyTo(to[i..]);
    }

    public static void Multiply(Span<float> to, ReadOnlySpan<float> by)
    {
        for (var i = 0; i < to.Length; i += Step)
            (Load(to, i) * Load(by, i)).CopyTo(to[i..]);
    }

    public static void Scale(Span<float> to, float factor)
    {
        for (var i = 0; i < to.Length; i += Step)
            (Load(to, i) * factor).CopyTo(to[i..]);
    }

    public static float Sum(ReadOnlySpan<float> values)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < values.Length; i += Step)
            sum += Load(values, i);
        return Vector256.Sum(sum);
    }

    public static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < a.Length; i += Step)
            sum += Load(a, i) * Load(b, i);
        return Vector256.Sum(sum);
    }

    /// <summary>One step of AdaGrad with a penalty on the weights' length.</summary>
    public static void AdaGrad(Span<float> weights, Span<float> squares, ReadOnlySpan<float> slope, float rate, float penalty)
    {
        for (var i = 0; i < weights.Length; i += Step)
        {
            var w = Load(weights, i);
            var g = Load(slope, i) - (w * penalty);
            var s = Load(squares, i) + (g * g);
            s.CopyTo(squares[i..]);
            (w + (g * rate / (Vector256.Sqrt(s) + Vector256.Create(0.1f)))).CopyTo(weights[i..]);
        }
    }

    private static Vector256<float> Load(ReadOnlySpan<float> values, int i) => Vector256.Create(values.Slice(i, Step));
}
