using System.Runtime.CompilerServices;
using Rapporteur.Reading.Positions;
using Rapporteur.Records;

namespace Rapporteur.Dossiers;

/// <summary>Conditions as things: who sets which for what, since when, and how it stands with it.</summary>
/// <remarks>
/// A condition is met where a later report tells, in most of its words, that it happened; agreed or refused where another side takes or rejects what it asks;
/// dropped where its own side later does without it or turns the whole down. An analyst's corrected status stands above all of it.
/// </remarks>
public sealed class ConditionBoard
{
    private static readonly ConditionalWeakTable<Dossier, ConditionBoard> s_boards = [];

    private readonly Dossier _dossier;
    private readonly IssueConcepts _concepts;
    private readonly Dictionary<FindingId, ConditionEntry> _byFinding = [];
    private readonly ILookup<string, PositionCell> _byIssue;
    private readonly Lazy<ILookup<string, (DossierFinding Finding, ConditionWords Words)>> _happenings;

    private ConditionBoard(Dossier dossier, PositionBoard board, string? knowledge)
    {
        (_dossier, _concepts) = (dossier, IssueConcepts.Load(knowledge));
        _byIssue = board.Cells.ToLookup(static c => c.Issue, StringComparer.Ordinal);
        _happenings = new(Happenings);
        Entries = [.. board.Cells.SelectMany(Of).OrderBy(static e => e.Since).ThenBy(static e => e.Id.ToString(), StringComparer.Ordinal).ThenBy(static e => e.Side, StringComparer.Ordinal)];
        foreach (var (entry, finding) in Entries.SelectMany(static e => e.Findings.Select(f => (e, f))))
        {
            _byFinding.TryAdd(finding.Id, entry);
        }
    }

    /// <summary>All conditions, those first told of first.</summary>
    public IReadOnlyList<ConditionEntry> Entries { get; }

    /// <summary>Finds the conditions of a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="board">Its matrix; null to build it.</param>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static ConditionBoard Of(Dossier dossier, PositionBoard? board = null, string? knowledgeDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);

        // As with the matrix: changes and their feed ask for the same dossier again and again.
        return knowledgeDirectory is null && (board is null || board == PositionBoard.Of(dossier)) ? s_boards.GetValue(dossier, static d => new ConditionBoard(d, PositionBoard.Of(d), null))
            : new ConditionBoard(dossier, board ?? PositionBoard.Of(dossier, knowledgeDirectory), knowledgeDirectory);
    }

    /// <summary>The condition that a position tells of; null where it sets none.</summary>
    public ConditionEntry? Find(FindingId position) => _byFinding.GetValueOrDefault(position);

    private IEnumerable<ConditionEntry> Of(PositionCell cell)
    {
        var groups = new List<(ConditionWords Words, List<DossierFinding> Findings)>();
        foreach (var finding in cell.Evidence.Where(static f => f.Data.Condition is not null))
        {
            var words = ConditionWords.Of(finding.Data.Condition!, _concepts);
            var at = groups.FindIndex(g => g.Words.IsLike(words) || g.Findings[0].Data.Condition == finding.Data.Condition);
            if (at >= 0)
            {
                groups[at].Findings.Add(finding);
            }
            else
            {
                groups.Add((words, [finding]));
            }
        }

        return groups.Select(g => Entry(cell, g.Words, g.Findings));
    }

    private ConditionEntry Entry(PositionCell cell, ConditionWords words, List<DossierFinding> findings)
    {
        var latest = findings[^1];
        var (status, reason, evidence) = Decided(findings) ?? Done(words, findings) ?? Dropped(cell, findings) ?? Answered(cell, words, findings)
            ?? (ConditionStatus.Unmet, "nobody is told to have met or answered it", null);
        return new ConditionEntry
        {
            Id = findings[0].Id,
            Side = cell.Side,
            SideName = cell.SideName,
            Issue = cell.Issue,
            IssueName = cell.IssueName,
            Proposal = latest.Data.Label,
            Condition = latest.Data.Condition!,
            Findings = findings,
            Since = findings.Min(DayOf),
            LastConfirmed = findings.Max(DayOf),
            Origins = Judge.OriginsOf(_dossier, findings),
            Status = status,
            Reason = reason,
            Evidence = evidence,
        };
    }

    // A position has no status of its own: where it has one, an analyst gave it.
    private static (ConditionStatus, string, DossierFinding?)? Decided(List<DossierFinding> findings) =>
        findings.FindLast(static f => f.Data.Status is not null) is { } decided && Enum.TryParse<ConditionStatus>(decided.Data.Status, ignoreCase: true, out var status)
            ? (status, "an analyst decided so", decided) : null;

    private static (ConditionStatus, string, DossierFinding?)? Dropped(PositionCell cell, List<DossierFinding> findings)
    {
        var last = findings.Max(DayOf);
        var later = cell.Evidence.LastOrDefault(f => DayOf(f) > last && f.Data.Basis != FindingBasis.Attributed && f.Data is { Condition: null, Kind: not "demands", Polarity: not 0 });
        return later is null ? null
            : (ConditionStatus.Dropped, later.Data.Polarity > 0 ? $"{cell.SideName} {later.Data.Kind} \"{later.Data.Label}\" without it" : $"{cell.SideName} {later.Data.Kind} \"{later.Data.Label}\" altogether", later);
    }

    private (ConditionStatus, string, DossierFinding?)? Done(ConditionWords words, List<DossierFinding> findings)
    {
        var (first, told) = (findings.Min(DayOf), findings.Select(static f => f.Id.Report).ToHashSet(StringComparer.Ordinal));
        var happened = words.Stems.SelectMany(s => _happenings.Value[s]).Where(h => !told.Contains(h.Finding.Id.Report) && DayOf(h.Finding) >= first && words.StandsIn(h.Words))
            .Select(static h => h.Finding).Distinct().OrderBy(static f => f.Published).ThenBy(static f => f.Id.ToString(), StringComparer.Ordinal).ToList();
        return happened.Find(static f => IsDeed(f.Data)) is { } done ? (ConditionStatus.Met, $"it is told to have happened: \"{done.Data.Quote}\"", done)
            : happened.Count > 0 ? (ConditionStatus.Agreed, $"it is told to be agreed: \"{happened[0].Data.Quote}\"", happened[0]) : null;
    }

    // What another side says of the same proposal, from the day it was asked on.
    private (ConditionStatus, string, DossierFinding?)? Answered(PositionCell cell, ConditionWords words, List<DossierFinding> findings)
    {
        var first = findings.Min(DayOf);
        var answer = (words.Concept is null ? [] : _byIssue[words.Concept])
            .Where(c => c.Side != cell.Side)
            .SelectMany(c => c.Evidence.Where(f => f.Data.Basis != FindingBasis.Attributed && DayOf(f) >= first && f.Data.Kind is "rejects" or "opposes" or "accepts" or "offers" or "conditional").Select(f => (Cell: c, Finding: f)))
            .OrderBy(static a => DayOf(a.Finding)).ThenBy(static a => a.Finding.Id.ToString(), StringComparer.Ordinal).LastOrDefault();
        return answer.Finding is not { } said ? null
            : (said.Data.Polarity < 0 ? ConditionStatus.Refused : ConditionStatus.Agreed, $"{answer.Cell.SideName} {RecordWords(said)} \"{said.Data.Label}\"", said);
    }

    private static string RecordWords(DossierFinding said) => said.Data.Kind == RecordNames.Of(Stance.Conditional) ? "would, on a condition of its own," : said.Data.Kind!;

    private ILookup<string, (DossierFinding Finding, ConditionWords Words)> Happenings()
    {
        // One sentence tells of several acts, and a wire's sentence stands in many reports.
        var known = new Dictionary<string, ConditionWords>(StringComparer.Ordinal);
        return _dossier.Findings(FindingLayer.Event).Where(static f => f.Data.Status is "happened" or "ongoing" && (IsDeed(f.Data) || f.Data.Kind is "AGREE" or "CONCEDE"))
            .Concat(_dossier.Findings(FindingLayer.Meeting).Where(static f => f.Data.Status == "held"))
            .Select(f => (Finding: f, Words: known.TryGetValue(f.Data.Quote, out var words) ? words : known[f.Data.Quote] = ConditionWords.OfSentence(f.Data.Quote, _concepts)))
            .SelectMany(static h => h.Words.Stems.Select(s => (Stem: s, Happening: h)))
            .ToLookup(static h => h.Stem, static h => h.Happening, StringComparer.Ordinal);
    }

    // A demand or a refusal has the words of what is asked and is not its doing.
    private static bool IsDeed(FindingData data) => data.Kind is "RETREAT" or "AID" or "COOPERATE" or "MOBILIZE" or "COERCE" or "ASSAULT" or "SANCTION" || data.Status == "held";

    private static DateOnly? DayOf(DossierFinding finding) => finding.From ?? finding.Published;
}
