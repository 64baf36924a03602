namespace Rapporteur.Training.Sentences;

/// <summary>Krippendorff's alpha for two coders and names (Krippendorff, Content Analysis, chapter 11: nominal data).</summary>
internal static class Agreement
{
    /// <summary>1 for full agreement, 0 for what chance would give; 1 where there is only one name.</summary>
    public static double Alpha(IReadOnlyList<(string First, string Second)> units)
    {
        var counts = units.SelectMany(static u => new[] { u.First, u.Second }).GroupBy(static name => name, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => (double)g.Count());
        var total = 2.0 * units.Count;
        var expected = counts.Values.Sum(count => count * (total - count)) / (total - 1);
        var observed = 2.0 * units.Count(static u => !string.Equals(u.First, u.Second, StringComparison.Ordinal));
        return expected == 0 ? 1 : 1 - (observed / expected);
    }
}
