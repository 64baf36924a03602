namespace Rapporteur.Dossiers;

/// <summary>Two findings that a rule linked: what grouping needs of a link, of which a large dossier has a million.</summary>
/// <param name="First">The ordinally lower of the two.</param>
/// <param name="Second">The other.</param>
/// <param name="Rule">Id of the rule that linked them.</param>
public readonly record struct FindingPair(FindingId First, FindingId Second, string Rule);
