using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Briefs;

/// <summary>What in a dossier does not fit together, and what it leaves open.</summary>
/// <param name="dossier">The dossier.</param>
/// <param name="notes">Its notes.</param>
/// <param name="board">Its positions.</param>
/// <param name="last">Day of the latest report, or null.</param>
internal sealed class BriefDoubts(Dossier dossier, BriefNotes notes, PositionBoard board, DateOnly? last)
{
    private const int MostContradictions = 4;
    private const int MostOpen = 4;

    /// <summary>The section: contradictions, both sides of each cited, then open points.</summary>
    public BriefSection Section()
    {
        var contradictions = dossier.Things(FindingLayer.Meeting).Concat(dossier.Things(FindingLayer.Event))
            .SelectMany(t => Judge.Contradictions(dossier, t).Select(c => (Thing: t, Contradiction: c)))
            .OrderByDescending(static c => c.Contradiction.Other.Published).ThenBy(static c => c.Thing.Id.ToString(), StringComparer.Ordinal).ToList();
        var open = Overdue().Concat(Torn()).ToList();
        List<BriefItem> items =
        [
            .. contradictions.Take(MostContradictions).Select(c => new BriefItem(null, [notes.Sentence(
                $"Disputed: {DossierWords.Of(c.Thing)}: {c.Contradiction.Text}", c.Contradiction.One, c.Contradiction.Other)])),
            .. open.Take(MostOpen).Select(o => new BriefItem(null, [notes.Sentence(o.Text, o.Evidence)])),
        ];
        return new BriefSection("Contradictions and open points", items, "No contradiction is known.", contradictions.Count + open.Count - items.Count);
    }

    // A meeting whose day has passed with nobody telling whether it was held: the latest first.
    private IEnumerable<(string Text, DossierFinding[] Evidence)> Overdue() =>
        dossier.Things(FindingLayer.Meeting)
            .Where(t => MeetingLife.IsOverdue(t, last))
            .OrderByDescending(static t => t.Latest.To).ThenBy(static t => t.Id.ToString(), StringComparer.Ordinal)
            .Select(static t => ($"Open: {DossierWords.Meeting(t)}, planned for {DossierWords.DaysOf(t)}; no report tells whether it was held", new[] { t.Latest }));

    // A side that is for and against on one day.
    private IEnumerable<(string Text, DossierFinding[] Evidence)> Torn() =>
        from cell in board.Cells
        where cell.Polarity == 0
        let day = cell.Evidence.GroupBy(static f => f.From ?? f.Published).LastOrDefault(static g => g.Any(static f => f.Data.Polarity > 0) && g.Any(static f => f.Data.Polarity < 0))
        where day is not null
        orderby day.Key descending
        let toFor = day.Last(static f => f.Data.Polarity > 0)
        let toAgainst = day.Last(static f => f.Data.Polarity < 0)
        select ($"Open: {cell.SideName} is reported for and against on {cell.IssueName} on {Plain.Of(day.Key)}: \"{toFor.Data.Label}\" and \"{toAgainst.Data.Label}\"", new[] { toFor, toAgainst });
}
