using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>An act that the report has told, as far as its parties are known.</summary>
/// <param name="Type">PLOVER type.</param>
/// <param name="Lemma">Dictionary form of its predicate.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Source">Who acted.</param>
/// <param name="Target">On whom.</param>
internal sealed record PriorAct(string Type, string Lemma, int Sentence, IReadOnlyList<EntryId> Source, IReadOnlyList<EntryId> Target)
{
    /// <summary>The proposition that told it, or null where none did.</summary>
    public Proposition? Proposition { get; init; }

    /// <summary>Whether both parties did it; who promises does so alone.</summary>
    public bool IsMutual => Type is "AGREE" or "CONSULT" or "COOPERATE" && !(Proposition is { } told && (TargetFinder.IsPledge(told) || told.Lemma is "willing" or "prepared" or "volunteer"));
}
