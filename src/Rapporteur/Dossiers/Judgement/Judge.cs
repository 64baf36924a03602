using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Dossiers;

/// <summary>Grades things and finds what contradicts what. The machine never sets reliability: people do.</summary>
public static class Judge
{
    private const int FewFindings = 32;

    /// <summary>Grade of a thing.</summary>
    /// <param name="dossier">Its dossier.</param>
    /// <param name="thing">The thing.</param>
    public static Grade GradeOf(Dossier dossier, Thing thing)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(thing);
        var origins = OriginsOf(dossier, thing.Findings);
        var reliability = thing.Findings.Select(f => dossier.ReliabilityOf(f.Data.Outlet)).Append("F").Min(StringComparer.Ordinal)!;
        var contradictions = Contradictions(dossier, thing);
        if (contradictions.Any(static c => c.Kind == Denials.Kind))
        {
            return Denied(dossier, thing, contradictions, reliability, origins);
        }

        if (contradictions.Count > 0 && contradictions.All(static c => c.Kind == PlanDenials.Kind))
        {
            // Both sides may still agree that nobody meets: what is in doubt is whether anybody was to.
            return new Grade(reliability, 4, origins, "doubtful: it is denied that it was ever agreed");
        }

        contradictions = [.. contradictions.Where(static c => c.Kind != PlanDenials.Kind)];
        if (contradictions.Count > 0)
        {
            var latest = thing.Latest;
            var against = OriginsOf(dossier, [.. contradictions.Select(c => c.One.Data.Status == latest.Data.Status ? c.Other : c.One)]);
            var with = Math.Max(1, origins - against);
            return with > against
                ? new Grade(reliability, 4, origins, $"doubtful: {Count(with)} against {against} that contradict{(against == 1 ? "s" : string.Empty)} it")
                : new Grade(reliability, 5, origins, $"improbable: contradicted by {Count(against)}");
        }

        if (origins > 1)
        {
            return new Grade(reliability, 1, origins, $"confirmed by {Count(origins)}, none contradicts");
        }

        var named = thing.Findings.Any(static f => f.Data.TellerKind is "named" or "official" or "document" or "group");
        if (thing.Findings.All(static f => f.Data.Entered is not null))
        {
            return new Grade(reliability, 2, origins, "entered by an analyst, none contradicts");
        }

        return named || thing.Findings.Any(static f => f.IsAccepted || f.Data.Entered is not null)
            ? new Grade(reliability, 2, origins, "one origin, a source on record, none contradicts")
            : thing.Findings.All(static f => f.Data.TellerKind is "unnamed" or "media")
                ? new Grade(reliability, 6, origins, "one origin, an unnamed source or bare reports")
                : new Grade(reliability, 3, origins, "one origin, none contradicts");
    }

    // Whoever is said to have done it has an interest in denying it: that alone makes it doubtful, and only more origins than tell it make it improbable.
    private static Grade Denied(Dossier dossier, Thing thing, IReadOnlyList<Contradiction> contradictions, string reliability, int origins)
    {
        DossierFinding[] deniers = [.. contradictions.Select(static c => c.Other)];
        var against = OriginsOf(dossier, deniers);
        var with = Math.Max(1, OriginsOf(dossier, [.. thing.Findings.Where(f => !deniers.Any(d => d.Id.Report == f.Id.Report))]));
        var who = DossierWords.Names([.. deniers.SelectMany(static d => d.Data.Parties).DistinctBy(static p => p.Name)]);
        return with >= against
            ? new Grade(reliability, 4, origins, $"doubtful: told by {Count(with)}, denied by {who}")
            : new Grade(reliability, 5, origins, $"improbable: told by {Count(with)}, denied by {who} in {Count(against)}");
    }

    /// <summary>Number of independent origins of findings: copies of one wire story are one, and what an analyst entered confirms nothing that was read.</summary>
    public static int OriginsOf(Dossier dossier, IReadOnlyCollection<DossierFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(findings);
        var read = findings.Where(static f => f.Data.Entered is null).Select(f => dossier.OriginOf(f.Id.Report)).Distinct(StringComparer.Ordinal).Count();
        return read > 0 || findings.Count == 0 ? read : 1;
    }

    /// <summary>What in a thing contradicts what; a status that changes from one day to another is a development, not a contradiction.</summary>
    public static IReadOnlyList<Contradiction> Contradictions(Dossier dossier, Thing thing)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(thing);
        var found = new List<Contradiction>();
        var seen = new HashSet<(string, string?, string?)>();
        foreach (var (i, k) in Pairs(thing.Findings))
        {
            var (one, other) = (thing.Findings[i], thing.Findings[k]);
            if (one.Id.Report != other.Id.Report && Between(thing.Layer, one, other) is { } contradiction
                && seen.Add((contradiction.Kind, one.Data.Status, other.Data.Status)))
            {
                found.Add(contradiction);
            }
        }

        // A denial told elsewhere adds nothing where the same report's account of the thing says it already.
        Contradiction[] within = [.. found, .. PlanDenials.In(thing, Teller)];
        return [.. within, .. dossier.Denials.Of(thing, Teller).Where(d => !within.Any(c => c.Other.Id.Report == d.Other.Id.Report || c.One.Id.Report == d.Other.Id.Report))];
    }

    /// <summary>What a statement or act of denying is set against, each thing with the contradiction; nothing for what denies nothing.</summary>
    /// <param name="dossier">Its dossier.</param>
    /// <param name="thing">The statement or act.</param>
    public static IEnumerable<(Thing Thing, Contradiction Contradiction)> DeniedBy(Dossier dossier, Thing thing)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(thing);
        var denials = thing.Findings.Where(static f => f.Data.Denial is not null).Select(static f => f.Id).ToHashSet();
        return denials.Count == 0 ? []
            : from layer in (FindingLayer[])[FindingLayer.Meeting, FindingLayer.Event, FindingLayer.Statement]
              from other in dossier.Things(layer)
              where dossier.MeetingActs.Of(other) is null && dossier.Denials.Of(other, Teller).Any(c => denials.Contains(c.Other.Id))
              from contradiction in Contradictions(dossier, other)
              where denials.Contains(contradiction.Other.Id)
              select (other, contradiction);
    }

    // All pairs of a thing that few reports tell of. Of what hundreds tell the first and the last of each status speak for the others, over
    // all days and on each day: a thing that every report tells of is still judged in time that grows with their number alone.
    private static IEnumerable<(int One, int Other)> Pairs(IReadOnlyList<DossierFinding> findings)
    {
        if (findings.Count <= FewFindings)
        {
            return
                from i in Enumerable.Range(0, findings.Count)
                from k in Enumerable.Range(i + 1, findings.Count - i - 1)
                select (i, k);
        }

        var all = Enumerable.Range(0, findings.Count).ToList();
        return all.GroupBy(i => findings[i].Published).Select(static g => g.ToList()).Prepend(all)
            .SelectMany(group => PairsOf([.. group.GroupBy(i => findings[i].Data.Status, StringComparer.Ordinal).SelectMany(g => FirstAndLast([.. g], findings)).Order()]))
            .Distinct().OrderBy(static p => p.One).ThenBy(static p => p.Other);

        static IEnumerable<(int One, int Other)> PairsOf(List<int> some) => some.SelectMany((i, at) => some.Skip(at + 1).Select(k => (i, k)));
    }

    // Two of different reports from each end, since no report contradicts itself.
    private static IEnumerable<int> FirstAndLast(List<int> some, IReadOnlyList<DossierFinding> findings) =>
        some.DistinctBy(i => findings[i].Id.Report).Take(2).Concat(Enumerable.Reverse(some).DistinctBy(i => findings[i].Id.Report).Take(2)).Distinct();

    private static Contradiction? Between(FindingLayer layer, DossierFinding one, DossierFinding other)
    {
        var apart = Days.Apart(one.Published, one.Published, other.Published, other.Published) ?? 0;
        return layer switch
        {
            FindingLayer.Meeting when Disagree(one.Data.Status, other.Data.Status, apart) =>
                new("status", one, other, $"{Teller(one)} has it {one.Data.Status}, {Teller(other)} {other.Data.Status}"),
            FindingLayer.Event when (one.Data.Status == "denied") != (other.Data.Status == "denied") =>
                new("denial", one, other, $"{Teller(one)} has it {one.Data.Status}, {Teller(other)} {other.Data.Status}"),
            _ => null,
        };
    }

    // What has been held cannot have been called off; what is told on the same day as on and as off is disputed.
    private static bool Disagree(string? one, string? other, int apart) =>
        (IsHeld(one) && IsOff(other)) || (IsOff(one) && IsHeld(other) && apart == 0) || (apart == 0 && ((IsOff(one) && IsOn(other)) || (IsOn(one) && IsOff(other))));

    private static bool IsHeld(string? status) => status is "held" or "ongoing";

    private static bool IsOff(string? status) => status is "cancelled" or "refused";

    private static bool IsOn(string? status) => status is "planned" or "held" or "ongoing";

    /// <summary>Who tells a finding, with the outlet: "Ann Aarsen (The Gazette)".</summary>
    internal static string Teller(DossierFinding finding) =>
        (finding.Data.Tellers is [var teller, ..] ? teller.Name : finding.Data.Outlet ?? "one report")
        + (finding.Data.Tellers.Count > 0 && finding.Data.Outlet is { } outlet ? $" ({outlet})" : string.Empty);

    private static string Count(int origins) => origins == 1 ? "one origin" : $"{origins} independent origins";
}
