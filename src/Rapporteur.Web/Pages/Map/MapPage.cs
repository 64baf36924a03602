using System.Globalization;
using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Map;

/// <summary><c>/map</c>: where meetings and events are told to be. Query: country, page.</summary>
internal sealed class MapPage : Page<MapModel, MapView>
{
    /// <inheritdoc/>
    public override string Route => "/map";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<MapModel> Json => WorkbenchJson.Default.MapModel;

    /// <inheritdoc/>
    protected override MapModel ModelOf(PageRequest request) => MapModel.Of(request.Snapshot, request.Text("country"), Paging.PageOf(request));

    /// <inheritdoc/>
    protected override CsvTable TableOf(MapModel model)
    {
        var table = new CsvTable("place", "country", "latitude", "longitude", "precision", "meetings", "events", "latest");
        foreach (var row in model.Places)
        {
            table.Add(
                row.Name, row.Country, row.Latitude.ToString("0.####", CultureInfo.InvariantCulture), row.Longitude.ToString("0.####", CultureInfo.InvariantCulture),
                row.IsWide ? "country" : "place", Words.Plain(row.Meetings), Words.Plain(row.Events), string.Join("; ", row.Latest.Select(static l => l.Id)));
        }

        return table;
    }
}
