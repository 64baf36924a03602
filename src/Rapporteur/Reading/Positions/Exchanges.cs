using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>What an offer asks in return: "offered a truce in exchange for the captives" demands the captives.</summary>
internal static class Exchanges
{
    internal const string Rule = "position.exchange";

    /// <summary>The demand for what is to be had in exchange, or null.</summary>
    public static PositionDraft? Demand(Sentence sentence, IReadOnlyList<EntryId> holder, Voice? statement, Proposition proposition)
    {
        if (proposition.Entry?.Stance is not (Stance.Offers or Stance.Accepts) && proposition.Lemma != "consider" || proposition.Standing.IsNegated || Price(sentence, proposition) is not { } price)
        {
            return null;
        }

        return new PositionDraft(
            holder, Stance.Demands, sentence.SpanOf(Phrase.Of(sentence, price)), null, Holders.Ascribers(statement, holder), statement?.Id, proposition, Rule);
    }

    /// <summary>The words that name the price, from "in exchange" on, as a condition of what is offered or accepted; null where there is none.</summary>
    public static Argument? Condition(Sentence sentence, Proposition proposition)
    {
        if (proposition.Standing.IsNegated || Price(sentence, proposition) is not { } price)
        {
            return null;
        }

        var range = Phrase.Of(sentence, price);
        var start = range.Start;
        while (start > 0 && start > range.Start - 3 && sentence.Tokens[start - 1].Lemma is "in" or "exchange" or "return" or "for")
        {
            start--;
        }

        return new Argument(Role.Condition, [price], new TokenRange(start, range.End), "in_exchange_for", false);
    }

    private static int? Price(Sentence sentence, Proposition proposition)
    {
        if (proposition[Role.Exchange] is { } exchange)
        {
            return exchange.Head;
        }

        // It may hang on the verb of the content or below: "offered to return the ship in exchange for ...".
        var range = proposition[Role.Content]?.Range ?? new TokenRange(proposition.Predicate + 1, Phrase.Of(sentence, proposition.Predicate).End);
        for (var child = range.Start; child < range.End; child++)
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

            // "recognise it in return for a seat": the tree may set what is had beside the word for it.
            if (sentence.Tokens[child] is { Relation: "obl", Head: >= 0 and var verb, Lemma: "exchange" or "return" } && VerbSlots.Preposition(sentence, child) == "in")
            {
                foreach (var beside in sentence.ChildrenOf(verb))
                {
                    if (beside > child && sentence.Tokens[beside].Relation == "obl" && sentence.SubtreeOf(beside).Start == child + 1 && VerbSlots.Preposition(sentence, beside) == "for")
                    {
                        return beside;
                    }
                }
            }
        }

        return null;
    }
}
