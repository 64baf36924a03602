using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Rapporteur.Web.Output;
using Rapporteur.Web.Pages.Changes;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Overview;

/// <summary><c>/</c>: what changed since the last visit, what happened, what is open. Query: since. Its twin is <c>/overview.json</c>.</summary>
internal sealed class OverviewPage : Page<OverviewModel, OverviewView>
{
    /// <inheritdoc/>
    public override string Route => "/";

    /// <inheritdoc/>
    public override string TwinRoute => "/overview";

    /// <inheritdoc/>
    protected override JsonTypeInfo<OverviewModel> Json => WorkbenchJson.Default.OverviewModel;

    /// <inheritdoc/>
    public override string VariesBy(HttpContext context) => Visits.Previous(context) is { } since ? Words.Of(since) : string.Empty;

    /// <inheritdoc/>
    protected override async ValueTask<OverviewModel?> ModelOfAsync(PageRequest request)
    {
        var since = request.Moment("since") ?? Visits.Previous(request.Http);
        var snapshot = request.Snapshot;

        // An earlier moment was never visited, and nothing entered after it.
        var published = since is null || snapshot.Dossier.Moment.AsOf is not null ? ChangesPage.DayBefore(snapshot) : (DateOnly?)null;
        var moment = snapshot.Dossier.Moment;
        var before = await request.AtAsync(published is null ? moment with { AsOf = since } : moment with { PublishedUntil = published });
        return OverviewModel.Of(snapshot, ChangesModel.Of(before, snapshot, null, published is null ? since : null, published, 1)) with { ReadOtherwise = request.ReadOtherwise };
    }
}
