using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;

namespace Rapporteur.Web.Pages.Reports;

/// <summary><c>/reports/REPORT</c>: the text of a report with its findings underlined; <c>#s3</c> is its third sentence.</summary>
internal sealed class ReportPage : Page<ReportModel, ReportView>
{
    /// <inheritdoc/>
    public override string Route => "/reports/{report}";

    /// <inheritdoc/>
    protected override JsonTypeInfo<ReportModel> Json => WorkbenchJson.Default.ReportModel;

    /// <inheritdoc/>
    protected override ReportModel? ModelOf(PageRequest request) =>
        request.Snapshot.ReportOf(request.Route("report")) is { } id && request.Store.Report(id, request.Snapshot.Dossier.Moment.AsOf) is { } report ? ReportModel.Of(request.Snapshot, report) : null;
}
