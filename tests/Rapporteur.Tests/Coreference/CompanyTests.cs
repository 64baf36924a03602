using Rapporteur.Language;
using Rapporteur.Training.Coreference;

namespace Rapporteur.Tests.Coreference;

/// <summary>Two documents of one sentence each: mentions 0 and 1 in the one, 2 and 3 in the other.</summary>
public sealed class CompanyTests
{
    private static readonly Company s_company = new(
        [Telling(0), Telling(0), Telling(1), Telling(1)], [(0, 2, 0.8), (0, 3, 0.2), (1, 2, 0.4), (1, 3, 0.6)]);

    [Fact]
    public void What_else_the_sentences_agree_on_is_seen()
    {
        double[] features = [.. s_company.Of(0, 2)];

        Assert.Equal([0.8, 0.6, 0.6], features[..3]);
    }

    [Fact]
    public void A_pair_is_weighed_against_the_best_that_each_of_the_two_finds()
    {
        double[] features = [.. s_company.Of(0, 3)];

        Assert.Equal(0.2 / 0.8, features[4], 9);
        Assert.Equal(0.2 / 0.6, features[5], 9);
    }

    [Fact]
    public void Either_way_round_is_the_same() => Assert.Equal(s_company.Of(1, 2), s_company.Of(2, 1));

    private static Telling Telling(int document) => new("m", document, 0, "shell")
    {
        Class = 0,
        Length = 1,
        Rarity = 1,
        Words = new HashSet<string>(),
        Arguments = Arguments.Of(new Sentence(0, 0, [new Token { Index = 0, Span = new TextSpan(0, 1), Form = "shell" }], []), 0, new HashSet<int> { 0 }),
        Names = new HashSet<string>(),
        NearNames = new HashSet<string>(),
        Times = new HashSet<string>(),
        Numbers = new HashSet<string>(),
        Near = new Dictionary<string, double>(),
        Around = new Dictionary<string, double>(),
        Meaning = [],
        WholeMeaning = [],
        NearMeaning = [],
        ArgumentMeaning = [],
        IsNegated = false,
        IsOpen = false,
        Mentions = 1,
        Uses = 1,
    };
}
