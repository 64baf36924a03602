using System.Globalization;
using System.Text.Json;
using Rapporteur.Language;
using Rapporteur.Reading;
using Rapporteur.Reading.Coding;

namespace Rapporteur.Training.Coding;

/// <summary>
/// <c>train standing --data DIR --out DIR</c>: ridge regression over the features of <see cref="StandingFeatures"/>, by coordinate descent in a fixed
/// order, so that the same data give the same bytes. Each set has weights of its own beside the common ones, which take up what its
/// annotators do in their own way (whether a future act counts as certain); of those only a share is kept.
/// </summary>
internal static class StandingTraining
{
    private const int Fewest = 3;
    private const int Rounds = 30;
    private const double Ridge = 6;
    private const double Least = 0.01;

    private const double Spread = 1.25;

    /// <summary>A set, how much one of its targets counts (the small one is of news), and which share of its own weights is kept.</summary>
    private static readonly (string File, double Weight, double Share)[] s_sets = [("uds_ih2", 1, 0.5), ("meantime", 3, 0.35)];

    /// <summary>Learns and writes <c>standing.bin</c>.</summary>
    /// <returns>0.</returns>
    public static int Run(Options options)
    {
        var coder = StandingCoder.WithoutModel(new ReaderOptions());
        var items = new List<(double Grade, double Weight, List<string> Features)>();
        foreach (var (file, weight, _) in s_sets)
        {
            foreach (var (grade, features) in Read(coder, Path.Combine(options.Data, "factuality", file, "train.jsonl")))
            {
                items.Add((grade, weight, [.. features, .. features.Select(f => $"{file}:{f}")]));
            }
        }

        var counts = items.SelectMany(static i => i.Features).GroupBy(static f => f, StringComparer.Ordinal).Where(static g => g.Count() >= Fewest)
            .Select(static g => g.Key).Order(StringComparer.Ordinal).ToList();
        var weights = Learn(items, counts);
        var model = new StandingModel(Blend(counts, weights));
        Directory.CreateDirectory(options.Out);
        var path = Path.Combine(options.Out, StandingModel.FileName);
        model.Save(path);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {new FileInfo(path).Length} bytes, {items.Count} targets"));
        return 0;
    }

    /// <summary>The common weights with a share of those of each set, times a spread, for sums of many small weights shy from the ends.</summary>
    private static IEnumerable<KeyValuePair<string, double>> Blend(List<string> names, double[] weights)
    {
        var all = names.Zip(weights, KeyValuePair.Create).ToDictionary(StringComparer.Ordinal);
        foreach (var name in names.Where(static n => !s_sets.Any(s => n.StartsWith(s.File + ":", StringComparison.Ordinal))))
        {
            var weight = Spread * (all[name] + s_sets.Sum(s => s.Share * all.GetValueOrDefault($"{s.File}:{name}")));
            if (Math.Abs(weight) >= Least)
            {
                yield return KeyValuePair.Create(name, weight);
            }
        }
    }

    private static double[] Learn(List<(double Grade, double Weight, List<string> Features)> items, List<string> names)
    {
        var index = names.Select(static (name, i) => (name, i)).ToDictionary(static p => p.name, static p => p.i, StringComparer.Ordinal);
        var columns = new List<int>[names.Count];
        for (var f = 0; f < columns.Length; f++)
        {
            columns[f] = [];
        }

        for (var i = 0; i < items.Count; i++)
        {
            foreach (var feature in items[i].Features)
            {
                if (index.TryGetValue(feature, out var f))
                {
                    columns[f].Add(i);
                }
            }
        }

        var weights = new double[names.Count];
        var left = items.Select(static i => i.Grade).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var f = 0; f < weights.Length; f++)
            {
                var (sum, mass) = (0.0, Ridge);
                foreach (var i in columns[f])
                {
                    sum += items[i].Weight * (left[i] + weights[f]);
                    mass += items[i].Weight;
                }

                var next = sum / mass;
                foreach (var i in columns[f])
                {
                    left[i] += weights[f] - next;
                }

                weights[f] = next;
            }
        }

        return weights;
    }

    private static IEnumerable<(double Grade, IReadOnlyCollection<string> Features)> Read(StandingCoder coder, string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            List<string> tokens = [.. json.RootElement.GetProperty("tokens").EnumerateArray().Select(static t => t.GetString()!)];
            List<(TokenRange Range, double Grade)> targets =
            [
                .. json.RootElement.GetProperty("targets").EnumerateArray().Select(static t => (
                    new TokenRange(t.GetProperty("span")[0].GetInt32(), t.GetProperty("span")[1].GetInt32()), t.GetProperty("label").GetDouble())),
            ];
            foreach (var ((_, grade), (_, features)) in targets.Zip(coder.Features(tokens, [.. targets.Select(static t => t.Range)])))
            {
                yield return (grade, features);
            }
        }
    }
}
