namespace Rapporteur.Dossiers.Identity;

/// <summary>Groups the findings of a layer into things: by what links connect, by what analysts merged and split, and stories by how alike they are.</summary>
internal static class ThingGroups
{
    /// <summary>Things in order of their first day (failing that, the day they were first told of) and id.</summary>
    public static IEnumerable<Thing> InOrder(IEnumerable<Thing> things) =>
        things.OrderBy(static t => t.From ?? t.Findings[0].Published).ThenBy(static t => t.Id, FindingId.Order);

    /// <summary>The things of a layer, in order.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="findings">Its findings, in order of publication and id.</param>
    /// <param name="all">Pairs of the layer that are linked; those of other findings are passed over.</param>
    /// <param name="decisions">What analysts merged and split.</param>
    /// <param name="earlier">Things of before, of which the very same are kept; null for none.</param>
    public static List<Thing> Of(
        FindingLayer layer, IReadOnlyList<DossierFinding> findings, IReadOnlyList<FindingPair> all, Decisions decisions, Dictionary<FindingId, Thing>? earlier)
    {
        var components = new Components();
        foreach (var finding in findings)
        {
            components.Add(finding.Id);
        }

        var decided = decisions.Pairs().Where(p => components.Has(p.One) && components.Has(p.Other)).OrderBy(static p => p.Decision.Number).ToList();
        foreach (var (one, other, _, _) in decided.Where(static p => !p.IsOne))
        {
            components.KeepApart(one, other);
        }

        foreach (var (one, other, _, _) in decided.Where(static p => p.IsOne))
        {
            components.Join(one, other);
        }

        var toldApart = layer == FindingLayer.Meeting && ToldMeetings.KeepApart(components, findings);

        // Copies are one origin, told by the origins; here a report's thing is its story.
        var pairs = all.Where(l => components.Has(l.First) && components.Has(l.Second)).ToList();
        if (toldApart || decided.Exists(static p => !p.IsOne))
        {
            // What is kept apart makes the order of the others matter.
            pairs.Sort(static (a, b) => a.First.OrderTo(b.First) is not 0 and var first ? first : a.Second.OrderTo(b.Second));
        }

        if (toldApart)
        {
            pairs = ToldMeetings.LikeFirst(pairs, findings);
        }

        // A bare surname says least: it goes where most who bear it are, once the others are grouped.
        var bare = layer == FindingLayer.Actor ? findings.Where(static f => f.Data.Kind == "person" && PartyKey.GivenOf(f.Data.Label).Length == 0).Select(static f => f.Id).ToHashSet() : [];
        foreach (var (first, second, rule) in pairs)
        {
            if (rule != ReportIdentity.Story && !bare.Contains(first) && !bare.Contains(second))
            {
                components.Join(first, second);
            }
        }

        JoinBare(components, bare, findings, pairs);
        StoryGroups.Join(components, findings, pairs);
        return
        [
            .. InOrder(findings.GroupBy(f => components.Root(f.Id)).Select(g => Known(new Thing { Id = g.Key, Layer = layer, Findings = [.. g] }, earlier))),
        ];
    }

    // The very thing of before where it is the same, so that what was derived from it can be kept too.
    private static Thing Known(Thing thing, Dictionary<FindingId, Thing>? earlier) =>
        earlier is not null && earlier.TryGetValue(thing.Id, out var before)
            && before.Findings.SequenceEqual(thing.Findings, ReferenceEqualityComparer.Instance) ? before : thing;

    private static void JoinBare(Components components, HashSet<FindingId> bare, IReadOnlyList<DossierFinding> findings, List<FindingPair> pairs)
    {
        if (bare.Count == 0)
        {
            return;
        }

        var sizes = findings.Where(f => !bare.Contains(f.Id)).GroupBy(f => components.Root(f.Id)).ToDictionary(static g => g.Key, static g => g.Count());
        var choices = pairs.Where(p => bare.Contains(p.First) != bare.Contains(p.Second))
            .Select(p => bare.Contains(p.First) ? (Bare: p.First, Full: p.Second) : (Bare: p.Second, Full: p.First))
            .GroupBy(static p => p.Bare)
            .Select(g => (Bare: g.Key, Root: g.Select(p => components.Root(p.Full)).Distinct()
                .OrderByDescending(r => sizes[r]).ThenBy(static r => r, FindingId.Order).First())).ToList();
        foreach (var (id, root) in choices)
        {
            components.Join(id, root);
        }

        // Those that nobody with a given name is linked to are one among themselves.
        var chosen = choices.Select(static c => c.Bare).ToHashSet();
        foreach (var (first, second, _) in pairs.Where(l => bare.Contains(l.First) && bare.Contains(l.Second) && !chosen.Contains(l.First) && !chosen.Contains(l.Second)))
        {
            components.Join(first, second);
        }
    }
}
