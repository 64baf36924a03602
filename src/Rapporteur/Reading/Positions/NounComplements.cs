using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Positions;

/// <summary>Words that a noun of acting asks for and the tree hangs on its verb: "condemned the strike <b>on the port</b>".</summary>
internal static class NounComplements
{
    /// <summary>The range with what right behind it belongs to its head.</summary>
    public static TokenRange With(Findings findings, Sentence sentence, int head, TokenRange range)
    {
        foreach (var proposition in findings.PropositionsOf(sentence.Index))
        {
            if (proposition.Predicate != head || proposition.Kind != PredicateKind.Noun)
            {
                continue;
            }

            foreach (var argument in proposition.Arguments)
            {
                if (argument.Role is Role.Content or Role.Recipient or Role.Topic or Role.Counterpart && argument.Range.Start > range.End - 1
                    && argument.Range.Start <= range.End + 2 && argument.Marker is not null)
                {
                    return new TokenRange(range.Start, argument.Range.End);
                }
            }
        }

        return AlongOf(sentence, head, range);
    }

    // "rejected a ceasefire along the front line": where it would hold tells which proposal it is.
    private static TokenRange AlongOf(Sentence sentence, int head, TokenRange range)
    {
        var above = sentence.Tokens[head].Head;
        foreach (var child in above < 0 ? [] : sentence.ChildrenOf(above))
        {
            // "insistence on a date for the review": the tree may hang both on the first noun.
            if (sentence.Tokens[head].Relation == "nmod" && sentence.Tokens[above].Upos == "NOUN" && sentence.Tokens[child].Relation == "nmod" && child >= range.End && sentence.SubtreeOf(child).Start == range.End
                && VerbSlots.Preposition(sentence, child) is "of" or "for")
            {
                return new TokenRange(range.Start, sentence.SubtreeOf(child).End);
            }

            if (child >= range.End && sentence.Tokens[child].Relation == "obl" && sentence.SubtreeOf(child).Start == range.End
                && VerbSlots.Preposition(sentence, child) is "along" or "across" or "around" or "inside" or "beyond")
            {
                return new TokenRange(range.Start, sentence.SubtreeOf(child).End);
            }
        }

        return range;
    }
}
