using Rapporteur.Dossiers;

namespace Rapporteur.Exports.Text;

/// <summary>Where a finding stands: what a reader needs to check it. All parts are plain text; empty where nothing is known.</summary>
/// <param name="Id">The finding.</param>
/// <param name="Outlet">Outlet of its report.</param>
/// <param name="Day">Day of publication.</param>
/// <param name="Quote">Its sentence.</param>
/// <param name="Address">URL of its report, or where the report was found.</param>
internal sealed record Citation(FindingId Id, string Outlet, DateOnly? Day, string Quote, string Address)
{
    /// <summary>"The Gazette, 2026-03-01".</summary>
    public string Source => $"{(Outlet.Length > 0 ? Outlet : "outlet unknown")}, {(Day is null ? "no day" : Plain.Of(Day))}";
}
