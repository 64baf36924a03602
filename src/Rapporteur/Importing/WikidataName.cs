namespace Rapporteur.Importing;

/// <summary>What others need to know of an entity that they name.</summary>
/// <param name="Label">English label.</param>
/// <param name="Code">ISO 3166 alpha-3 where it is a state.</param>
/// <param name="Jurisdictions">Entities that it applies to or belongs to.</param>
internal sealed record WikidataName(string Label, string? Code, IReadOnlyList<string> Jurisdictions);
