using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Overview;

/// <summary>How much a dossier holds.</summary>
/// <param name="Reports">Reports.</param>
/// <param name="Actors">Actors.</param>
/// <param name="Meetings">Meetings.</param>
/// <param name="Events">Events.</param>
/// <param name="Statements">Statements.</param>
/// <param name="Positions">Cells of the positions.</param>
/// <param name="Disputed">Things that reports contradict one another about.</param>
public sealed record OverviewCounts(int Reports, int Actors, int Meetings, int Events, int Statements, int Positions, int Disputed)
{
    /// <summary>The counts of a snapshot.</summary>
    public static OverviewCounts Of(DossierSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var dossier = snapshot.Dossier;
        return new(
            dossier.Findings(FindingLayer.Report).Count, snapshot.Actors.All.Count, dossier.Things(FindingLayer.Meeting).Count, dossier.Things(FindingLayer.Event).Count,
            dossier.Things(FindingLayer.Statement).Count, snapshot.Board.Cells.Count, snapshot.Disputed.Count);
    }
}
