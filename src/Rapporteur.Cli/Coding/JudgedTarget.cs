namespace Rapporteur.Cli.Coding;

/// <summary>How far a target is presented as having happened.</summary>
/// <param name="Span">The target as it was given.</param>
/// <param name="Factuality">From -3 to +3, three decimals.</param>
/// <param name="Status">The record's word for it ("happened").</param>
internal sealed record JudgedTarget(IReadOnlyList<int> Span, double Factuality, string Status);
