using FsCheck.Xunit;
using Rapporteur.Training.Coreference;

namespace Rapporteur.Tests.Coreference;

public sealed class MentionPairsTests
{
    [Fact]
    public void One_chance_likeness_does_not_join_two_events()
    {
        var pairs = Pairs(["a", "b", "c", "d"], [("a", "b", 0.9), ("c", "d", 0.9), ("b", "c", 0.6)]);

        Assert.Equal("ab cd", Shape(pairs.Events(0.4)));
    }

    [Property(MaxTest = 100)]
    public bool The_order_of_mentions_and_pairs_does_not_matter(int seed)
    {
        var random = new Random(seed);
        string[] mentions = ["a", "b", "c", "d", "e", "f", "g"];
        var likelihoods = mentions.SelectMany((one, i) => mentions.Skip(i + 1).Select(other => (one, other, Math.Round(random.NextDouble(), 3)))).ToArray();
        var before = Shape(Pairs(mentions, likelihoods).Events(0.5));
        random.Shuffle(mentions);
        random.Shuffle(likelihoods);
        return before == Shape(Pairs(mentions, likelihoods).Events(0.5));
    }

    private static MentionPairs Pairs(string[] mentions, IEnumerable<(string One, string Other, double Likelihood)> likelihoods)
    {
        var pairs = new MentionPairs(mentions);
        foreach (var (one, other, likelihood) in likelihoods)
        {
            var (first, second) = (Array.IndexOf(mentions, one), Array.IndexOf(mentions, other));
            pairs.Add(Math.Min(first, second), Math.Max(first, second), likelihood);
        }

        return pairs;
    }

    private static string Shape(Dictionary<string, string> events) => string.Join(
        ' ', events.GroupBy(static e => e.Value, static e => e.Key, StringComparer.Ordinal).Select(static g => string.Concat(g.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
}
