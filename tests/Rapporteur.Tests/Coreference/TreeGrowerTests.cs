using Rapporteur.Training.Coreference;

namespace Rapporteur.Tests.Coreference;

public sealed class TreeGrowerTests
{
    private static readonly TreeSettings s_settings = new(60, 3, 0.2);

    [Fact]
    public void What_two_features_tell_together_is_learned()
    {
        var trees = Grown(seed: 1);

        Assert.True(BoostedTrees.Likelihood([trees], [0.9, 0.9]) > 0.9);
        Assert.True(BoostedTrees.Likelihood([trees], [0.9, 0.1]) < 0.1);
        Assert.True(BoostedTrees.Likelihood([trees], [0.1, 0.9]) < 0.1);
    }

    [Fact]
    public void The_same_rows_grow_the_same_trees_and_another_seed_others()
    {
        Assert.Equal(Grown(seed: 1).Lines(), Grown(seed: 1).Lines());
        Assert.NotEqual(Grown(seed: 1).Lines(), Grown(seed: 2).Lines());
    }

    [Fact]
    public void Trees_that_were_kept_and_read_again_judge_as_before()
    {
        var trees = Grown(seed: 3);
        var again = BoostedTrees.Read([.. trees.Lines().Select(static l => l.Split('\t'))]);

        foreach (var row in Rows())
        {
            Assert.Equal(BoostedTrees.Likelihood([trees], row), BoostedTrees.Likelihood([again], row));
        }
    }

    private static BoostedTrees Grown(uint seed)
    {
        var rows = Rows();
        double[][] cuts = [.. Enumerable.Range(0, 2).Select(f => TreeGrower.Cuts(rows.Select(r => r[f])))];
        byte[][] steps = [.. cuts.Select((cut, f) => rows.Select(r => BoostedTrees.StepOf(cut, r[f])).ToArray())];
        return new TreeGrower(steps, [.. rows.Select(static r => r[0] > 0.5 && r[1] > 0.5)], [.. rows.Select(static _ => 1.0)], s_settings, seed).Grow(cuts);
    }

    // A grid of 40 by 40 over the unit square.
    private static List<double[]> Rows() => [.. Enumerable.Range(0, 1600).Select(static i => new[] { ((i / 40) + 0.5) / 40, ((i % 40) + 0.5) / 40 })];
}
