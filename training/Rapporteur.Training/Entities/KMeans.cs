using System.Numerics;

namespace Rapporteur.Training.Entities;

/// <summary>Spherical k-means with centres started at evenly spaced words: no chance in it.</summary>
internal static class KMeans
{
    /// <summary>The cluster of each vector, and the centres.</summary>
    public static (int[] Cluster, float[] Centres) Run(float[] vectors, int count, int dimensions, int clusters, int rounds)
    {
        var centres = new float[clusters * dimensions];
        for (var k = 0; k < clusters; k++)
        {
            var from = (int)((long)k * count / clusters);
            vectors.AsSpan(from * dimensions, dimensions).CopyTo(centres.AsSpan(k * dimensions));
        }

        var cluster = new int[count];
        for (var round = 0; round < rounds; round++)
        {
            Parallel.For(0, count, i => cluster[i] = Nearest(vectors.AsSpan(i * dimensions, dimensions), centres, clusters));
            if (round < rounds - 1)
                Move(vectors, cluster, centres, dimensions);
        }

        return (cluster, centres);
    }

    private static int Nearest(ReadOnlySpan<float> vector, float[] centres, int clusters)
    {
        var best = 0;
        var most = float.NegativeInfinity;
        for (var k = 0; k < clusters; k++)
        {
            var dot = Dot(vector, centres.AsSpan(k * vector.Length, vector.Length));
            if (dot > most)
                (most, best) = (dot, k);
        }

        return best;
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        // Lanes of a fixed width, so that sums do not depend on the machine's vectors.
        var sum = Vector4.Zero;
        var i = 0;
        for (; i + 4 <= a.Length; i += 4)
            sum += new Vector4(a[i..]) * new Vector4(b[i..]);
        var total = sum.X + sum.Y + sum.Z + sum.W;
        for (; i < a.Length; i++)
            total += a[i] * b[i];
        return total;
    }

    private static void Move(float[] vectors, int[] cluster, float[] centres, int dimensions)
    {
        var sums = new double[centres.Length];
        for (var i = 0; i < cluster.Length; i++)
        {
            for (var d = 0; d < dimensions; d++)
                sums[(cluster[i] * dimensions) + d] += vectors[(i * dimensions) + d];
        }

        for (var k = 0; k < centres.Length / dimensions; k++)
        {
            var square = 0.0;
            for (var d = 0; d < dimensions; d++)
                square += sums[(k * dimensions) + d] * sums[(k * dimensions) + d];
            if (square == 0)
                continue;
            for (var d = 0; d < dimensions; d++)
                centres[(k * dimensions) + d] = (float)(sums[(k * dimensions) + d] / Math.Sqrt(square));
        }
    }
}
