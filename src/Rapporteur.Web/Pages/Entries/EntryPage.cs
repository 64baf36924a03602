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
    protected override EntryModel? ModelOf(PageRequest request)
    {
        var (snapshot, id) = (request.Snapshot, $"{request.Route("report")}/{request.Route("entry")}");
        var thing = snapshot.Find(id);
        if ((thing ?? snapshot.FindRejected(id)) is not { } found)
        {
            return null;
        }

        var report = snapshot.ReportOf(request.Route("report"));
        var asked = found.Findings.First(f => f.Id.Report == report && f.Id.Entry.Value == request.Route("entry"));
        return EntryModel.Of(snapshot, found, asked, request.Store, isRejected: thing is null);
    }
}
