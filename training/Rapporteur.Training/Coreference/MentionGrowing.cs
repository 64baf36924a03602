namespace Rapporteur.Training.Coreference;

/// <summary>Grows trees over pairs of mentions, from all of them or from those of other topics.</summary>
/// <param name="reading">The mentions.</param>
/// <param name="documents">Their documents.</param>
internal sealed class MentionGrowing(MentionReading reading, IReadOnlyList<CoreferenceDocument> documents)
{
    private const int Folds = 5;

    private static readonly uint[] s_seeds = [1, 2, 3];

    private readonly List<string> _topics = [.. documents.Select(static d => d.Topic).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Trees over what two mentions are.</summary>
    public static TreeSettings FirstLook { get; } = new(150, 5, 0.08);

    /// <summary>Trees over what all pairs tell of one.</summary>
    public static TreeSettings SecondLook { get; } = new(120, 4, 0.06);

    /// <summary>Trees over all pairs, a set for each seed.</summary>
    public static IReadOnlyList<BoostedTrees> Grow(IEnumerable<MentionRow> rows, TreeSettings settings)
    {
        List<MentionRow> learned = [.. rows.Where(static r => r.Weight > 0)];
        double[][] cuts = [.. Enumerable.Range(0, learned[0].Features.Count).Select(f => TreeGrower.Cuts(learned.Select(r => r.Features[f])))];
        byte[][] steps = [.. cuts.Select((cut, f) => learned.Select(r => BoostedTrees.StepOf(cut, r.Features[f])).ToArray())];
        bool[] isSo = [.. learned.Select(static r => r.IsSo)];
        double[] weights = [.. learned.Select(static r => r.Weight)];
        return [.. s_seeds.AsParallel().AsOrdered().Select(seed => new TreeGrower(steps, isSo, weights, settings, seed).Grow(cuts))];
    }

    /// <summary>The likelihood of each pair by trees that have not seen its topics.</summary>
    public double[] Unseen(IReadOnlyList<MentionRow> rows, TreeSettings settings)
    {
        var folds = reading.Tellings.Select(t => _topics.IndexOf(documents[t.Document].Topic) % Folds).ToArray();
        var likelihoods = new double[rows.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var trees = Grow(rows.Where(r => folds[r.One] != fold && folds[r.Other] != fold), settings);

            // A pair of two folds goes with the first of them: none of the fold's trees has seen pairs of either.
            for (var i = 0; i < rows.Count; i++)
            {
                if (Math.Min(folds[rows[i].One], folds[rows[i].Other]) == fold)
                {
                    likelihoods[i] = BoostedTrees.Likelihood(trees, rows[i].Features);
                }
            }
        }

        return likelihoods;
    }
}
