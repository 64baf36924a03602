namespace Rapporteur.Training.Coreference;

/// <summary>Scores of a clustering against the known one, as precision, recall and F: MUC, B-cubed and entity-CEAF (Pradhan et al. 2014).</summary>
internal static class ClusterScore
{
    /// <summary>B-cubed: for each item the share of its cluster that belongs with it, and of what belongs with it that is in its cluster.</summary>
    public static (double Precision, double Recall, double F) BCubed(IReadOnlyDictionary<string, string> system, IReadOnlyDictionary<string, string> known)
    {
        var (ours, theirs) = (Clusters(system), Clusters(known));
        var both = Overlaps(system, known);
        double Average(ILookup<string, string> of, IReadOnlyDictionary<string, string> cluster) =>
            system.Keys.Average(i => (double)both[(system[i], known[i])] / of[cluster[i]].Count());
        return WithF(Average(ours, system), Average(theirs, known));
    }

    /// <summary>MUC: links that are kept of those that are needed.</summary>
    public static (double Precision, double Recall, double F) Muc(IReadOnlyDictionary<string, string> system, IReadOnlyDictionary<string, string> known)
    {
        static double Kept(ILookup<string, string> clusters, IReadOnlyDictionary<string, string> other)
        {
            var needed = clusters.Sum(static c => c.Count() - 1);
            return needed == 0 ? 0 : clusters.Sum(c => c.Count() - c.Select(i => other[i]).Distinct(StringComparer.Ordinal).Count()) / (double)needed;
        }

        return WithF(Kept(Clusters(system), known), Kept(Clusters(known), system));
    }

    /// <summary>Entity-CEAF: clusters matched one to one so that their likeness is greatest.</summary>
    public static (double Precision, double Recall, double F) Ceaf(IReadOnlyDictionary<string, string> system, IReadOnlyDictionary<string, string> known)
    {
        var (ours, theirs) = (Clusters(system), Clusters(known));
        var likeness = Overlaps(system, known).ToDictionary(
            static o => o.Key, o => 2.0 * o.Value / (ours[o.Key.System].Count() + theirs[o.Key.Known].Count()));
        var total = Assignment.Greatest(likeness);
        return WithF(total / ours.Count, total / theirs.Count);
    }

    /// <summary>The mean of the three F scores.</summary>
    public static double Conll(IReadOnlyDictionary<string, string> system, IReadOnlyDictionary<string, string> known) =>
        (Muc(system, known).F + BCubed(system, known).F + Ceaf(system, known).F) / 3;

    private static (double Precision, double Recall, double F) WithF(double precision, double recall) =>
        (precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));

    private static ILookup<string, string> Clusters(IReadOnlyDictionary<string, string> of) => of.ToLookup(static p => p.Value, static p => p.Key, StringComparer.Ordinal);

    private static Dictionary<(string System, string Known), int> Overlaps(IReadOnlyDictionary<string, string> system, IReadOnlyDictionary<string, string> known) =>
        system.GroupBy(p => (System: p.Value, Known: known[p.Key])).ToDictionary(static g => g.Key, static g => g.Count());
}
