using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Positions;

/// <summary>The history of a cell.</summary>
/// <param name="Cell">Where the side stands now.</param>
/// <param name="Evidence">All evidence, the latest first.</param>
public sealed record CellModel(CellRow Cell, IReadOnlyList<CellEvidence> Evidence)
{
    /// <summary>The model of a cell.</summary>
    public static CellModel Of(PositionCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return new CellModel(CellRow.Of(cell), [.. cell.Evidence.Reverse().Select(CellEvidence.Of)]);
    }
}
