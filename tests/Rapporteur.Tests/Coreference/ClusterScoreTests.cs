using Rapporteur.Training.Coreference;

namespace Rapporteur.Tests.Coreference;

/// <summary>The scores of clusterings, worked out by hand: known 123 45 6, found 12 345 6.</summary>
public sealed class ClusterScoreTests
{
    private static readonly Dictionary<string, string> s_known = Clusters("123", "45", "6");
    private static readonly Dictionary<string, string> s_found = Clusters("12", "345", "6");

    [Fact]
    public void Links_are_counted_as_MUC_does() => Assert.Equal(2.0 / 3, ClusterScore.Muc(s_found, s_known).F, 6);

    [Fact]
    public void Items_are_counted_as_BCubed_does() => Assert.Equal(14.0 / 18, ClusterScore.BCubed(s_found, s_known).F, 6);

    [Fact]
    public void Clusters_are_matched_one_to_one() => Assert.Equal(2.6 / 3, ClusterScore.Ceaf(s_found, s_known).F, 6);

    [Fact]
    public void The_mean_is_of_all_three() => Assert.Equal(((2.0 / 3) + (14.0 / 18) + (2.6 / 3)) / 3, ClusterScore.Conll(s_found, s_known), 6);

    [Fact]
    public void What_is_all_right_scores_one() => Assert.Equal(1, ClusterScore.Conll(s_known, s_known), 6);

    private static Dictionary<string, string> Clusters(params string[] clusters) =>
        clusters.SelectMany(static c => c.Select(i => (i, c))).ToDictionary(static p => p.i.ToString(), static p => p.c, StringComparer.Ordinal);
}
