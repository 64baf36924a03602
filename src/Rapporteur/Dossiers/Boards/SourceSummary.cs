namespace Rapporteur.Dossiers;

/// <summary>An outlet of a dossier.</summary>
/// <param name="Outlet">Its name; null for the reports that name none.</param>
/// <param name="Reports">Reports from it.</param>
/// <param name="Origins">Independent origins among these.</param>
/// <param name="Reliability">A to F as people graded it.</param>
/// <param name="Last">Day of its latest report, or null.</param>
public sealed record SourceSummary(string? Outlet, int Reports, int Origins, string Reliability, DateOnly? Last)
{
    /// <summary>The outlets of a dossier, those with most reports first.</summary>
    public static IReadOnlyList<SourceSummary> Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return
        [
            .. dossier.Findings(FindingLayer.Report).GroupBy(static f => f.Data.Outlet, StringComparer.OrdinalIgnoreCase)
                .Select(g => new SourceSummary(g.First().Data.Outlet, g.Count(), Judge.OriginsOf(dossier, [.. g]), dossier.ReliabilityOf(g.Key), g.Max(static f => f.Published)))
                .OrderByDescending(static s => s.Reports).ThenBy(static s => s.Outlet, StringComparer.Ordinal),
        ];
    }
}
