using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Map;

/// <summary>Places of meetings and events, those of which most is told first.</summary>
/// <param name="Places">The places.</param>
/// <param name="Paging">Which of how many.</param>
public sealed record MapModel(IReadOnlyList<PlaceRow> Places, Paging Paging) : IPaged
{
    /// <summary>The model of a snapshot.</summary>
    public static MapModel Of(DossierSnapshot snapshot, string? country, int page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var places = snapshot.Places.Where(p => country is null || string.Equals(p.Country, country, StringComparison.OrdinalIgnoreCase)).ToList();
        var paging = new Paging(page, places.Count);
        return new MapModel([.. paging.Of(places).Select(p => PlaceRow.Of(snapshot, p))], paging);
    }
}
