using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Entries;

/// <summary>What an entry rests on, and what was decided about it.</summary>
public sealed record EntryModel
{
    // Their texts are opened; a thing that hundreds of reports tell of is shown in part.
    private const int MostShown = 30;

    /// <summary>Id of the thing.</summary>
    public required string Id { get; init; }

    /// <summary>Layer of the thing.</summary>
    public required string Layer { get; init; }

    /// <summary>The thing in words.</summary>
    public required string Text { get; init; }

    /// <summary>Its days in words.</summary>
    public required string Day { get; init; }

    /// <summary>Status by the latest report.</summary>
    public string? Status { get; init; }

    /// <summary>Whether it was rejected and no longer counts.</summary>
    public bool IsRejected { get; init; }

    /// <summary>Whether an analyst found it right.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>Admiralty grade.</summary>
    public required string Grade { get; init; }

    /// <summary>Why the grade is what it is.</summary>
    public required string GradeReason { get; init; }

    /// <summary>Independent origins.</summary>
    public int Origins { get; init; }

    /// <summary>What each report tells of it, the one that was asked for first.</summary>
    public IReadOnlyList<EntryEvidence> Evidence { get; init; } = [];

    /// <summary>Further findings that are not shown.</summary>
    public int More { get; init; }

    /// <summary>Why they are thought to be one.</summary>
    public IReadOnlyList<EntryLink> Links { get; init; } = [];

    /// <summary>Acts that are this meeting told once more, or the meeting that this act is, each with why.</summary>
    public IReadOnlyList<EntryTwin> Twins { get; init; } = [];

    /// <summary>What reports disagree on.</summary>
    public IReadOnlyList<EntryDispute> Disputed { get; init; } = [];

    /// <summary>What was decided about it and holds.</summary>
    public IReadOnlyList<EntryDecision> Decisions { get; init; } = [];

    /// <summary>Fields that may be corrected, with what they hold now.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The model of a thing.</summary>
    /// <param name="snapshot">The dossier.</param>
    /// <param name="thing">The thing.</param>
    /// <param name="asked">The finding that was asked for.</param>
    /// <param name="store">The store, to open reports and links.</param>
    /// <param name="isRejected">Whether it was rejected.</param>
    internal static EntryModel Of(DossierSnapshot snapshot, Thing thing, DossierFinding asked, IDossierStore store, bool isRejected)
    {
        var grade = snapshot.GradeOf(thing);
        var shown = thing.Findings.Where(f => f.Id != asked.Id).Reverse().Take(MostShown - 1).Prepend(asked).ToList();
        return new EntryModel
        {
            Id = DossierWords.Short(asked.Id),
            Layer = Words.Of(thing.Layer),
            Text = DossierWords.Of(thing),
            Day = DossierWords.DaysOf(thing),
            Status = thing.Layer is FindingLayer.Meeting or FindingLayer.Event ? thing.Latest.Data.Status : null,
            IsRejected = isRejected,
            IsAccepted = thing.Findings.Any(static f => f.IsAccepted),
            Grade = grade.Code,
            GradeReason = grade.Reason,
            Origins = grade.Origins,
            Evidence = [.. shown.Select(f => EntryEvidence.Of(snapshot, f, store.Report(f.Id.Report, snapshot.Dossier.Moment.AsOf)))],
            More = thing.Findings.Count - shown.Count,
            Links = [.. snapshot.Dossier.LinksOf(thing, MostShown, store).Select(static l => new EntryLink(DossierWords.Short(l.First), DossierWords.Short(l.Second), l.Why, l.Rule))],
            Twins = [.. snapshot.Dossier.MeetingActs.In(thing).Select(static a => new EntryTwin(DossierWords.Short(a.Act.Id), DossierWords.Event(a.Act), a.Why)),
                .. snapshot.Dossier.MeetingActs.Of(thing) is { } meeting ? (EntryTwin[])[new EntryTwin(DossierWords.Short(meeting.Meeting.Id), DossierWords.Meeting(meeting.Meeting), meeting.Why)] : []],
            Disputed =
            [
                .. snapshot.ContradictionsOf(thing).Select(static c => new EntryDispute(DossierWords.Short(c.One.Id), DossierWords.Short(c.Other.Id), c.Text)),
                .. Judge.DeniedBy(snapshot.Dossier, thing).Select(static d => new EntryDispute(
                    DossierWords.Short(d.Contradiction.One.Id), DossierWords.Short(d.Contradiction.Other.Id), $"{DossierWords.Of(d.Thing)}: {d.Contradiction.Text}")),
            ],
            Decisions =
            [
                .. DecisionAct.Of([.. thing.Findings.SelectMany(static f => f.Decisions).DistinctBy(static d => d.Number)])
                    .Select(static a => new EntryDecision(a.Number, a.Decisions[0].When, DossierWords.Decision(a.Decisions[0]))),
            ],
            Fields = FieldsOf(asked),
        };
    }

    private static Dictionary<string, string> FieldsOf(DossierFinding finding) => DecisionRules.Fields.ToDictionary(static f => f, f => f switch
    {
        "kind" => finding.Data.Kind,
        "status" => finding.Data.Status,
        "label" => finding.Data.Label,
        "from" => Words.Of(finding.From),
        "to" => Words.Of(finding.To),
        "place" => finding.Data.Place,
        "polarity" => finding.Data.Polarity?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        "outcome" => finding.Data.Outcome,
        _ => null,
    } ?? string.Empty, StringComparer.Ordinal);
}
