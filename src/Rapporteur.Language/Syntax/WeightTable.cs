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
        var cells = _cells;
        var weights = Weights;
        Span<int> places = stackalloc int[features.Length];
        var found = Locate(features, places);
        foreach (var place in places[..found])
        {
            var next = place + 2 + cells[place + 1];
            for (var at = place + 2; at < next; at++)
            {
                var cell = cells[at];
                scores[cell & (MaxClasses - 1)] += weights[cell >> 7];
            }
        }
    }

    /// <summary>Where the known ones among the features lie in the cells.</summary>
    /// <remarks>
    /// The tables are larger than the nearer caches and each look-up lands anywhere in them. Done in steps over all features, the reads of
    /// one step do not wait for one another, and the machine fetches many lines at a time.
    /// </remarks>
    private int Locate(ReadOnlySpan<uint> features, Span<int> places)
    {
        var starts = _starts;
        var cells = _cells;
        if (cells.Length == 0)
        {
            return 0;
        }

        Span<int> ends = stackalloc int[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            var bucket = (int)(features[i] >> _shift);
            places[i] = (int)starts[bucket];
            ends[i] = (int)starts[bucket + 1];
        }

        Span<ushort> heads = stackalloc ushort[features.Length];
        for (var i = 0; i < features.Length; i++)
        {
            // An empty bucket may lie at the very end.
            heads[i] = cells[Math.Min(places[i], cells.Length - 1)];
        }

        var found = 0;
        for (var i = 0; i < features.Length; i++)
        {
            var check = (ushort)features[i];
            var head = heads[i];
            for (var at = places[i]; at < ends[i]; at += 2 + cells[at + 1], head = at < ends[i] ? cells[at] : head)
            {
                if (head == check)
                {
                    places[found++] = at;
                    break;
                }
            }
        }

        return found;
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
