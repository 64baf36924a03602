namespace Rapporteur.Reading.Places;

/// <summary>A place of the gazetteer.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Country">ISO 3166 alpha-3, or null for seas, continents and what several states claim.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Thousands">Population of a town in thousands; 0 for others.</param>
/// <param name="Kind">town, state, region, sea, strait, river, island, continent, site.</param>
public sealed record GazetteerEntry(string Name, string? Country, double Latitude, double Longitude, int Thousands, string Kind);
