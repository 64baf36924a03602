namespace Rapporteur.Reading.Actors;

/// <summary>A row of <c>states.tsv</c>.</summary>
/// <param name="Code">Identifier within the table.</param>
/// <param name="Name">Plain English name.</param>
/// <param name="Country">Country its actors carry; null for entities that few states recognise.</param>
/// <param name="Offices">Letters of the offices the state has.</param>
internal sealed record StateEntry(string Code, string Name, string? Country, string Offices);
