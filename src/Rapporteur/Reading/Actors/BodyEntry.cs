namespace Rapporteur.Reading.Actors;

/// <summary>A row of <c>bodies.tsv</c>.</summary>
/// <param name="Name">Usual name.</param>
/// <param name="Country">Country or international body acted for, or null.</param>
/// <param name="Sector">PLOVER sector.</param>
internal sealed record BodyEntry(string Name, string? Country, string Sector);
