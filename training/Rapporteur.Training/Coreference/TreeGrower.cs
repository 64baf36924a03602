using System.Globalization;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// Grows <see cref="BoostedTrees"/> (Friedman 2001; Newton steps and counts by step as in Chen and Guestrin 2016). A fixed generator picks which
/// features each tree may ask for, so that the same rows give the same trees.
/// </summary>
/// <param name="steps">For each feature the step of each row.</param>
/// <param name="isSo">What each row is.</param>
/// <param name="weights">How much each row counts.</param>
/// <param name="settings">How many trees, how deep.</param>
/// <param name="seed">Start of the generator.</param>
internal sealed class TreeGrower(byte[][] steps, bool[] isSo, double[] weights, TreeSettings settings, uint seed)
{
    private const double Pull = 5;
    private const double LeastWeight = 20;
    private const double ShareOfFeatures = 0.3;
    private const int MostSteps = 65;

    private readonly int _rows = isSo.Length;
    private uint _state = seed;

    /// <summary>Values between the steps of a feature: all its values where they are few, else as many rows in each step.</summary>
    public static double[] Cuts(IEnumerable<double> values)
    {
        double[] all = [.. values];
        Array.Sort(all);
        double[] kinds = [.. all.Distinct()];
        if (kinds.Length >= MostSteps)
        {
            kinds = [.. Enumerable.Range(0, MostSteps).Select(i => all[(int)((long)i * (all.Length - 1) / (MostSteps - 1))]).Distinct()];
        }

        // Rounded as the file keeps them, so that what is kept cuts as what was learned.
        return [.. kinds.Zip(kinds.Skip(1), static (low, high) => Kept((low + high) / 2)).Distinct()];
    }

    /// <summary>Grows the trees.</summary>
    /// <param name="cuts">The cuts that the steps were made with.</param>
    public BoostedTrees Grow(double[][] cuts)
    {
        var (so, all) = (0.0, 0.0);
        for (var i = 0; i < _rows; i++)
        {
            so += isSo[i] ? weights[i] : 0;
            all += weights[i];
        }

        var start = Kept(Math.Log(so / (all - so)));
        var trees = new BoostedTrees(settings.Depth, cuts, start);
        var sums = new double[_rows];
        Array.Fill(sums, start);
        var (slope, curve, node) = (new double[_rows], new double[_rows], new byte[_rows]);
        for (var tree = 0; tree < settings.Trees; tree++)
        {
            for (var i = 0; i < _rows; i++)
            {
                var likely = 1 / (1 + Math.Exp(-sums[i]));
                slope[i] = weights[i] * ((isSo[i] ? 1 : 0) - likely);
                curve[i] = weights[i] * Math.Max(likely * (1 - likely), 1e-9);
                node[i] = 0;
            }

            var (features, borders) = Ask(slope, curve, node);
            var leaves = Leaves(slope, curve, node);
            trees.Add(features, borders, leaves);
            for (var i = 0; i < _rows; i++)
            {
                sums[i] += leaves[node[i]];
            }
        }

        return trees;
    }

    private static double Kept(double value) => double.Parse(value.ToString("G7", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private (int[] Features, int[] Borders) Ask(double[] slope, double[] curve, byte[] node)
    {
        var allowed = Enumerable.Range(0, steps.Length).Where(_ => Next() < ShareOfFeatures).ToList();
        var (features, borders) = (new int[(1 << settings.Depth) - 1], new int[(1 << settings.Depth) - 1]);
        for (var level = 0; level < settings.Depth; level++)
        {
            var first = (1 << level) - 1;
            var best = new double[1 << level];
            Array.Fill(features, -1, first, 1 << level);
            foreach (var feature in allowed)
            {
                Try(feature, level, slope, curve, node, best, features.AsSpan(first), borders.AsSpan(first));
            }

            for (var i = 0; i < _rows; i++)
            {
                var question = first + node[i];
                node[i] = (byte)((2 * node[i]) + (features[question] >= 0 && steps[features[question]][i] > borders[question] ? 1 : 0));
            }
        }

        return (features, borders);
    }

    private void Try(int feature, int level, double[] slope, double[] curve, byte[] node, double[] best, Span<int> features, Span<int> borders)
    {
        var counts = new double[2 * MostSteps << level];
        var step = steps[feature];
        for (var i = 0; i < _rows; i++)
        {
            var at = 2 * ((node[i] * MostSteps) + step[i]);
            counts[at] += slope[i];
            counts[at + 1] += curve[i];
        }

        for (var n = 0; n < best.Length; n++)
        {
            var part = counts.AsSpan(2 * n * MostSteps, 2 * MostSteps);
            var (allSlope, allCurve) = (0.0, 0.0);
            for (var s = 0; s < MostSteps; s++)
            {
                allSlope += part[2 * s];
                allCurve += part[(2 * s) + 1];
            }

            var (left, leftCurve) = (0.0, 0.0);
            for (var s = 0; s < MostSteps - 1; s++)
            {
                left += part[2 * s];
                leftCurve += part[(2 * s) + 1];
                var (right, rightCurve) = (allSlope - left, allCurve - leftCurve);
                if (leftCurve < LeastWeight || rightCurve < LeastWeight)
                {
                    continue;
                }

                var gain = (left * left / (leftCurve + Pull)) + (right * right / (rightCurve + Pull)) - (allSlope * allSlope / (allCurve + Pull));
                if (gain > best[n] + 1e-6)
                {
                    (best[n], features[n], borders[n]) = (gain, feature, s);
                }
            }
        }
    }

    private double[] Leaves(double[] slope, double[] curve, byte[] node)
    {
        var (slopes, curves) = (new double[1 << settings.Depth], new double[1 << settings.Depth]);
        for (var i = 0; i < _rows; i++)
        {
            slopes[node[i]] += slope[i];
            curves[node[i]] += curve[i];
        }

        return [.. slopes.Zip(curves, (s, c) => Kept(settings.Rate * s / (c + Pull)))];
    }

    private double Next()
    {
        _state = unchecked((_state * 1664525) + 1013904223);
        return (_state >> 8) / 16777216.0;
    }
}
