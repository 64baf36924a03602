using System.Globalization;
using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Dossiers;

/// <summary>The decisions of a dossier that are in force.</summary>
internal sealed class Decisions
{
    /// <summary>Fields that may be corrected.</summary>
    public static readonly IReadOnlyList<string> Fields = ["kind", "status", "label", "from", "to", "place", "polarity", "outcome"];

    private readonly ILookup<FindingId, Decision> _byFinding;
    private readonly List<Decision> _all;
    private readonly HashSet<string> _withdrawn;
    private readonly Dictionary<string, string> _grades = new(StringComparer.OrdinalIgnoreCase);

    public Decisions(IEnumerable<Decision> log)
    {
        var decisions = log.ToList();
        var undone = Undone(decisions);
        _all = [.. decisions.Where(d => d.Kind != DecisionKind.Undo && !undone.Contains(d.Number)).OrderBy(static d => d.Number)];
        var entered = decisions.Where(static d => d.Kind == DecisionKind.Import && d.Finding is not null).ToLookup(static d => d.Finding!.Value.Report, StringComparer.Ordinal);
        _byFinding = _all.SelectMany(static d => new[] { d.Finding, d.Other }.OfType<FindingId>().Select(id => (Id: id, Decision: d))).ToLookup(static p => p.Id, static p => p.Decision);

        // A report that is rejected takes with it what it tells.
        var rejected = _byFinding.Where(g => string.IsNullOrEmpty(g.Key.Entry.Value) && VerdictOf(g) is DecisionKind.Reject).Select(static g => g.Key.Report);
        _withdrawn = [.. entered.Where(g => g.All(d => undone.Contains(d.Number))).Select(static g => g.Key), .. rejected];
        foreach (var grade in _all.Where(static d => d is { Kind: DecisionKind.Grade, Field: not null, Value: not null }))
        {
            _grades[grade.Field!] = grade.Value!;
        }
    }

    /// <summary>Numbers of the decisions that no longer hold.</summary>
    public static HashSet<long> Undone(IEnumerable<Decision> decisions)
    {
        var undone = new HashSet<long>();

        // The last first: an undo that was itself undone undoes nothing.
        foreach (var undo in decisions.Where(static d => d.Kind == DecisionKind.Undo).OrderByDescending(static d => d.Number))
        {
            if (!undone.Contains(undo.Number) && long.TryParse(undo.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                undone.Add(number);
            }
        }

        return undone;
    }

    /// <summary>Decisions in force about a finding, in order.</summary>
    public IReadOnlyList<Decision> About(FindingId id) => [.. _byFinding[id]];

    /// <summary>Pairs that are one (true) or two (false) by the last word about each pair.</summary>
    public IEnumerable<(FindingId One, FindingId Other, bool IsOne, Decision Decision)> Pairs() =>
        _all.Where(static d => d.Kind is DecisionKind.Merge or DecisionKind.Split && d.Finding is not null && d.Other is not null)
            .Select(static d => d.Finding!.Value.OrderTo(d.Other!.Value) <= 0 ? (One: d.Finding.Value, Other: d.Other.Value, Decision: d) : (One: d.Other.Value, Other: d.Finding.Value, Decision: d))
            .GroupBy(static p => (p.One, p.Other))
            .Select(static g => (g.Key.One, g.Key.Other, g.Last().Decision.Kind == DecisionKind.Merge, g.Last().Decision));

    /// <summary>Reliability of an outlet or source: the last grade, F where none was given.</summary>
    public string ReliabilityOf(string? source) => source is null ? "F" : _grades.GetValueOrDefault(source, "F");

    /// <summary>Whether what is in force about a finding is the same as in other decisions.</summary>
    public bool AgreesOn(FindingId id, Decisions other) =>
        _byFinding[id].Select(static d => d.Number).SequenceEqual(other._byFinding[id].Select(static d => d.Number));

    /// <summary>Findings that something is decided about.</summary>
    public IEnumerable<FindingId> Decided => _byFinding.Select(static g => g.Key);

    /// <summary>The last verdict of some decisions; null where there is none.</summary>
    public static DecisionKind? VerdictOf(IEnumerable<Decision> decisions) => decisions.LastOrDefault(static d => d.Kind is DecisionKind.Accept or DecisionKind.Reject)?.Kind;

    /// <summary>Whether the imports that were undone, and the reports that were rejected, are the same as in other decisions.</summary>
    public bool AgreesOnReports(Decisions other) => _withdrawn.SetEquals(other._withdrawn);

    /// <summary>A finding with its decisions; null where it is rejected, or of a report that was rejected or an import that was undone.</summary>
    /// <param name="finding">The finding as it was read.</param>
    /// <param name="inherited">Decisions on what tells of the same, which count for it too.</param>
    public DossierFinding? Apply(DossierFinding finding, IReadOnlyList<Decision>? inherited = null)
    {
        if (_withdrawn.Contains(finding.Id.Report))
        {
            return null;
        }

        if (inherited is null && !_byFinding.Contains(finding.Id))
        {
            return finding;
        }

        var (data, from, to) = (finding.Data, finding.From, finding.To);
        Decision[] about = [.. _byFinding[finding.Id].Concat(inherited ?? []).OrderBy(static d => d.Number)];
        var verdict = VerdictOf(about);
        if (verdict == DecisionKind.Reject)
        {
            return null;
        }

        foreach (var correction in about.Where(static d => d.Kind == DecisionKind.Correct))
        {
            data = Corrected(data, correction);
            from = correction.Field == "from" ? Days.Read(correction.Value) ?? from : from;
            to = correction.Field == "to" ? Days.Read(correction.Value) ?? to : to;
        }

        return finding with
        {
            Data = data,
            From = from,
            To = to is { } last && from is { } first && last < first ? first : to,
            IsAccepted = verdict == DecisionKind.Accept,
            Decisions = about,
        };
    }

    private static FindingData Corrected(FindingData data, Decision correction) => correction.Field switch
    {
        "kind" => data with { Kind = correction.Value },
        "status" => data with { Status = correction.Value },
        "label" => data with { Label = correction.Value ?? data.Label },
        "place" => data with { Place = correction.Value },
        "outcome" => data with { Outcome = correction.Value },
        "polarity" => data with { Polarity = int.TryParse(correction.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var sign) ? Math.Sign(sign) : data.Polarity },
        _ => data,
    };
}
