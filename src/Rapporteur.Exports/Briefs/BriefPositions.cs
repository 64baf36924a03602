using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Briefs;

/// <summary>The positions of a brief, by issue, and the conditions they hang on.</summary>
/// <param name="dossier">The dossier.</param>
/// <param name="notes">Its notes.</param>
internal sealed class BriefPositions(Dossier dossier, BriefNotes notes)
{
    private const int MostIssues = 5;
    private const int MostSides = 3;
    private const int MostConditions = 4;

    /// <summary>The matrix they come from.</summary>
    public PositionBoard Board { get; } = PositionBoard.Of(dossier);

    /// <summary>Where the sides stand: issues that most sides have a position on first.</summary>
    public BriefSection ByIssue()
    {
        var cells = Board.Cells.ToLookup(static c => c.Issue);
        var issues = Board.Issues.OrderByDescending(i => Math.Min(MostSides, cells[i.Key].Count())).ToList();
        var items = issues.Take(MostIssues).Select(i => new BriefItem(i.Name, SentencesOf(cells[i.Key])));
        return new BriefSection("Positions by issue", [.. items], "No position is known.", Math.Max(0, issues.Count - MostIssues));
    }

    /// <summary>On what the sides make their positions depend, the latest first.</summary>
    public BriefSection Conditions()
    {
        var all = dossier.Findings(FindingLayer.Position)
            .Where(static f => f.Data.Condition is not null && f.Data.Parties.Count > 0)
            .OrderByDescending(static f => f.Published).ThenBy(static f => f.Id.ToString(), StringComparer.Ordinal)
            .DistinctBy(static f => (f.Data.Condition, f.Data.Label)).ToList();
        var items = all.Take(MostConditions).Select(f => new BriefItem(null, [notes.Sentence(
            $"{DossierWords.Names(f.Data.Parties)} {OnCondition(f)}{Teller(f)}", f)]));
        return new BriefSection("Conditions", [.. items], "No condition is known.", Math.Max(0, all.Count - MostConditions));
    }

    private static string OnCondition(DossierFinding finding) => finding.Data.Kind == "conditional"
        ? $"{(finding.Data.Parties.Count > 1 ? "make" : "makes")} \"{finding.Data.Label}\" depend on: \"{finding.Data.Condition}\""
        : $"{(finding.Data.Parties.Count > 1 ? Plural(Verb(finding.Data.Kind)) : Verb(finding.Data.Kind))} \"{finding.Data.Label}\" on condition: \"{finding.Data.Condition}\"";

    // Sides that hold the same by the same words, as signatories of one statement do, share a sentence.
    private List<BriefSentence> SentencesOf(IEnumerable<PositionCell> cells) =>
        [.. cells.OrderByDescending(static c => c.Evidence.Count).ThenBy(static c => c.Side, StringComparer.Ordinal)
            .Select(c => (Cell: c, Told: Told(c)))
            .GroupBy(static c => (c.Cell.Stance, c.Told.Text)).Take(MostSides)
            .Select(g => notes.Sentence(
                $"{Joined([.. g.Select(static c => c.Cell.SideName)])} {(g.Count() > 1 ? Plural(Verb(g.Key.Stance)) : Verb(g.Key.Stance))} {g.Key.Text}",
                g.SelectMany(static c => c.Told.Evidence)))];

    /// <summary>What follows the verb: the words, whose they are, day, origins, shift.</summary>
    private static (string Text, DossierFinding[] Evidence) Told(PositionCell cell)
    {
        // The words that are quoted must be the side's own where the cell says that it stated them.
        var told = cell.Evidence.Where(f => f.Data.Kind == cell.Stance).ToList();
        var latest = told.FindLast(f => f.Data.Basis == cell.Basis) ?? told[^1];
        var shift = cell.Shifts is [.., var last]
            ? $"; {last.Name}, {Side(last.From)} until {Plain.Of(last.Before.From ?? last.Before.Published)}" : string.Empty;
        var origins = cell.Origins > 1 ? $", {Plain.Of(cell.Origins)} origins" : string.Empty;
        DossierFinding[] evidence = cell.Shifts is [.., var change] ? [change.Before, latest] : [latest];
        return ($"\"{latest.Data.Label}\"{Teller(latest)} ({Plain.Of(cell.LastConfirmed)}{origins}{shift})", evidence);
    }

    private static string Joined(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    private static string Plural(string verb) => verb switch
    {
        "makes conditional" => "make conditional",
        "is undecided on" => "are undecided on",
        _ => verb.TrimEnd('s'),
    };

    // An account by others is never passed off as the side's own word.
    private static string Teller(DossierFinding finding) => finding.Data.Basis switch
    {
        FindingBasis.Stated => string.Empty,
        FindingBasis.Attributed when finding.Data.Others.Count > 0 => $", as {DossierWords.Names(finding.Data.Others)} has it",
        FindingBasis.Attributed when finding.Data.Tellers.Count > 0 => $", as {finding.Data.Tellers[0].Name} has it",
        FindingBasis.Attributed => ", as others have it",
        _ => ", as reported",
    };

    private static string Verb(string? stance) => stance switch
    {
        "conditional" => "makes conditional",
        "undecided" => "is undecided on",
        null or "" => "speaks of",
        _ => stance,
    };

    private static string Side(int polarity) => polarity > 0 ? "for it" : polarity < 0 ? "against it" : "undecided";
}
