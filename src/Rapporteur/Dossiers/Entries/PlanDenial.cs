namespace Rapporteur.Dossiers;

/// <summary>A side's word that there never was a plan for a meeting: not that it will not be held, but that there is nothing to hold or put off.</summary>
/// <param name="Parties">Who says so; empty where the report itself does.</param>
/// <param name="Quote">The sentence, verbatim.</param>
/// <param name="Sentence">Number of the sentence, from 0.</param>
/// <param name="Rule">The row of <c>knowledge/events/plan-denials.tsv</c> that decided.</param>
public sealed record PlanDenial(IReadOnlyList<FindingParty> Parties, string Quote, int Sentence, string Rule);
