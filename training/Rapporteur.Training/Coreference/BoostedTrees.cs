using System.Globalization;

namespace Rapporteur.Training.Coreference;

/// <summary>A sum of small decision trees, each of one depth, over features that are cut into steps.</summary>
/// <param name="depth">Questions from the root of a tree to a leaf.</param>
/// <param name="cuts">For each feature the values between its steps, ascending.</param>
/// <param name="start">What the sum begins with.</param>
internal sealed class BoostedTrees(int depth, double[][] cuts, double start)
{
    private readonly List<(int[] Features, int[] Steps, double[] Leaves)> _trees = [];

    /// <summary>Reads what <see cref="Lines"/> wrote.</summary>
    public static BoostedTrees Read(IReadOnlyList<string[]> lines)
    {
        var head = lines.Single(static l => l[0] == "trees");
        var trees = new BoostedTrees(
            int.Parse(head[1], CultureInfo.InvariantCulture), [.. lines.Where(static l => l[0] == "cuts").Select(static l => Numbers(l[1]))], Numbers(head[2])[0]);
        foreach (var line in lines.Where(static l => l[0] == "tree"))
        {
            trees.Add([.. Numbers(line[1]).Select(static n => (int)n)], [.. Numbers(line[2]).Select(static n => (int)n)], Numbers(line[3]));
        }

        return trees;
    }

    /// <summary>As a model keeps it.</summary>
    public IEnumerable<string> Lines() =>
    [
        string.Create(CultureInfo.InvariantCulture, $"trees\t{depth}\t{start:R}"),
        .. cuts.Select(static c => $"cuts\t{Text(c)}"),
        .. _trees.Select(static t => $"tree\t{string.Join(' ', t.Features.Select(static f => f.ToString(CultureInfo.InvariantCulture)))}\t{string.Join(' ', t.Steps.Select(static s => s.ToString(CultureInfo.InvariantCulture)))}\t{Text(t.Leaves)}"),
    ];

    /// <summary>Adds a tree: for each question, level by level, its feature and the last step of the left side, then the leaves.</summary>
    public void Add(int[] features, int[] steps, double[] leaves) => _trees.Add((features, steps, leaves));

    /// <summary>Step of a value among the cuts of its feature.</summary>
    public static byte StepOf(double[] cuts, double value)
    {
        var at = Array.BinarySearch(cuts, value);
        return (byte)(at >= 0 ? at : ~at);
    }

    /// <summary>The average of the likelihoods that several sets of trees give.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="row">Values of the features.</param>
    public static double Likelihood(IReadOnlyList<BoostedTrees> sets, IReadOnlyList<double> row) => sets.Average(t => t.Likelihood(row));

    private double Likelihood(IReadOnlyList<double> row)
    {
        Span<byte> steps = stackalloc byte[cuts.Length];
        for (var f = 0; f < steps.Length; f++)
        {
            steps[f] = StepOf(cuts[f], row[f]);
        }

        var sum = start;
        foreach (var (features, borders, leaves) in _trees)
        {
            var node = 0;
            for (var level = 0; level < depth; level++)
            {
                var question = (1 << level) - 1 + node;
                node = (2 * node) + (features[question] >= 0 && steps[features[question]] > borders[question] ? 1 : 0);
            }

            sum += leaves[node];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    private static string Text(double[] numbers) => string.Join(' ', numbers.Select(static n => n.ToString("G7", CultureInfo.InvariantCulture)));

    private static double[] Numbers(string text) => text.Length == 0 ? [] : [.. text.Split(' ').Select(static n => double.Parse(n, CultureInfo.InvariantCulture))];
}
