using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Reports;

/// <summary>A finding of a report.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Layer">Its layer.</param>
/// <param name="Text">In words.</param>
/// <param name="Status">Status of a meeting or event.</param>
/// <param name="Sentence">Number of its sentence from 1; null where it has none.</param>
/// <param name="IsAccepted">Whether an analyst found it right.</param>
public sealed record ReportFinding(string Id, string Layer, string Text, string? Status, int? Sentence, bool IsAccepted)
{
    /// <summary>The row of a finding.</summary>
    internal static ReportFinding Of(DossierFinding finding) => new(
        DossierWords.Short(finding.Id), Words.Of(finding.Layer), DossierWords.Of(new Thing { Id = finding.Id, Layer = finding.Layer, Findings = [finding] }),
        finding.Layer is FindingLayer.Meeting or FindingLayer.Event ? finding.Data.Status : null, finding.Data.Sentences.Count > 0 ? finding.Data.Sentences[0] + 1 : null, finding.IsAccepted);
}
