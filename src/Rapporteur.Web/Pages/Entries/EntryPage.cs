using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;

namespace Rapporteur.Web.Pages.Entries;

/// <summary><c>/entries/REPORT/ENTRY</c>: what an entry rests on, and what may be decided about it.</summary>
internal sealed class EntryPage : Page<EntryModel, EntryView>
{
    /// <inheritdoc/>
    public override string Route => "/entries/{report}/{entry}";

    /// <inheritdoc/>
    protected override JsonTypeInfo<EntryModel> Json => WorkbenchJson.Default.EntryModel;

    /// <inheritdoc/>
    protected override EntryModel? ModelOf(PageRequest request) =>
        request.Snapshot.Find($"{request.Route("report")}/{request.Route("entry")}") is { } thing ? EntryModel.Of(request.Snapshot, thing) : null;
}
