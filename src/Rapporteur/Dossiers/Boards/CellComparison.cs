namespace Rapporteur.Dossiers;

/// <summary>A cell of the positions at two moments.</summary>
/// <param name="Before">The cell then, or null.</param>
/// <param name="Now">The cell now, or null.</param>
public sealed record CellComparison(PositionCell? Before, PositionCell? Now)
{
    /// <summary>What moved.</summary>
    public CellMove Move => (Before, Now) switch
    {
        (null, null) => CellMove.Same,
        (null, _) => CellMove.New,
        (_, null) => CellMove.Gone,
        var (before, now) when SignOf(now) > SignOf(before) => CellMove.Towards,
        var (before, now) when SignOf(now) < SignOf(before) => CellMove.Away,
        var (before, now) => now.Evidence.Count > before.Evidence.Count ? CellMove.Confirmed : CellMove.Same,
    };

    /// <summary>Whether the side stands elsewhere than before.</summary>
    public bool HasMoved => Move is not (CellMove.Same or CellMove.Confirmed);

    /// <summary>All cells of two boards by side and issue.</summary>
    /// <param name="before">The board then.</param>
    /// <param name="now">The board now.</param>
    public static IReadOnlyDictionary<(string Side, string Issue), CellComparison> Of(PositionBoard before, PositionBoard now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        return before.Cells.Concat(now.Cells).Select(static c => (c.Side, c.Issue)).Distinct()
            .ToDictionary(static k => k, k => new CellComparison(before.Find(k.Side, k.Issue), now.Find(k.Side, k.Issue)));
    }

    // A condition that is set is a step back from plain consent, as the cell's mark shows it.
    private static int SignOf(PositionCell cell) => cell.Stance == "conditional" ? 0 : cell.Polarity;
}
