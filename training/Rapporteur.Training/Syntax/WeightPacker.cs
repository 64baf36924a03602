using System.Numerics;
using Rapporteur.Language.Syntax;

namespace Rapporteur.Training.Syntax;

/// <summary>Turns averaged weights into the cells of a <see cref="WeightTable"/>: rounded to 9 bits, small ones left out.</summary>
internal static class WeightPacker
{
    /// <param name="weights">Weights after training.</param>
    /// <param name="budget">Most bytes that the result may take; the smallest weights go first.</param>
    public static (uint[] Starts, ushort[] Cells) Pack(PerceptronWeights weights, int budget)
    {
        // As fine as the largest weight allows: a model is as good with all its weights multiplied, but not with some cut off.
        var largest = weights.Averages().SelectMany(f => f.Weights).Max(w => Math.Abs(w.Weight));
        var unit = WeightTable.MaxWeight / Math.Max(largest, 1);
        var all = new List<(uint Feature, ushort[] Cells)>();
        foreach (var (feature, values) in weights.Averages())
        {
            var cells = values
                .Select(v => (v.Class, Steps: (int)Math.Round(v.Weight * unit)))
                .Where(v => v.Steps != 0)
                .OrderBy(v => v.Class)
                .Select(v => WeightTable.Cell(v.Class, v.Steps))
                .ToArray();
            if (cells.Length > 0)
            {
                all.Add((feature, cells));
            }
        }

        var least = 1;
        while (SizeOf(all, least) > budget)
        {
            least++;
        }

        var kept = all
            .Select(f => (f.Feature, Cells: f.Cells.Where(c => IsKept(c, least)).ToArray()))
            .Where(f => f.Cells.Length > 0)
            .ToList();
        return Lay(kept);
    }

    private static bool IsKept(ushort cell, int least) => Math.Abs(WeightTable.WeightOf(cell)) >= least;

    // Two cells of head, and a share of the list of buckets of up to four bytes, for each feature.
    private static long SizeOf(List<(uint Feature, ushort[] Cells)> features, int least)
    {
        long size = 0;
        foreach (var (_, cells) in features)
        {
            var kept = cells.Count(c => IsKept(c, least));
            size += kept == 0 ? 0 : 7 + (2 * kept);
        }

        return size;
    }

    private static (uint[] Starts, ushort[] Cells) Lay(List<(uint Feature, ushort[] Cells)> kept)
    {

        var bits = Math.Max(1, BitOperations.Log2((uint)Math.Max(4, kept.Count / 2)));
        var starts = new uint[(1 << bits) + 1];
        var packed = new List<ushort>(kept.Count * 4);
        var bucket = 0;
        foreach (var (feature, cells) in kept)
        {
            for (var own = (int)(feature >> (32 - bits)); bucket < own;)
            {
                starts[++bucket] = (uint)packed.Count;
            }

            packed.Add((ushort)feature);
            packed.Add((ushort)cells.Length);
            packed.AddRange(cells);
        }

        while (bucket < starts.Length - 1)
        {
            starts[++bucket] = (uint)packed.Count;
        }

        return (starts, [.. packed]);
    }
}
