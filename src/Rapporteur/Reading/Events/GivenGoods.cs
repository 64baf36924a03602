using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Events;

/// <summary>Help that is told by what is given and not by the verb: "sent doctors to Haiti", "gave Mali five million euros".</summary>
/// <param name="words">Verbs of giving and goods.</param>
internal sealed class GivenGoods(WordClasses words)
{
    /// <summary>Whether the proposition gives goods to somebody.</summary>
    public bool Is(Sentence sentence, Proposition proposition) =>
        proposition is { Kind: PredicateKind.Verb, Entry: not null } && words.Is("giving", sentence.Tokens[proposition.Predicate])
        && proposition[Role.Recipient] is not null && proposition[Role.Content] is { IsClause: false } content
        && content.Heads.Any(head => IsGoods(sentence, head));

    /// <summary>The thing itself, or a measure of it or of money: "five tons of flour", "$40 million".</summary>
    private bool IsGoods(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        if (words.Is("goods", token) || token.Lemma is "$" or "€" or "£" or "dollar" or "euro" or "pound" or "yen" or "yuan")
        {
            return true;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child > head && sentence.Tokens[child].Relation == "nmod" && VerbSlots.Preposition(sentence, child) is "of" or "in" && words.Is("goods", sentence.Tokens[child]))
            {
                return true;
            }
        }

        return false;
    }
}
