namespace Rapporteur.Dossiers;

/// <summary>That a statement denies something which may be told elsewhere.</summary>
/// <param name="Words">The words that say what is denied.</param>
/// <param name="About">Parties that its sentence names, without whoever denies.</param>
/// <param name="IsOfPlan">Whether it denies that there ever was a plan, not that something happened.</param>
/// <param name="Rule">The row of <c>knowledge/events/denials.tsv</c> or <c>plan-denials.tsv</c> that decided.</param>
public sealed record Denial(string Words, IReadOnlyList<FindingParty> About, bool IsOfPlan, string Rule);
