using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Positions;

/// <summary>What a position rests on where a construction, not a row of the lexicon, tells it.</summary>
internal static class TreeGround
{
    /// <summary>A bare proposition at the token.</summary>
    public static Proposition At(Sentence sentence, int head) => new()
    {
        Index = -1,
        Sentence = sentence.Index,
        Predicate = head,
        Trigger = new TokenRange(head, head + 1),
        Lemma = sentence.Tokens[head].Lemma,
        Kind = sentence.Tokens[head].Upos switch { "VERB" => PredicateKind.Verb, "ADJ" => PredicateKind.Adjective, _ => PredicateKind.Noun },
        Arguments = [],
        Tense = VerbGroup.TenseOf(sentence, head),
    };
}
