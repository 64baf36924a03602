using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>One argument of a proposition, within the predicate's sentence.</summary>
/// <param name="Role">The part it plays.</param>
/// <param name="Heads">Head tokens: one for each coordinated phrase ("Kyiv and European leaders" has two).</param>
/// <param name="Range">The whole phrase or clause, without its preposition or complementiser.</param>
/// <param name="Marker">Preposition or complementiser in lower case ("with", "that", "to", "if"), or null.</param>
/// <param name="IsClause">Whether it is a clause with a predicate of its own.</param>
public sealed record Argument(Role Role, IReadOnlyList<int> Heads, TokenRange Range, string? Marker, bool IsClause)
{
    /// <summary>The first head token.</summary>
    public int Head => Heads[0];
}
