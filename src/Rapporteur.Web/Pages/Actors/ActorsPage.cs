using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Actors;

/// <summary><c>/actors</c>: who is who. Query: party, kind, page.</summary>
internal sealed class ActorsPage : Page<ActorsModel, ActorsView>
{
    /// <inheritdoc/>
    public override string Route => "/actors";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<ActorsModel> Json => WorkbenchJson.Default.ActorsModel;

    /// <inheritdoc/>
    protected override ActorsModel ModelOf(PageRequest request) =>
        ActorsModel.Of(request.Snapshot, request.Text("party"), request.Text("kind"), Paging.PageOf(request));

    /// <inheritdoc/>
    protected override CsvTable TableOf(ActorsModel model)
    {
        var table = new CsvTable("name", "kind", "role", "country", "reports", "meetings", "events", "statements", "positions", "last", "id");
        foreach (var row in model.Rows)
        {
            table.Add(
                row.Name, row.Kind, row.Role, row.Country, Words.Plain(row.Reports), Words.Plain(row.Meetings), Words.Plain(row.Events), Words.Plain(row.Statements),
                Words.Plain(row.Positions), Words.Of(row.Last), row.Id);
        }

        return table;
    }
}
