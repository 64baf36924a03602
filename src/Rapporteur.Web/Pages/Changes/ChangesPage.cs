using System.Text.Json.Serialization.Metadata;
using Rapporteur.Dossiers;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Pages.Changes;

/// <summary><c>/changes</c>: what changed. Query: since (moment of recording) or published (day); kind, page. Without either, what the latest day of publication told anew.</summary>
internal sealed class ChangesPage : Page<ChangesModel, ChangesView>
{
    /// <summary>The last day of publication before the latest one; the first of all days where there is but one.</summary>
    public static DateOnly DayBefore(DossierSnapshot snapshot) =>
        snapshot.Dossier.Findings(FindingLayer.Report).Select(static f => f.Published).OfType<DateOnly>().Where(d => d < snapshot.LastDay).DefaultIfEmpty(DateOnly.MinValue).Max();

    /// <inheritdoc/>
    public override string Route => "/changes";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<ChangesModel> Json => WorkbenchJson.Default.ChangesModel;

    /// <inheritdoc/>
    protected override async ValueTask<ChangesModel?> ModelOfAsync(PageRequest request)
    {
        var (since, published) = (request.Moment("since"), request.Day("published"));
        if (since is not null && published is not null)
        {
            throw new BadQueryException("since and published cannot both be asked for: the one is about when reports entered the dossier, the other about when they were published.");
        }

        if (since is null && published is null)
        {
            published = DayBefore(request.Snapshot);
        }

        var moment = request.Snapshot.Dossier.Moment;
        var before = await request.AtAsync(since is null ? moment with { PublishedUntil = published } : moment with { AsOf = since });
        return ChangesModel.Of(before, request.Snapshot, request.Choice<ChangeKind>("kind"), since, published, Paging.PageOf(request));
    }

    /// <inheritdoc/>
    protected override async ValueTask PrepareAsync(DossierSnapshot snapshot, SnapshotCache snapshots) =>
        ChangesModel.Between(await snapshots.AtAsync(snapshot.Dossier.Moment with { PublishedUntil = DayBefore(snapshot) }), snapshot);

    /// <inheritdoc/>
    protected override CsvTable TableOf(ChangesModel model)
    {
        var table = new CsvTable("change", "what", "day", "quote", "source", "id");
        foreach (var row in model.Rows)
        {
            table.Add(row.Kind, row.Text, Words.Of(row.Day), row.Quote, row.Source, row.Id);
        }

        return table;
    }
}
