using System.Text.Json.Serialization.Metadata;
using Rapporteur.Dossiers;
using Rapporteur.Records;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Meetings;

/// <summary><c>/meetings</c>: meetings from mooted to held or called off. Query: party, stage, order, page.</summary>
internal sealed class MeetingsPage : Page<MeetingsModel, MeetingsView>
{
    /// <inheritdoc/>
    public override string Route => "/meetings";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<MeetingsModel> Json => WorkbenchJson.Default.MeetingsModel;

    /// <inheritdoc/>
    protected override MeetingsModel ModelOf(PageRequest request) => MeetingsModel.Of(
        request.Snapshot, request.Text("party"), request.Choice<MeetingStage>("stage"), request.Text("order") == "oldest", Paging.PageOf(request));

    /// <inheritdoc/>
    protected override CsvTable TableOf(MeetingsModel model)
    {
        var table = new CsvTable("day", "kind", "parties", "status", "stage", "life", "place", "outcome", "details", "grade", "disputed", "id");
        foreach (var row in model.Rows)
        {
            table.Add(
                row.Day, row.Kind, string.Join("; ", row.Parties), row.Status, RecordNames.Of(row.Stage), string.Join(", then ", row.Turns.Select(static t => t.Status)),
                row.Place, row.Outcome, string.Join("; ", row.Details.Select(static d => $"{d.Name} {d.Value}")), row.Grade, string.Join("; ", row.Disputed), row.Id);
        }

        return table;
    }
}
