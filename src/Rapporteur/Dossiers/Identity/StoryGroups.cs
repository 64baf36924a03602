namespace Rapporteur.Dossiers.Identity;

/// <summary>Groups reports by story: what links propose is joined while the average of two groups is likely enough.</summary>
internal static class StoryGroups
{
    /// <summary>Joins the groups of reports; other layers have no links of this kind, and nothing is done.</summary>
    /// <param name="components">Groups so far: copies, and what analysts merged.</param>
    /// <param name="findings">Findings of the layer.</param>
    /// <param name="links">Links of the layer.</param>
    public static void Join(Components components, IReadOnlyList<DossierFinding> findings, List<FindingPair> links)
    {
        var proposed = links.Where(static l => l.Rule == ReportIdentity.Story).Select(l => (One: components.Root(l.First), Other: components.Root(l.Second)))
            .Where(static p => p.One != p.Other).ToList();
        if (proposed.Count == 0)
        {
            return;
        }

        var model = StoryModel.Load();
        var roots = proposed.SelectMany(static p => new[] { p.One, p.Other }).ToHashSet();
        var groups = findings.GroupBy(f => components.Root(f.Id)).Where(g => roots.Contains(g.Key))
            .Select(static g => (Root: g.Key, Items: (IReadOnlyList<FindingData>)[.. g.OrderBy(static f => f.Id, FindingId.Order).Select(static f => f.Data)])).ToList();
        var place = groups.Select(static (g, i) => (g.Root, Place: i)).ToDictionary(static p => p.Root, static p => p.Place);
        var named = groups.ToDictionary(static g => g.Root.ToString(), static g => g.Root, StringComparer.Ordinal);
        AverageLinkage.Join(
            [.. groups.Select(static g => (g.Root.ToString(), g.Items))],
            proposed.Select(p => (place[p.One], place[p.Other])),
            (a, b) => ReportIdentity.Likelihood(a, b, model),
            StoryModel.Alike,
            (one, other) => components.Join(named[one], named[other]));
    }
}
