using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Positions;

/// <summary>Issues by parties, and what moved since an earlier date where one is compared with.</summary>
/// <param name="Sides">The columns.</param>
/// <param name="Rows">The issues, those with most evidence first.</param>
/// <param name="Paging">Which of how many.</param>
/// <param name="MoreSides">Sides that are not shown.</param>
/// <param name="Issue">Words that the issues have, or null.</param>
/// <param name="Party">A party whose issues alone are shown, or null.</param>
/// <param name="Compare">The date that is compared with: what reports published until then told.</param>
/// <param name="Date">The later date, or null for the latest.</param>
/// <param name="Moved">Number of cells that moved.</param>
public sealed record PositionsModel(
    IReadOnlyList<SideHead> Sides, IReadOnlyList<IssueRow> Rows, Paging Paging, int MoreSides, string? Issue, string? Party, DateOnly? Compare, DateOnly? Date, int Moved) : IPaged
{
    /// <summary>The model of one board or two.</summary>
    /// <param name="now">The board.</param>
    /// <param name="before">The board at the earlier date, or null.</param>
    /// <param name="query">What is asked for.</param>
    internal static PositionsModel Of(PositionBoard now, PositionBoard? before, PositionsQuery query)
    {
        var comparison = before is null ? null : CellComparison.Of(before, now);
        bool HasMoved(string side, string issue) => comparison?.GetValueOrDefault((side, issue))?.HasMoved == true;

        // A party that is asked for comes first; else those with most positions.
        var sides = now.Sides.Concat(before?.Sides ?? []).DistinctBy(static s => s.Key).ToList();
        var name = query.Party is null ? null : new PartyName(query.Party);
        var asked = sides.Where(s => name?.Fits(new FindingParty(s.Name, s.Key, s.Key, "state", s.Key[(s.Key.IndexOf(':', StringComparison.Ordinal) + 1)..])) == true).ToList();
        var shown = asked.Concat(sides.Except(asked)).Take(query.Parties).ToList();
        var issues = now.Issues.Concat(before?.Issues ?? []).DistinctBy(static i => i.Key)
            .Where(i => query.Issue is null || i.Name.Contains(query.Issue, StringComparison.OrdinalIgnoreCase))
            .Where(i => asked.Count == 0 || asked.Exists(s => now.Find(s.Key, i.Key) is not null || before?.Find(s.Key, i.Key) is not null))
            .Where(i => !query.MovedOnly || sides.Exists(s => HasMoved(s.Key, i.Key)))
            .ToList();
        if (query.Party is not null && asked.Count == 0)
        {
            issues = [];
        }

        var paging = new Paging(query.Page, issues.Count);
        return new PositionsModel(
            [.. shown.Select(static s => new SideHead(s.Key, s.Name))],
            [
                .. paging.Of(issues).Select(i => new IssueRow(
                    i.Key,
                    i.Name,
                    [.. shown.Select(s => now.Find(s.Key, i.Key) is { } cell ? CellRow.Of(cell) : null)],
                    before is null ? [] : [.. shown.Select(s => before.Find(s.Key, i.Key) is { } cell ? CellRow.Of(cell) : null)],
                    comparison is null ? [] : [.. shown.Select(s => comparison.GetValueOrDefault((s.Key, i.Key))?.Move ?? CellMove.Same)])),
            ],
            paging,
            sides.Count - shown.Count,
            query.Issue,
            query.Party,
            query.Compare,
            query.Date,
            comparison?.Values.Count(static c => c.HasMoved) ?? 0);
    }
}
