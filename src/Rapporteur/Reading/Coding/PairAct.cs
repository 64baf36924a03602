using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Coding;

/// <summary>An act that may be what the source does to the target.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Trigger">Its words.</param>
/// <param name="Predicate">Its token.</param>
/// <param name="Rule">Lexicon row that gives the type.</param>
/// <param name="Proposition">The proposition, or null where only the word is known.</param>
/// <param name="IsFramed">Whether the row's frame fits, not only its word.</param>
internal sealed record PairAct(string Type, TokenRange Trigger, int Predicate, string Rule, Proposition? Proposition, bool IsFramed)
{
    /// <summary>The act that it governs ("lift" in "agreed to lift"), or null.</summary>
    public PairAct? Content { get; init; }
}
