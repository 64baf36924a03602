using System.Text.Json.Serialization.Metadata;
using Rapporteur.Dossiers;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Timeline;

/// <summary><c>/timeline</c>: meetings and events. Query: party, layer, from, to, confirmed, order, weeks, page.</summary>
internal sealed class TimelinePage : Page<TimelineModel, TimelineView>
{
    /// <inheritdoc/>
    public override string Route => "/timeline";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<TimelineModel> Json => WorkbenchJson.Default.TimelineModel;

    /// <inheritdoc/>
    protected override TimelineModel ModelOf(PageRequest request) => TimelineModel.Of(
        request.Snapshot,
        new TimelineQuery(
            request.Text("party"),
            request.Choice<FindingLayer>("layer") is { } layer and (FindingLayer.Meeting or FindingLayer.Event) ? layer : null,
            request.Day("from"),
            request.Day("to"),
            request.Text("confirmed") is not null,
            request.Text("order") == "oldest",
            request.Number("weeks", 26, 1, 150)),
        Paging.PageOf(request));

    /// <inheritdoc/>
    protected override CsvTable TableOf(TimelineModel model) => ThingCsv.Of(model.Rows);
}
