using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Log;

/// <summary>What analysts decided, the latest first.</summary>
/// <param name="Rows">The acts.</param>
/// <param name="Paging">Which of how many.</param>
public sealed record LogModel(IReadOnlyList<LogRow> Rows, Paging Paging) : IPaged
{
    /// <summary>The model of a snapshot.</summary>
    public static LogModel Of(DossierSnapshot snapshot, int page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var acts = DecisionAct.Of(snapshot.Dossier.Log);
        var paging = new Paging(page, acts.Count);
        return new LogModel([.. paging.Of(acts.Reverse()).Select(LogRow.Of)], paging);
    }
}
