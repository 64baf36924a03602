namespace Rapporteur.Dossiers;

/// <summary>A party of a finding.</summary>
/// <param name="Name">Name as the report has it.</param>
/// <param name="Key">Key by which the party is known across reports; null for the unnamed.</param>
/// <param name="Side">Key of the side it acts for: the state of an office holder, else its own.</param>
/// <param name="Kind">person, state, organization, group or unnamed.</param>
/// <param name="Country">ISO 3166 alpha-3, or a body's short name.</param>
/// <param name="Role">Office or title as printed.</param>
/// <param name="Sector">PLOVER sector (GOV, MIL, REB ...).</param>
public sealed record FindingParty(string Name, string? Key, string? Side, string Kind, string? Country = null, string? Role = null, string? Sector = null);
