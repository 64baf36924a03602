using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Reports;

/// <summary>A report in the list.</summary>
/// <param name="Id">Its id, shortened.</param>
/// <param name="Title">Headline, failing that its first words.</param>
/// <param name="Outlet">Outlet.</param>
/// <param name="Reliability">Reliability of the outlet, A to F.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Agency">News agency that it credits.</param>
/// <param name="Story">How many reports tell the same story, itself among them.</param>
/// <param name="Findings">Findings in it that count.</param>
public sealed record ReportRow(string Id, string Title, string? Outlet, string Reliability, DateOnly? Published, string? Agency, int Story, int Findings)
{
    /// <summary>The row of a report.</summary>
    public static ReportRow Of(DossierSnapshot snapshot, DossierFinding report)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(report);
        return new(
            DossierWords.Short(report.Id), report.Data.Label, report.Data.Outlet, snapshot.Dossier.ReliabilityOf(report.Data.Outlet), report.Published, report.Data.Agency,
            snapshot.Find(report.Id)?.Findings.Count ?? 1, snapshot.FindingsOf(report.Id.Report).Count() - 1);
    }
}
