using Rapporteur.Dossiers.Identity;
using Rapporteur.Reading;

namespace Rapporteur.Dossiers;

/// <summary>
/// Passes verdicts and corrections on to what came in after them: a thing that was rejected does not come back with a copy, or with a report that is older
/// than the verdict; a value that was corrected does not come back with a report that gives the wrong one again.
/// </summary>
/// <remarks>A report that is newer than a verdict, or than the correction of a status, is news and stands.</remarks>
internal static class DecisionHeirs
{
    /// <summary>Decisions on others that count for findings which nothing is decided about.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="findings">Its findings as they were read.</param>
    /// <param name="pairs">Linked pairs of a layer.</param>
    /// <param name="decisions">What is decided.</param>
    public static IReadOnlyDictionary<FindingId, List<Decision>> Of(
        FindingLayer layer, IReadOnlyList<DossierFinding> findings, Func<FindingLayer, IReadOnlyList<FindingPair>> pairs, Decisions decisions)
    {
        var heirs = new Dictionary<FindingId, List<Decision>>();
        var judged = decisions.Decided.ToHashSet();
        if (layer == FindingLayer.Report || !findings.Any(f => judged.Contains(f.Id) && decisions.About(f.Id).Any(IsPassedOn)))
        {
            return heirs;
        }

        var copies = new Lazy<HashSet<(string, string)>>(() =>
        [
            .. pairs(FindingLayer.Report).Where(static p => p.Rule == ReportIdentity.Copy).SelectMany(static p => new[] { (p.First.Report, p.Second.Report), (p.Second.Report, p.First.Report) }),
        ]);
        foreach (var group in Groups(layer, findings, pairs, decisions))
        {
            var decided = group.Where(f => judged.Contains(f.Id)).Select(f => (Finding: f, Decisions: decisions.About(f.Id).Where(static d => IsPassedOn(d) || d.Kind == DecisionKind.Accept).ToList()))
                .Where(static p => p.Decisions.Count > 0).ToList();
            var own = decided.Select(static p => p.Finding.Id).ToHashSet();
            foreach (var finding in decided.Count == 0 ? [] : group.Where(f => !own.Contains(f.Id)))
            {
                bool IsCopy(DossierFinding of) => copies.Value.Contains((finding.Id.Report, of.Id.Report));
                List<Decision> passed = [.. Rejection(finding, decided, IsCopy), .. Corrections(finding, decided, IsCopy)];
                if (passed.Count > 0)
                {
                    heirs[finding.Id] = passed;
                }
            }
        }

        return heirs;
    }

    /// <summary>What makes two positions one that a copy repeats: the sentence, the holder, the stance and the words.</summary>
    public static string SentenceOf(DossierFinding position) =>
        string.Join('|', Folding.Words(position.Data.Quote), Folding.Words(position.Data.Label), position.Data.Kind, string.Join(',', position.Data.Parties.Select(static p => p.Side ?? p.Name).Order(StringComparer.Ordinal)));

    private static bool IsPassedOn(Decision decision) => decision.Kind is DecisionKind.Reject or DecisionKind.Correct;

    private static IEnumerable<IReadOnlyList<DossierFinding>> Groups(
        FindingLayer layer, IReadOnlyList<DossierFinding> findings, Func<FindingLayer, IReadOnlyList<FindingPair>> pairs, Decisions decisions) =>
        layer == FindingLayer.Position
            ? findings.GroupBy(SentenceOf, StringComparer.Ordinal).Select(static g => (IReadOnlyList<DossierFinding>)[.. g])
            : ThingGroups.Of(layer, findings, pairs(layer), decisions, null).Select(static t => t.Findings);

    private static IEnumerable<Decision> Rejection(DossierFinding finding, List<(DossierFinding Finding, List<Decision> Decisions)> decided, Func<DossierFinding, bool> isCopy)
    {
        var last = decided.SelectMany(static p => p.Decisions.Select(d => (p.Finding, Decision: d))).Where(static p => p.Decision.Kind != DecisionKind.Correct)
            .OrderBy(static p => p.Decision.Number).LastOrDefault();
        return last.Decision?.Kind == DecisionKind.Reject
            && (IsOlder(finding, last.Decision) || decided.Exists(p => p.Decisions.Exists(static d => d.Kind == DecisionKind.Reject) && isCopy(p.Finding)))
            ? [last.Decision] : [];
    }

    private static IEnumerable<Decision> Corrections(DossierFinding finding, List<(DossierFinding Finding, List<Decision> Decisions)> decided, Func<DossierFinding, bool> isCopy) =>
        from correction in decided.SelectMany(static p => p.Decisions.Select(d => (p.Finding, Decision: d)))
        where correction.Decision.Kind == DecisionKind.Correct && ValueOf(correction.Finding, correction.Decision.Field) == ValueOf(finding, correction.Decision.Field)
            && (correction.Decision.Field is not ("status" or "outcome") || IsOlder(finding, correction.Decision) || isCopy(correction.Finding))
        group correction.Decision by correction.Decision.Field into field
        select field.MaxBy(static d => d.Number);

    private static bool IsOlder(DossierFinding finding, Decision decision) => finding.Published is not { } day || day <= DateOnly.FromDateTime(decision.When.UtcDateTime);

    private static string? ValueOf(DossierFinding finding, string? field) => field switch
    {
        "kind" => finding.Data.Kind,
        "status" => finding.Data.Status,
        "label" => finding.Data.Label,
        "place" => finding.Data.Place,
        "outcome" => finding.Data.Outcome,
        "polarity" => finding.Data.Polarity?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        "from" => Days.Text(finding.From, null),
        "to" => Days.Text(finding.To, null),
        _ => null,
    };
}
