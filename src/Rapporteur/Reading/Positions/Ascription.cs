using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Stances that stand under a verb of accusing, alleging or describing: they are told of the holder, not by the holder.</summary>
/// <param name="findings">Actors and trees of the report.</param>
internal sealed class Ascription(Findings findings)
{
    private readonly Parties _parties = new(findings);

    /// <summary>Who ascribes the stance; empty where the words are somebody's whom the report leaves out; null where nobody ascribes it.</summary>
    /// <example>Oslo was accused of refusing the terms. (Negative: Oslo was praised and refused the terms.)</example>
    public IReadOnlyList<EntryId>? Of(Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        // "accused of refusing to sign": the signing stands under the refusal, which stands under the verb.
        for (var (at, steps) = (proposition.Predicate, 0); at >= 0 && steps < 3; at = sentence.Tokens[at].Relation == "xcomp" ? sentence.Tokens[at].Head : -1, steps++)
        {
            // "stands accused of refusing": wherever the tree hangs it, the word before tells.
            if (VerbMark(sentence, at) is > 0 and var mark && sentence.Tokens[mark - 1].Form.ToLowerInvariant() is "accused" or "suspected")
            {
                return [];
            }

            if (sentence.Tokens[at].Head is >= 0 and var above && IsUnder(sentence, proposition, at, sentence.Tokens[above]))
            {
                return [.. VerbSlots.Of(sentence, above).Where(static slot => slot.Name == "subj").SelectMany(static slot => slot.Heads)
                    .SelectMany(head => _parties.At(sentence.Index, head)).Distinct()];
            }
        }

        return null;
    }

    private static int VerbMark(Sentence sentence, int at) => Math.Max(sentence.ChildOf(at, "mark"), sentence.ChildOf(at, "case"));

    private static bool IsUnder(Sentence sentence, Proposition proposition, int at, Token above)
    {
        var token = sentence.Tokens[at];
        var isParticiple = above.Form.Equals("accused", StringComparison.OrdinalIgnoreCase) && sentence.ChildOf(above.Index, "nsubj") < 0 && sentence.ChildOf(above.Index, "obj") < 0;
        var isPassive = isParticiple || above.Upos == "VERB" && VerbSlots.IsPassive(sentence, above.Index);
        if (proposition.Kind == PredicateKind.Verb || at != proposition.Predicate)
        {
            return isPassive && (isParticiple || IsTelling(above)) && token.Relation is "xcomp" or "advcl" or "ccomp" or "acl";
        }

        return proposition.Kind == PredicateKind.Noun && (VerbSlots.Preposition(sentence, at) == "as" ? IsTelling(above)
            : token.Relation is "obj" or "obl" && !isPassive && above.Lemma is "cite" or "complain" or "denounce" or "allege" or "lament" or "deplore" or "decry" or "criticise" or "criticize"
                or "condemn" or "blame" or "protest");
    }

    private static bool IsTelling(Token verb) => verb.Lemma is "accuse" or "allege" or "suspect" or "blame" or "charge" or "say" or "believe" or "claim" or "report" or "portray" or "describe" or "depict"
        or "paint" or "present" or "rumour" or "rumor" or "think" or "understand";
}
