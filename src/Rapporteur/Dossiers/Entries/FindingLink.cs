namespace Rapporteur.Dossiers;

/// <summary>Two findings that tell of one thing, and why it is thought so.</summary>
/// <remarks>
/// Depends on the two findings alone, never on what else the dossier holds; the things of a dossier are the connected components over its
/// links, so that order of arrival and repeats do not matter.
/// </remarks>
/// <param name="First">The ordinally lower of the two.</param>
/// <param name="Second">The other.</param>
/// <param name="Layer">Layer of both.</param>
/// <param name="Rule">Id of the rule that linked them.</param>
/// <param name="Why">What they have in common, in words for people.</param>
public sealed record FindingLink(FindingId First, FindingId Second, FindingLayer Layer, string Rule, string Why)
{
    /// <summary>A link with its ends in order.</summary>
    public static FindingLink Of(FindingId one, FindingId other, FindingLayer layer, string rule, string why) =>
        one.OrderTo(other) <= 0 ? new(one, other, layer, rule, why) : new(other, one, layer, rule, why);
}
