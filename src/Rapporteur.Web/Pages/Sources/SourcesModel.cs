using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Sources;

/// <summary>Outlets with the reliability that people gave them, those with most reports first.</summary>
/// <param name="Rows">The outlets.</param>
/// <param name="Paging">Which of how many.</param>
public sealed record SourcesModel(IReadOnlyList<SourceSummary> Rows, Paging Paging) : IPaged
{
    /// <summary>The model of a snapshot.</summary>
    public static SourcesModel Of(DossierSnapshot snapshot, int page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var all = SourceSummary.Of(snapshot.Dossier);
        var paging = new Paging(page, all.Count);
        return new SourcesModel([.. paging.Of(all)], paging);
    }
}
