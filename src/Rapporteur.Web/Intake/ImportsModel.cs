using Rapporteur.Dossiers;
using Rapporteur.Web.Pages.Log;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Intake;

/// <summary>The tables that analysts entered, the latest first.</summary>
/// <param name="Rows">The imports as they stand in the log.</param>
/// <param name="Paging">Which of how many.</param>
public sealed record ImportsModel(IReadOnlyList<LogRow> Rows, Paging Paging) : IPaged
{
    /// <summary>The model of a snapshot.</summary>
    internal static ImportsModel Of(DossierSnapshot snapshot, int page)
    {
        var acts = DecisionAct.Of(snapshot.Dossier.Log).Where(static a => a.Decisions[0].Kind == DecisionKind.Import).Reverse().ToList();
        var paging = new Paging(page, acts.Count);
        return new ImportsModel([.. paging.Of(acts).Select(LogRow.Of)], paging);
    }
}
