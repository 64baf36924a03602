using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Entries;

/// <summary>What one report tells of an entry.</summary>
public sealed record EntryEvidence : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Id of the report.</summary>
    public required string Report { get; init; }

    /// <summary>Headline of the report.</summary>
    public string? Title { get; init; }

    /// <inheritdoc/>
    public required string Quote { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <summary>Number of the sentence in its report, from 1; null where it has none.</summary>
    public int? Sentence { get; init; }

    /// <summary>The sentence before.</summary>
    public string? Before { get; init; }

    /// <summary>The sentence after.</summary>
    public string? After { get; init; }

    /// <summary>Outlet of the report.</summary>
    public string? Outlet { get; init; }

    /// <summary>Reliability of the outlet, A to F.</summary>
    public required string Reliability { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Who tells it within the report, the nearest first.</summary>
    public IReadOnlyList<string> Tellers { get; init; } = [];

    /// <summary>Kind of the source that tells it: named, official, unnamed, group, media, document.</summary>
    public string? TellerKind { get; init; }

    /// <summary>reported, stated or attributed.</summary>
    public required string Basis { get; init; }

    /// <summary>What was read: kind, status, place, day and so on, by name.</summary>
    public IReadOnlyDictionary<string, string> Read { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Who entered it and from where, where an analyst did; null for what was read.</summary>
    public string? Entered { get; init; }

    /// <summary>The rule that decided.</summary>
    public string? Rule { get; init; }

    /// <summary>Short id of the origin of the report; copies of one story have the same.</summary>
    public required string Origin { get; init; }

    /// <summary>The evidence of a finding.</summary>
    /// <param name="snapshot">The dossier.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="report">Its report; null where it is not to be shown with its neighbours.</param>
    internal static EntryEvidence Of(DossierSnapshot snapshot, DossierFinding finding, DossierReport? report)
    {
        var data = finding.Data;
        int? sentence = data.Sentences.Count > 0 ? data.Sentences[0] : null;
        return new EntryEvidence
        {
            Id = DossierWords.Short(finding.Id),
            Report = DossierWords.Short(FindingId.OfReport(finding.Id.Report)),
            Title = snapshot.Find(FindingId.OfReport(finding.Id.Report))?.Findings.FirstOrDefault(f => f.Id.Report == finding.Id.Report)?.Data.Label,
            Quote = data.Quote,
            Source = SourceText.Of(finding),
            Sentence = sentence + 1,
            Before = SentenceOf(report, sentence - 1),
            After = SentenceOf(report, sentence + 1),
            Outlet = data.Outlet,
            Reliability = snapshot.Dossier.ReliabilityOf(data.Outlet),
            Published = finding.Published,
            Tellers = [.. data.Tellers.Select(static t => t.Role is null ? t.Name : $"{t.Name}, {t.Role}")],
            TellerKind = data.TellerKind,
            Basis = Words.Of(data.Basis),
            Read = ReadOf(finding),
            Entered = data.Entered?.Text,
            Rule = data.Rule,
            Origin = DossierWords.Short(FindingId.OfReport(snapshot.Dossier.OriginOf(finding.Id.Report))),
        };
    }

    private static string? SentenceOf(DossierReport? report, int? number) =>
        report is not null && number >= 0 && number < report.Record.Sentences.Count
            ? string.Join(' ', report.Record.Sentences[number.Value].In(report.Record.Report.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : null;

    private static Dictionary<string, string> ReadOf(DossierFinding finding)
    {
        var data = finding.Data;
        (string Name, string? Value)[] all =
        [
            ("words", data.Label), ("kind", data.Kind), ("status", data.Status), ("polarity", data.Polarity is { } sign ? sign > 0 ? "for" : sign < 0 ? "against" : "undecided" : null),
            ("parties", Joined(data.Parties)), ("to whom", Joined(data.Others)), ("from", Words.Of(finding.From)), ("to", Words.Of(finding.To)), ("time as told", data.When),
            ("place", data.Place), ("topic", data.Topic), ("outcome", data.Outcome), ("condition", data.Condition), ("mode", data.Mode), ("CAMEO", data.Cameo),
        ];
        return all.Where(static a => !string.IsNullOrEmpty(a.Value)).ToDictionary(static a => a.Name, static a => a.Value!, StringComparer.Ordinal);
    }

    private static string Joined(IReadOnlyList<FindingParty> parties) => string.Join("; ", parties.Select(static p => p.Role is null ? p.Name : $"{p.Name} ({p.Role})"));
}
