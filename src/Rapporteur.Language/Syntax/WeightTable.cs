using System.Numerics;

namespace Rapporteur.Language.Syntax;

/// <summary>
/// Sparse weights of a linear classifier, read-only. Feature ids fall into buckets by their high bits; a bucket lists,
/// for each of its features, the low 16 bits, the number of classes and one 16-bit cell a class (7 bits class, 9 bits
/// of signed weight, coarser where it is large).
/// </summary>
internal sealed class WeightTable
{
    /// <summary>Most classes that a cell can name.</summary>
    public const int MaxClasses = 128;

    /// <summary>Largest weight that a cell holds.</summary>
    public const int MaxWeight = Fine + ((255 - Fine) * Coarse);

    // Codes up to Fine are weights as they are; beyond, each code is Coarse more than the one before.
    private const int Fine = 127;
    private const int Coarse = 12;

    private static readonly short[] Weights = [.. Enumerable.Range(0, 512).Select(c => (short)Decode(c < 256 ? c : c - 512))];

    private readonly uint[] _starts;
    private readonly ushort[] _cells;
    private readonly int _shift;

    /// <param name="starts">Where each bucket begins in <paramref name="cells"/>; a power of two and one more.</param>
    /// <param name="cells">The buckets' contents.</param>
    /// <exception cref="ModelFormatException">The two do not fit one another.</exception>
    public WeightTable(uint[] starts, ushort[] cells)
    {
        if (starts.Length < 3 || !BitOperations.IsPow2(starts.Length - 1) || starts[^1] != cells.Length)
        {
            throw new ModelFormatException("a weight table's buckets do not fit its cells");
        }

        _starts = starts;
        _cells = cells;
        _shift = 32 - BitOperations.Log2((uint)(starts.Length - 1));
    }

    /// <summary>Adds the weights of all features to the scores of their classes.</summary>
    /// <param name="features">Feature ids.</param>
    /// <param name="scores">At least <see cref="MaxClasses"/> long.</param>
    public void AddTo(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores = scores[..MaxClasses];
        var starts = _starts;
        var cells = _cells;
        var weights = Weights;
        foreach (var feature in features)
        {
            var bucket = (int)(feature >> _shift);
            var at = (int)starts[bucket];
            var end = (int)starts[bucket + 1];
            var check = (ushort)feature;
            while (at < end)
            {
                var next = at + 2 + cells[at + 1];
                if (cells[at] == check)
                {
                    for (at += 2; at < next; at++)
                    {
                        var cell = cells[at];
                        scores[cell & (MaxClasses - 1)] += weights[cell >> 7];
                    }

                    break;
                }

                at = next;
            }
        }
    }

    /// <summary>The cell of a class and a weight, the weight rounded where it is large.</summary>
    public static ushort Cell(int label, int weight)
    {
        var size = Math.Min(Math.Abs(weight), MaxWeight);
        var code = size <= Fine ? size : Fine + ((size - Fine + (Coarse / 2)) / Coarse);
        return (ushort)(((weight < 0 ? -code : code) << 7) | label);
    }

    /// <summary>The weight that a cell holds.</summary>
    public static int WeightOf(ushort cell) => Weights[cell >> 7];

    private static int Decode(int code) =>
        Math.Sign(code) * (Math.Abs(code) <= Fine ? Math.Abs(code) : Fine + ((Math.Min(Math.Abs(code), 255) - Fine) * Coarse));

    /// <summary>The number of a class with the highest score among the first <paramref name="count"/>.</summary>
    public static int Best(ReadOnlySpan<int> scores, int count)
    {
        var best = 0;
        for (var i = 1; i < count; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }
}
