using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Training.Coreference;

/// <summary>What two tellings have in common and what sets them apart, as numbers.</summary>
/// <param name="habits">What words do in stories.</param>
/// <param name="rarity">Weights of words.</param>
internal sealed class Likeness(Habits habits, WordRarity rarity)
{
    private const int StemLength = 5;
    private const double LeastWeight = 0.1;

    // What stands in a feature where one of the two does not tell it.
    private const double Untold = -1;

    /// <summary>The features of a pair.</summary>
    /// <param name="one">One telling; which of the two comes first does not matter.</param>
    /// <param name="other">The other.</param>
    /// <param name="stories">What is known of their documents.</param>
    public IReadOnlyList<double> Of(Telling one, Telling other, StoryLikeness stories)
    {
        var (a, b) = (one.Arguments, other.Arguments);
        var isSame = one.Lemma == other.Lemma;
        return
        [
            Truth(isSame),
            Truth(Stem(one.Lemma) == Stem(other.Lemma)),
            Meanings.Cosine(one.Meaning, other.Meaning),
            Meanings.Cosine(one.WholeMeaning, other.WholeMeaning),
            (double)one.Words.Count(other.Words.Contains) / Math.Max(1, one.Words.Union(other.Words).Count()),
            Math.Max(one.Rarity, other.Rarity),
            Math.Min(one.Rarity, other.Rarity),
            Common(a.Agents, b.Agents),
            Common(a.Patients, b.Patients),
            Math.Max(Common(a.Agents, b.Patients), Common(a.Patients, b.Agents)),
            Common(a.All, b.All),
            Common(a.Others, b.Others),
            Common(All(one), All(other)),
            Common(one.NearNames, other.NearNames),
            one.Times.Count == 0 || other.Times.Count == 0 ? Untold : Truth(one.Times.Any(other.Times.Contains)),
            Truth(a.Agents.Count > 0) + Truth(b.Agents.Count > 0),
            Truth(a.Patients.Count > 0) + Truth(b.Patients.Count > 0),
            TextSketch.Cosine(one.Near, other.Near),
            TextSketch.Cosine(one.Around, other.Around),
            Meanings.Cosine(one.NearMeaning, other.NearMeaning),
            Meanings.Cosine(one.ArgumentMeaning, other.ArgumentMeaning),
            Common(one.Names, other.Names),
            one.Numbers.Count == 0 || other.Numbers.Count == 0 ? Untold : Truth(one.Numbers.Any(other.Numbers.Contains)),
            Truth(one.Around.ContainsKey(other.Lemma) || other.Around.ContainsKey(one.Lemma)),
            Math.Min(one.Class, other.Class),
            Math.Max(one.Class, other.Class),
            Math.Min(one.Sentence, other.Sentence),
            Math.Max(one.Sentence, other.Sentence),
            Math.Abs(one.Sentence - other.Sentence),
            Truth(one.Document == other.Document),
            Math.Max(one.Mentions, other.Mentions),
            Math.Min(one.Uses, other.Uses),
            Math.Max(one.Uses, other.Uses),
            Math.Abs(one.Length - other.Length),
            Truth(one.IsNegated != other.IsNegated),
            Truth(one.IsOpen != other.IsOpen),
            isSame ? habits.Expected(one.Lemma) : Untold,
            isSame ? habits.OfLemma(one.Lemma) : Untold,
            isSame ? 0 : habits.OfPair(one.Lemma, other.Lemma),
            .. stories.Features,
        ];
    }

    private static HashSet<string> All(Telling telling) => [.. telling.Words, .. telling.Arguments.All];

    private double Common(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        if (one.Count == 0 || other.Count == 0)
        {
            return Untold;
        }

        var shared = Weight(one.Where(other.Contains));
        return shared == 0 ? 0 : shared / Math.Min(Weight(one), Weight(other));
    }

    private double Weight(IEnumerable<string> words) => words.Order(StringComparer.Ordinal).Sum(w => Math.Max(LeastWeight, rarity.Of(w)));

    private static double Truth(bool isSo) => isSo ? 1 : 0;

    private static string Stem(string lemma) => lemma.Length <= StemLength ? lemma : lemma[..StemLength];
}
