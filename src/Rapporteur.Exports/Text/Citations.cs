using Rapporteur.Dossiers;

namespace Rapporteur.Exports.Text;

/// <summary>Cites the findings of a dossier.</summary>
/// <param name="dossier">The dossier.</param>
internal sealed class Citations(Dossier dossier)
{
    private readonly Lazy<Dictionary<string, string>> _addresses = new(() => dossier.Findings(FindingLayer.Report)
        .ToDictionary(static f => f.Id.Report, static f => Plain.Of(f.Data.Address), StringComparer.Ordinal));

    /// <summary>Cites a finding.</summary>
    public Citation Of(DossierFinding finding) => new(
        finding.Id, Plain.Of(finding.Data.Outlet), finding.Published, Plain.Of(finding.Data.Quote), AddressOf(finding.Id.Report));

    /// <summary>URL of a report, or where it was found; empty where neither is known.</summary>
    public string AddressOf(string report) => _addresses.Value.GetValueOrDefault(report, string.Empty);
}
