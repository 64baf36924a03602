using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>Sums over all label sequences of a sentence that a mask allows (forward-backward, scaled at each word).</summary>
internal sealed class CrfLattice
{
    public const int Width = NameWeights.Width;

    private float[] _forward = [];
    private float[] _backward = [];
    private float[] _emission = [];

    /// <summary>Probability of each label at each word, <see cref="Width"/> a word.</summary>
    public float[] Marginals { get; private set; } = [];

    /// <summary>Expected number of each transition, from * Width + to.</summary>
    public float[] Transitions { get; } = new float[NameLabels.Count * Width];

    /// <summary>Computes marginals and expected transitions.</summary>
    /// <returns>False where the mask allows no sequence.</returns>
    public bool Run(ReadOnlySpan<float> emission, ReadOnlySpan<float> transition, ReadOnlySpan<uint> masks)
    {
        const int L = NameLabels.Count;
        var n = masks.Length;
        if (_forward.Length < n * Width)
        {
            _forward = new float[n * Width * 2];
            _backward = new float[n * Width * 2];
            _emission = new float[n * Width * 2];
            Marginals = new float[n * Width * 2];
        }

        for (var i = 0; i < n; i++)
        {
            var mask = masks[i] & (i == 0 ? NameLabels.Initial : NameLabels.Any) & (i == n - 1 ? NameLabels.Final : NameLabels.Any);
            for (var l = 0; l < Width; l++)
                _emission[(i * Width) + l] = l < L && ((mask >> l) & 1) != 0 ? emission[(i * Width) + l] : 0;
        }

        if (!Forward(n, transition))
            return false;
        Backward(n, transition);
        Expect(n, transition);
        return true;
    }

    private bool Forward(int n, ReadOnlySpan<float> transition)
    {
        for (var i = 0; i < n; i++)
        {
            var row = _forward.AsSpan(i * Width, Width);
            var emit = _emission.AsSpan(i * Width, Width);
            if (i == 0)
            {
                emit.CopyTo(row);
            }
            else
            {
                row.Clear();
                for (var from = 0; from < NameLabels.Count; from++)
                {
                    var p = _forward[((i - 1) * Width) + from];
                    if (p != 0)
                        Vectors.AddScaled(row, transition.Slice(from * Width, Width), p);
                }

                Vectors.Multiply(row, emit);
            }

            var sum = Vectors.Sum(row);
            if (!(sum > 0) || float.IsInfinity(sum))
                return false;
            Vectors.Scale(row, 1 / sum);
        }

        return true;
    }

    private void Backward(int n, ReadOnlySpan<float> transition)
    {
        var last = _backward.AsSpan((n - 1) * Width, Width);
        last.Fill(1);
        Span<float> next = stackalloc float[Width];
        for (var i = n - 2; i >= 0; i--)
        {
            _backward.AsSpan((i + 1) * Width, Width).CopyTo(next);
            Vectors.Multiply(next, _emission.AsSpan((i + 1) * Width, Width));
            var row = _backward.AsSpan(i * Width, Width);
            row.Clear();
            for (var from = 0; from < NameLabels.Count; from++)
                row[from] = Vectors.Dot(transition.Slice(from * Width, Width), next);
            var sum = Vectors.Sum(row);
            if (sum > 0)
                Vectors.Scale(row, 1 / sum);
        }
    }

    private void Expect(int n, ReadOnlySpan<float> transition)
    {
        Array.Clear(Transitions);
        Span<float> next = stackalloc float[Width];
        for (var i = 0; i < n; i++)
        {
            var row = Marginals.AsSpan(i * Width, Width);
            _forward.AsSpan(i * Width, Width).CopyTo(row);
            Vectors.Multiply(row, _backward.AsSpan(i * Width, Width));
            Vectors.Scale(row, 1 / Math.Max(Vectors.Sum(row), 1e-30f));
            if (i == 0)
                continue;
            _backward.AsSpan(i * Width, Width).CopyTo(next);
            Vectors.Multiply(next, _emission.AsSpan(i * Width, Width));
            var total = 0f;
            for (var from = 0; from < NameLabels.Count; from++)
                total += _forward[((i - 1) * Width) + from] * Vectors.Dot(transition.Slice(from * Width, Width), next);
            if (!(total > 0))
                continue;
            for (var from = 0; from < NameLabels.Count; from++)
            {
                var p = _forward[((i - 1) * Width) + from] / total;
                if (p > 1e-6f)
                    Vectors.AddProduct(Transitions.AsSpan(from * Width, Width), transition.Slice(from * Width, Width), next, p);
            }
        }
    }
}
