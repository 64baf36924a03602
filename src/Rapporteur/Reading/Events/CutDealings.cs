using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Events;

/// <summary>Ties that are cut or reduced, told by what is ended: "halted fuel deliveries to Tonga", "suspended part of its aid for Niue".</summary>
/// <param name="words">Verbs of ending and dealings between states.</param>
internal sealed class CutDealings(WordClasses words)
{
    /// <summary>Whether the proposition ends dealings with somebody.</summary>
    public bool Is(Sentence sentence, Proposition proposition) =>
        proposition is { Kind: PredicateKind.Verb, Entry.EventType: null or "COERCE" } && words.Is("ending", sentence.Tokens[proposition.Predicate])
        && (proposition[Role.Content] ?? proposition[Role.Recipient]) is { IsClause: false } content && content.Heads.Any(head => IsDealing(sentence, head));

    /// <summary>The thing itself, or a part of it: "part of a military aid programme".</summary>
    private bool IsDealing(Sentence sentence, int head)
    {
        if (words.Is("dealing", sentence.Tokens[head]))
        {
            return true;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[head].Lemma is "part" or "all" or "some" or "most" or "delivery" && sentence.Tokens[child].Relation == "nmod" && words.Is("dealing", sentence.Tokens[child]))
            {
                return true;
            }
        }

        return false;
    }
}
