using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;

namespace Rapporteur.Web.Pages.Actors;

/// <summary><c>/actors/REPORT/ENTRY</c>: one actor.</summary>
internal sealed class ActorPage : Page<ActorModel, ActorView>
{
    /// <inheritdoc/>
    public override string Route => "/actors/{report}/{entry}";

    /// <inheritdoc/>
    protected override JsonTypeInfo<ActorModel> Json => WorkbenchJson.Default.ActorModel;

    /// <inheritdoc/>
    protected override ActorModel? ModelOf(PageRequest request) =>
        request.Snapshot.Find($"{request.Route("report")}/{request.Route("entry")}") is { } thing && request.Snapshot.Actors.Find(thing.Id) is { } actor
            ? ActorModel.Of(request.Snapshot, actor) : null;
}
