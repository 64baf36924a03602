using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Reports;

/// <summary><c>/reports</c>: what was read. Query: title, outlet, page.</summary>
internal sealed class ReportsPage : Page<ReportsModel, ReportsView>
{
    /// <inheritdoc/>
    public override string Route => "/reports";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<ReportsModel> Json => WorkbenchJson.Default.ReportsModel;

    /// <inheritdoc/>
    protected override ReportsModel ModelOf(PageRequest request) => ReportsModel.Of(request.Snapshot, request.Text("title"), request.Text("outlet"), Paging.PageOf(request));

    /// <inheritdoc/>
    protected override CsvTable TableOf(ReportsModel model)
    {
        var table = new CsvTable("published", "title", "outlet", "reliability", "agency", "story", "findings", "id");
        foreach (var row in model.Rows)
        {
            table.Add(Words.Of(row.Published), row.Title, row.Outlet, row.Reliability, row.Agency, Words.Plain(row.Story), Words.Plain(row.Findings), row.Id);
        }

        return table;
    }
}
