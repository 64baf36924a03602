using System.Text.Json.Serialization.Metadata;
using Rapporteur.Records;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Statements;

/// <summary><c>/statements</c>: who said what. Query: speaker, issue, kind, page.</summary>
internal sealed class StatementsPage : Page<StatementsModel, StatementsView>
{
    /// <inheritdoc/>
    public override string Route => "/statements";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<StatementsModel> Json => WorkbenchJson.Default.StatementsModel;

    /// <inheritdoc/>
    protected override StatementsModel ModelOf(PageRequest request) => StatementsModel.Of(
        request.Snapshot, request.Text("speaker"), request.Text("issue"), request.Choice<SourceKind>("kind") is { } kind ? Words.Of(kind) : null, Paging.PageOf(request));

    /// <inheritdoc/>
    protected override CsvTable TableOf(StatementsModel model)
    {
        var table = new CsvTable("day", "speakers", "role", "kind", "words", "audience", "issues", "reports", "quote", "source", "id");
        foreach (var row in model.Rows)
        {
            table.Add(
                row.Day, string.Join("; ", row.Speakers), row.Role, row.Kind, row.Words, string.Join("; ", row.Audience), string.Join("; ", row.Issues), Words.Plain(row.Reports), row.Quote, row.Source, row.Id);
        }

        return table;
    }
}
