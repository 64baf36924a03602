using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Entries;

/// <summary>What one report tells of an entry.</summary>
/// <param name="Id">Id of the finding.</param>
/// <param name="Quote">Its sentence.</param>
/// <param name="Outlet">Outlet of the report.</param>
/// <param name="Published">Day of publication.</param>
/// <param name="Rule">The rule that decided.</param>
public sealed record EntryEvidence(string Id, string Quote, string? Outlet, DateOnly? Published, string? Rule)
{
    /// <summary>The evidence of a finding.</summary>
    public static EntryEvidence Of(DossierFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new(DossierWords.Short(finding.Id), finding.Data.Quote, finding.Data.Outlet, finding.Published, finding.Data.Rule);
    }
}
