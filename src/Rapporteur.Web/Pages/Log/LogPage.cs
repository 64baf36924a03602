using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Log;

/// <summary><c>/log</c>: what was decided by whom, when and why. Query: page.</summary>
internal sealed class LogPage : Page<LogModel, LogView>
{
    /// <inheritdoc/>
    public override string Route => "/log";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<LogModel> Json => WorkbenchJson.Default.LogModel;

    /// <inheritdoc/>
    protected override LogModel ModelOf(PageRequest request) => LogModel.Of(request.Snapshot, Paging.PageOf(request));

    /// <inheritdoc/>
    protected override CsvTable TableOf(LogModel model)
    {
        var table = new CsvTable("number", "when", "who", "kind", "decision", "findings", "undone", "id");
        foreach (var row in model.Rows)
        {
            table.Add(Words.Plain(row.Number), Words.Of(row.When), row.Who, row.Kind, row.Text, Words.Plain(row.Findings), row.IsUndone ? "yes" : "no", row.Id);
        }

        return table;
    }
}
