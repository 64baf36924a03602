using Rapporteur.Exports.Networks;

namespace Rapporteur.Web.Pages.Actors;

/// <summary>
/// Places the nodes of a network by forces (Fruchterman and Reingold 1991): edges pull, nodes push. Begins on a spiral in the order of the
/// nodes and uses no chance, so that the same network is always drawn alike.
/// </summary>
internal static class NetworkLayout
{
    private const int Rounds = 250;
    private const double Gravity = 1.6;

    /// <summary>Places from 0 to 1, in the order of the nodes.</summary>
    public static IReadOnlyList<(double X, double Y)> Of(IReadOnlyList<string> nodes, IReadOnlyList<NetworkEdge> edges)
    {
        var count = nodes.Count;
        var (x, y) = (new double[count], new double[count]);
        for (var i = 0; i < count; i++)
        {
            // The golden angle spreads them evenly, those with most ties in the middle.
            var (radius, angle) = (0.5 * Math.Sqrt((i + 0.5) / count), i * Math.PI * (3 - Math.Sqrt(5)));
            (x[i], y[i]) = (radius * Math.Cos(angle), radius * Math.Sin(angle));
        }

        var index = nodes.Select(static (n, i) => (n, i)).ToDictionary(static p => p.n, static p => p.i, StringComparer.Ordinal);
        (int, int, double)[] springs = [.. edges.Select(e => (index[e.Source], index[e.Target], 1 + Math.Log(e.Weight)))];
        var ideal = 0.9 / Math.Sqrt(Math.Max(1, count));
        for (var round = 0; round < Rounds; round++)
        {
            Step(x, y, springs, ideal, 0.08 * (1 - ((double)round / Rounds)));
        }

        return Scaled(x, y);
    }

    private static void Step(double[] x, double[] y, (int, int, double)[] springs, double ideal, double heat)
    {
        var (dx, dy) = (new double[x.Length], new double[x.Length]);
        for (var i = 0; i < x.Length; i++)
        {
            for (var k = i + 1; k < x.Length; k++)
            {
                Push(i, k, ideal * ideal);
            }
        }

        foreach (var (one, other, weight) in springs)
        {
            var distance = Math.Sqrt(Square(x[one] - x[other]) + Square(y[one] - y[other]));
            Push(one, other, -distance * distance * distance * Math.Min(weight, 3) / ideal);
        }

        for (var i = 0; i < x.Length; i++)
        {
            // A weak pull to the middle keeps parts that hang on nothing in the picture.
            (dx[i], dy[i]) = (dx[i] - (x[i] * Gravity), dy[i] - (y[i] * Gravity));
            var length = Math.Max(1e-9, Math.Sqrt(Square(dx[i]) + Square(dy[i])));
            var step = Math.Min(length, heat) / length;
            (x[i], y[i]) = (x[i] + (dx[i] * step), y[i] + (dy[i] * step));
        }

        void Push(int one, int other, double force)
        {
            var (ax, ay) = (x[one] - x[other], y[one] - y[other]);
            var square = Math.Max(1e-6, Square(ax) + Square(ay));
            var factor = force / square;
            (dx[one], dy[one]) = (dx[one] + (ax * factor), dy[one] + (ay * factor));
            (dx[other], dy[other]) = (dx[other] - (ax * factor), dy[other] - (ay * factor));
        }
    }

    private static IReadOnlyList<(double X, double Y)> Scaled(double[] x, double[] y)
    {
        if (x.Length == 0)
        {
            return [];
        }

        var (left, right, top, bottom) = (x.Min(), x.Max(), y.Min(), y.Max());
        return [.. x.Select((v, i) => (Share(v, left, right), Share(y[i], top, bottom)))];
    }

    private static double Share(double value, double least, double most) => most - least < 1e-9 ? 0.5 : Math.Round((value - least) / (most - least), 4);

    private static double Square(double value) => value * value;
}
