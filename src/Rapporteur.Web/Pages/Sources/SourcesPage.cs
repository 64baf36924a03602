using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Sources;

/// <summary><c>/sources</c>: outlets and their reliability. Query: page.</summary>
internal sealed class SourcesPage : Page<SourcesModel, SourcesView>
{
    /// <inheritdoc/>
    public override string Route => "/sources";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<SourcesModel> Json => WorkbenchJson.Default.SourcesModel;

    /// <inheritdoc/>
    protected override SourcesModel ModelOf(PageRequest request) => SourcesModel.Of(request.Snapshot, Paging.PageOf(request));

    /// <inheritdoc/>
    protected override CsvTable TableOf(SourcesModel model)
    {
        var table = new CsvTable("outlet", "reliability", "reports", "origins", "last");
        foreach (var row in model.Rows)
        {
            table.Add(row.Outlet, row.Reliability, Words.Plain(row.Reports), Words.Plain(row.Origins), Words.Of(row.Last));
        }

        return table;
    }
}
