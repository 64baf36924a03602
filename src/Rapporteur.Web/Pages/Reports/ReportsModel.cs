using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Reports;

/// <summary>Reports, the latest first.</summary>
/// <param name="Rows">The reports.</param>
/// <param name="Paging">Which of how many.</param>
/// <param name="Title">Words of the headline that are asked for, or null.</param>
/// <param name="Outlet">The outlet that is asked for, or null.</param>
public sealed record ReportsModel(IReadOnlyList<ReportRow> Rows, Paging Paging, string? Title, string? Outlet) : IPaged
{
    /// <summary>The model of a snapshot.</summary>
    public static ReportsModel Of(DossierSnapshot snapshot, string? title, string? outlet, int page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var wanted = snapshot.Dossier.Findings(FindingLayer.Report).Reverse()
            .Where(f => title is null || f.Data.Label.Contains(title, StringComparison.OrdinalIgnoreCase))
            .Where(f => outlet is null || f.Data.Outlet?.Contains(outlet, StringComparison.OrdinalIgnoreCase) == true)
            .ToList();
        var paging = new Paging(page, wanted.Count);
        return new ReportsModel([.. paging.Of(wanted).Select(f => ReportRow.Of(snapshot, f))], paging, title, outlet);
    }
}
