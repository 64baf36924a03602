using System.Globalization;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// What words do in stories whose events are known: how often two mentions of one lemma are one event ("say" seldom, "quake" mostly), and which
/// two lemmas tell of one event more often than any two do ("die", "death").
/// </summary>
internal sealed class Habits
{
    private const int MostOfStory = 4;
    private const double PriorWeight = 4;
    private const double PairPriorWeight = 2;
    private const double Pull = 20;
    private const double MostOfLemma = 8;

    private readonly SortedDictionary<string, (double So, double All)> _same = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, double> _pairs = new(StringComparer.Ordinal);
    private readonly double _rate;
    private readonly double[] _slope;
    private readonly Meanings _meanings;

    private Habits(double rate, double[] slope, Meanings meanings) => (_rate, _slope, _meanings) = (rate, slope, meanings);

    /// <summary>Learns from documents whose events are known.</summary>
    public static Habits Learn(IEnumerable<CoreferenceDocument> documents, Meanings meanings)
    {
        var (same, pairs) = Count(documents);
        var rate = same.Values.Sum(static s => s.So) / same.Values.Sum(static s => s.All);
        var pairRate = pairs.Values.Sum(static s => s.So) / pairs.Values.Sum(static s => s.All);

        // Of a lemma that was never seen, words of like meaning tell what to expect.
        var rows = same.Select(s => (Features: Slopes(meanings.Of(s.Key)), Value: (s.Value.So / s.Value.All) - rate, Weight: Math.Min(MostOfLemma, s.Value.All)));
        var habits = new Habits(rate, LogisticFit.Ridge([.. rows], Pull), meanings);
        foreach (var (lemma, counts) in same)
        {
            habits._same.Add(lemma, counts);
        }

        foreach (var (pair, (so, all)) in pairs)
        {
            habits._pairs.Add(pair, Math.Round(Math.Log((so + (PairPriorWeight * pairRate)) / (all + PairPriorWeight) / pairRate), 2));
        }

        return habits;
    }

    /// <summary>Reads what <see cref="Lines"/> wrote.</summary>
    public static Habits Read(IReadOnlyList<string[]> lines, Meanings meanings)
    {
        var rate = Number(lines.Single(static l => l[0] == "rate")[1]);
        var habits = new Habits(rate, [.. lines.Single(static l => l[0] == "slope")[1].Split(' ').Select(Number)], meanings);
        foreach (var line in lines.Where(static l => l[0] == "same"))
        {
            habits._same.Add(line[1], (Number(line[2]), Number(line[3])));
        }

        foreach (var line in lines.Where(static l => l[0] == "pair"))
        {
            habits._pairs.Add(line[1], Number(line[2]));
        }

        return habits;
    }

    /// <summary>As a model keeps it.</summary>
    public IEnumerable<string> Lines() =>
    [
        $"rate\t{Text(_rate)}",
        $"slope\t{string.Join(' ', _slope.Select(Text))}",
        .. _same.Select(static s => $"same\t{s.Key}\t{Text(s.Value.So)}\t{Text(s.Value.All)}"),
        .. _pairs.Select(static p => $"pair\t{p.Key}\t{Text(p.Value)}"),
    ];

    /// <summary>Likelihood that two mentions of a story are one event, where they have this lemma in common.</summary>
    public double OfLemma(string lemma)
    {
        var expected = Expected(lemma);
        var (so, all) = _same.GetValueOrDefault(lemma);
        return (so + (PriorWeight * expected)) / (all + PriorWeight);
    }

    /// <summary>The same, by the meaning of the lemma alone.</summary>
    public double Expected(string lemma)
    {
        var features = Slopes(_meanings.Of(lemma));
        var sum = _rate;
        for (var i = 0; i < features.Count; i++)
        {
            sum += _slope[i] * features[i];
        }

        return sum;
    }

    /// <summary>How much more often two lemmas tell of one event than any two do, as a logarithm; 0 where they were never seen in one story.</summary>
    public double OfPair(string one, string other) => _pairs.GetValueOrDefault(Key(one, other));

    private static (SortedDictionary<string, (double So, double All)> Same, SortedDictionary<string, (double So, double All)> Pairs) Count(IEnumerable<CoreferenceDocument> documents)
    {
        var (same, pairs) = (new SortedDictionary<string, (double So, double All)>(StringComparer.Ordinal), new SortedDictionary<string, (double So, double All)>(StringComparer.Ordinal));
        foreach (var story in documents.GroupBy(static d => d.Story, StringComparer.Ordinal))
        {
            var mentions = story.SelectMany(static d => d.Mentions).Select(static m => (Lemma: m.Lemma.ToLowerInvariant(), m.Chain)).ToList();
            var seen = new SortedDictionary<string, (int So, int All, bool Same)>(StringComparer.Ordinal);
            for (var i = 0; i < mentions.Count; i++)
            {
                for (var k = 0; k < i; k++)
                {
                    var isSame = mentions[i].Lemma == mentions[k].Lemma;
                    var key = isSame ? mentions[i].Lemma : Key(mentions[i].Lemma, mentions[k].Lemma);
                    var (so, all, _) = seen.GetValueOrDefault(key);
                    seen[key] = (so + (mentions[i].Chain == mentions[k].Chain ? 1 : 0), all + 1, isSame);
                }
            }

            // A story is one experience however often it tells of a thing.
            foreach (var (key, (so, all, isSame)) in seen)
            {
                var weight = Math.Min(all, MostOfStory);
                var counts = isSame ? same : pairs;
                var before = counts.GetValueOrDefault(key);
                counts[key] = (before.So + ((double)weight * so / all), before.All + weight);
            }
        }

        return (same, pairs);
    }

    private static List<double> Slopes(float[] meaning) => [.. meaning.Select(static m => (double)m), 1];

    private static string Key(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? $"{one} {other}" : $"{other} {one}";

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
