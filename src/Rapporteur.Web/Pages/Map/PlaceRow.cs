using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Map;

/// <summary>A place with the latest of what is told to happen there.</summary>
/// <param name="Name">Name.</param>
/// <param name="Country">ISO 3166 alpha-3, or null.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="IsWide">Whether it is a country, of which the point is only the middle.</param>
/// <param name="Meetings">Meetings there.</param>
/// <param name="Events">Events there.</param>
/// <param name="Latest">The latest things there.</param>
public sealed record PlaceRow(string Name, string? Country, double Latitude, double Longitude, bool IsWide, int Meetings, int Events, IReadOnlyList<ThingRow> Latest)
{
    private const int Most = 3;

    /// <summary>The row of a place.</summary>
    public static PlaceRow Of(DossierSnapshot snapshot, PlaceCount place)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(place);
        return new(
            place.Name, place.Country, place.Latitude, place.Longitude, place.IsWide, place.Meetings.Count, place.Events.Count,
            [.. place.Meetings.Concat(place.Events).OrderByDescending(static t => t.From ?? t.Latest.Published).ThenBy(static t => t.Id.ToString(), StringComparer.Ordinal).Take(Most).Select(t => ThingRow.Of(snapshot, t))]);
    }
}
