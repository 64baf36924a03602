namespace Rapporteur.Exports.Networks;

/// <summary>A node: a party, or an issue that parties back or oppose.</summary>
/// <param name="Id">An XML name token, the same as long as the thing keeps its id.</param>
/// <param name="Label">Name.</param>
/// <param name="Kind">person, state, organization, group, unnamed, or issue.</param>
/// <param name="Country">ISO 3166 alpha-3 or a body's short name; empty where unknown.</param>
/// <param name="Reports">Reports that name it.</param>
public sealed record NetworkNode(string Id, string Label, string Kind, string Country, int Reports);
