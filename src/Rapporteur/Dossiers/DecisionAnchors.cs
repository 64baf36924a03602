using Rapporteur.Reading;

namespace Rapporteur.Dossiers;

/// <summary>
/// Finds again what decisions are about when their reports have been read anew since: a reading numbers its entries afresh, so that the id a decision
/// bears may by now name something else.
/// </summary>
internal static class DecisionAnchors
{
    private const double Least = 1;

    /// <summary>The log with each decision at the entry of the reading in force that tells what the decision was about.</summary>
    /// <param name="log">The log.</param>
    /// <param name="store">The store.</param>
    /// <param name="asOf">The moment that is asked for; null for now.</param>
    /// <returns>The log without the decisions whose entry is no longer read, and those.</returns>
    public static (IReadOnlyList<Decision> Log, IReadOnlyList<Decision> Lost) Of(IReadOnlyList<Decision> log, IDossierStore store, DateTimeOffset? asOf)
    {
        if (!log.Any(IsOfEntry))
        {
            return (log, []);
        }

        var readings = store.Readings(asOf);
        var known = new Dictionary<(string, DateTimeOffset?), IReadOnlyList<DossierFinding>>();
        IReadOnlyList<DossierFinding> Read(string report, DateTimeOffset? moment) => known.TryGetValue((report, moment), out var found) ? found
            : known[(report, moment)] = DossierContents.Parse(store.Findings(new FindingQuery { Report = report, AsOf = moment, HasKeys = false }));

        FindingId? Anchor(FindingId? id, DateTimeOffset when)
        {
            if (id is not { } old || string.IsNullOrEmpty(old.Entry.Value) || !readings.TryGetValue(old.Report, out var recorded) || recorded <= when
                || Read(old.Report, when).FirstOrDefault(f => f.Id == old) is not { } meant)
            {
                return id;
            }

            return Read(old.Report, asOf).Where(f => f.Layer == meant.Layer).Select(f => (f.Id, Alike: Likeness(meant, f))).Where(static p => p.Alike >= Least)
                .OrderByDescending(static p => p.Alike).ThenBy(static p => p.Id, FindingId.Order).Select(static p => (FindingId?)p.Id).FirstOrDefault();
        }

        var (kept, lost) = (new List<Decision>(), new List<Decision>());
        foreach (var decision in log)
        {
            if (!IsOfEntry(decision))
            {
                kept.Add(decision);
                continue;
            }

            var (finding, other) = (Anchor(decision.Finding, decision.When), Anchor(decision.Other, decision.When));
            if ((decision.Finding is not null && finding is null) || (decision.Other is not null && other is null))
            {
                lost.Add(decision);
            }
            else
            {
                kept.Add(decision with { Finding = finding, Other = other });
            }
        }

        return (kept, lost);
    }

    private static bool IsOfEntry(Decision decision) => decision.Kind != DecisionKind.Import && decision.Finding is { } id && !string.IsNullOrEmpty(id.Entry.Value);

    // Names and keys tell actors and issues; all else must stand in a common sentence, and have more in common than that.
    private static double Likeness(DossierFinding one, DossierFinding other)
    {
        var (a, b) = (one.Data, other.Data);
        var label = Folding.Words(a.Label) == Folding.Words(b.Label);
        var parties = Shared([.. a.Parties.Concat(a.Others).Select(static p => p.Key ?? p.Name)], [.. b.Parties.Concat(b.Others).Select(static p => p.Key ?? p.Name)]);
        var small = (a.Kind == b.Kind ? 0.3 : 0) + (one.From == other.From ? 0.2 : 0) + (one.Id.Entry == other.Id.Entry ? 0.1 : 0);
        if (one.Layer is FindingLayer.Actor or FindingLayer.Issue)
        {
            return label || (a.IssueKey is not null && a.IssueKey == b.IssueKey) || (one.Layer == FindingLayer.Actor && parties > 0) ? 1 + (label ? 1 : 0) + small : 0;
        }

        var sentences = Shared(a.Sentences, b.Sentences);
        return sentences > 0 ? sentences + parties + (label ? 1 : 0) + small : 0;
    }

    private static double Shared<T>(IReadOnlyList<T> one, IReadOnlyList<T> other) =>
        one.Count == 0 || other.Count == 0 ? 0 : (double)one.Intersect(other).Count() / one.Union(other).Count();
}
