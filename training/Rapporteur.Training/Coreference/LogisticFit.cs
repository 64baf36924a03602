namespace Rapporteur.Training.Coreference;

/// <summary>Fits a logistic model by Newton's method, with a small pull of all weights but the first towards 0.</summary>
internal static class LogisticFit
{
    private const double Pull = 1e-4;
    private const int MostSteps = 60;

    /// <summary>The weights; the first feature is 1 in all rows.</summary>
    /// <param name="rows">Features, and whether it is so.</param>
    public static double[] Of(IReadOnlyList<(IReadOnlyList<double> Features, bool IsSo)> rows)
    {
        var width = rows[0].Features.Count;
        var weights = new double[width];
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, curvature) = Slope(rows, weights);
            var change = Solve(curvature, gradient);
            for (var i = 0; i < width; i++)
            {
                weights[i] += change[i];
            }

            if (change.Max(Math.Abs) < 1e-7)
            {
                break;
            }
        }

        return weights;
    }

    /// <summary>Weights of least squares with a pull of all of them towards 0.</summary>
    /// <param name="rows">Features, value and weight.</param>
    /// <param name="pull">How strong the pull is.</param>
    public static double[] Ridge(IReadOnlyList<(List<double> Features, double Value, double Weight)> rows, double pull)
    {
        var width = rows[0].Features.Count;
        var (right, matrix) = (new double[width], new double[width, width]);
        foreach (var (features, value, weight) in rows)
        {
            for (var i = 0; i < width; i++)
            {
                right[i] += weight * value * features[i];
                for (var k = 0; k < width; k++)
                {
                    matrix[i, k] += weight * features[i] * features[k];
                }
            }
        }

        for (var i = 0; i < width; i++)
        {
            matrix[i, i] += pull;
        }

        return Solve(matrix, right);
    }

    private static (double[] Gradient, double[,] Curvature) Slope(IReadOnlyList<(IReadOnlyList<double> Features, bool IsSo)> rows, double[] weights)
    {
        var width = weights.Length;
        var (gradient, curvature) = (new double[width], new double[width, width]);
        foreach (var (features, isSo) in rows)
        {
            var sum = 0.0;
            for (var i = 0; i < width; i++)
            {
                sum += weights[i] * features[i];
            }

            var likely = 1 / (1 + Math.Exp(-sum));
            var spread = Math.Max(likely * (1 - likely), 1e-9);
            for (var i = 0; i < width; i++)
            {
                gradient[i] += ((isSo ? 1 : 0) - likely) * features[i];
                for (var k = 0; k < width; k++)
                {
                    curvature[i, k] += spread * features[i] * features[k];
                }
            }
        }

        for (var i = 0; i < width; i++)
        {
            gradient[i] -= i == 0 ? 0 : Pull * rows.Count * weights[i];
            curvature[i, i] += Pull * rows.Count;
        }

        return (gradient, curvature);
    }

    // Gauss with the greatest pivot.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var width = right.Length;
        for (var i = 0; i < width; i++)
        {
            var pivot = Enumerable.Range(i, width - i).MaxBy(r => Math.Abs(matrix[r, i]));
            for (var k = 0; k < width && pivot != i; k++)
            {
                (matrix[i, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[i, k]);
            }

            (right[i], right[pivot]) = (right[pivot], right[i]);
            for (var r = i + 1; r < width; r++)
            {
                var factor = matrix[r, i] / matrix[i, i];
                for (var k = i; k < width; k++)
                {
                    matrix[r, k] -= factor * matrix[i, k];
                }

                right[r] -= factor * right[i];
            }
        }

        for (var i = width - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < width; k++)
            {
                right[i] -= matrix[i, k] * right[k];
            }

            right[i] /= matrix[i, i];
        }

        return right;
    }
}
