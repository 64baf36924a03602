using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Positions;

/// <summary>One account of where a side stands.</summary>
/// <param name="Id">Id of the finding.</param>
/// <param name="Day">Day of the statement, failing that of the report.</param>
/// <param name="Stance">The stance.</param>
/// <param name="Polarity">1 for, -1 against, 0 undecided.</param>
/// <param name="Basis">stated, reported or attributed.</param>
/// <param name="Proposal">What it is about.</param>
/// <param name="Condition">On what condition.</param>
/// <param name="Holders">Who holds it.</param>
/// <param name="Tellers">Who tells it, the nearest first.</param>
/// <param name="Quote">The sentence.</param>
/// <param name="Source">Outlet and day.</param>
public sealed record CellEvidence(
    string Id, DateOnly? Day, string Stance, int Polarity, string Basis, string Proposal, string? Condition, IReadOnlyList<string> Holders, IReadOnlyList<string> Tellers, string Quote, string Source)
    : ICited
{
    /// <summary>The evidence of a finding.</summary>
    public static CellEvidence Of(DossierFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var data = finding.Data;
        return new(
            DossierWords.Short(finding.Id), finding.From ?? finding.Published, data.Kind ?? string.Empty, data.Polarity ?? 0, Words.Of(data.Basis), data.Label, data.Condition,
            [.. data.Parties.Select(static p => p.Name)], [.. data.Tellers.Select(static p => p.Name)], data.Quote, SourceText.Of(finding));
    }
}
