using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>What an offer asks in return: "offered a truce in exchange for the captives" demands the captives.</summary>
internal static class Exchanges
{
    private const string Rule = "position.exchange";

    /// <summary>The demand for what is to be had in exchange, or null.</summary>
    public static PositionDraft? Demand(Sentence sentence, IReadOnlyList<EntryId> holder, Voice? statement, Proposition proposition)
    {
        if (proposition.Entry?.Stance is not (Stance.Offers or Stance.Accepts) || proposition.Standing.IsNegated || Price(sentence, proposition) is not { } price)
        {
            return null;
        }

        return new PositionDraft(
            holder, Stance.Demands, sentence.SpanOf(Phrase.Of(sentence, price)), null, Holders.Ascribers(statement, holder), statement?.Id, proposition, Rule);
    }

    private static int? Price(Sentence sentence, Proposition proposition)
    {
        if (proposition[Role.Exchange] is { } exchange)
        {
            return exchange.Head;
        }

        // It may hang on the verb of the content: "offered to return the ship in exchange for ...".
        foreach (var child in proposition[Role.Content] is { } content ? sentence.ChildrenOf(content.Head) : [])
        {
            if (sentence.Tokens[child].Relation is "obl" or "nmod" && VerbSlots.Preposition(sentence, child) is "in_exchange_for" or "in_return_for")
            {
                return child;
            }

            if (sentence.Tokens[child] is { Relation: "obl" or "nmod", Lemma: "exchange" or "return" } && VerbSlots.Preposition(sentence, child) == "in"
                && sentence.ChildOf(child, "nmod") is > 0 and var price && VerbSlots.Preposition(sentence, price) == "for")
            {
                return price;
            }
        }

        return null;
    }
}
