namespace Rapporteur.Dossiers;

/// <summary>A place with what is told to happen there.</summary>
/// <param name="Name">The name that most reports give.</param>
/// <param name="Country">ISO 3166 alpha-3, or null.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="IsWide">Whether it is a country, of which the point is only the middle.</param>
/// <param name="Meetings">Meetings there.</param>
/// <param name="Events">Events there.</param>
public sealed record PlaceCount(
    string Name, string? Country, double Latitude, double Longitude, bool IsWide, IReadOnlyList<Thing> Meetings, IReadOnlyList<Thing> Events)
{
    /// <summary>The places of a dossier, those of which most is told first; of a thing told at several places the one that most reports give counts.</summary>
    public static IReadOnlyList<PlaceCount> Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);

        // A country's point and its name go with the country's own name among the actors.
        var countries = dossier.Findings(FindingLayer.Actor).Where(static f => f.Data.Kind == "state").Select(static f => f.Data.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. dossier.Things(FindingLayer.Meeting).Concat(dossier.Things(FindingLayer.Event))
                .Select(static t => (Thing: t, Place: t.Most(static d => d is { Latitude: not null, Longitude: not null } ? d.Place : null)))
                .Where(static t => t.Place is not null)
                .Select(static t => (t.Thing, At: t.Thing.Findings.Last(f => f.Data.Place == t.Place && f.Data.Latitude is not null && f.Data.Longitude is not null).Data))
                .GroupBy(static t => (Latitude: Math.Round(t.At.Latitude!.Value, 2), Longitude: Math.Round(t.At.Longitude!.Value, 2)))
                .Select(g => (Name: g.GroupBy(static t => t.At.Place!, StringComparer.Ordinal).OrderByDescending(static n => n.Count()).ThenBy(static n => n.Key, StringComparer.Ordinal).First().Key, Group: g))
                .Select(g => new PlaceCount(
                    g.Name, g.Group.First().At.Country, g.Group.Key.Latitude, g.Group.Key.Longitude, countries.Contains(g.Name),
                    [.. g.Group.Where(static t => t.Thing.Layer == FindingLayer.Meeting).Select(static t => t.Thing)],
                    [.. g.Group.Where(static t => t.Thing.Layer == FindingLayer.Event).Select(static t => t.Thing)]))
                .OrderByDescending(static p => p.Meetings.Count + p.Events.Count).ThenBy(static p => p.Name, StringComparer.Ordinal),
        ];
    }
}
