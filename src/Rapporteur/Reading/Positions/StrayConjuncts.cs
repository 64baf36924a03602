using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Positions;

/// <summary>Parts of a list of proposals that the tree hangs elsewhere.</summary>
internal static class StrayConjuncts
{
    /// <summary>
    /// "the importance of a truce, the need for aid", "in peace, and not what he called a pause": phrases that go on with the list, though the
    /// tree sets them beside the noun or its verb.
    /// </summary>
    public static void AddBesides(Sentence sentence, int head, List<int> heads)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child > head && sentence.Tokens[child].Relation is "appos" or "list" && CarrierNouns.Carried(sentence, head) is not null && CarrierNouns.Carried(sentence, child) is not null)
            {
                heads.AddRange(Phrase.Conjuncts(sentence, child));
            }
        }

        var end = sentence.SubtreeOf(head).End;
        for (var (verb, steps) = (sentence.Tokens[head].Head, 0); verb >= 0 && verb < head && steps < 4; verb = sentence.Tokens[verb].Head, steps++)
        {
            foreach (var child in sentence.ChildrenOf(verb))
            {
                if (child > head && sentence.Tokens[child] is { Relation: "conj", Upos: "NOUN" or "PRON" } && sentence.ChildOf(child, "nsubj") < 0
                    && sentence.ChildOf(child, "cop") < 0 && sentence.Tokens[verb].Upos is "VERB" or "ADJ" && sentence.ChildOf(child, "cc") >= 0
                    && sentence.SubtreeOf(child).Start <= end + 3)
                {
                    heads.Add(child);
                }
            }
        }
    }

    /// <summary>
    /// "the return of the boats and the lifting of the ban", "in a truce and not in a pause": a conjunct of the inner phrase that is built
    /// like the outer one goes with the outer one.
    /// </summary>
    public static void AddOuter(Sentence sentence, Argument content, int inner, List<int> heads)
    {
        if (sentence.Tokens[inner].Relation != "nmod" || VerbSlots.Preposition(sentence, inner) is not { } own)
        {
            return;
        }

        foreach (var conjunct in sentence.ChildrenOf(inner))
        {
            if (sentence.Tokens[conjunct].Relation != "conj" || conjunct < inner)
            {
                continue;
            }

            var preposition = VerbSlots.Preposition(sentence, conjunct);
            var isOuter = preposition is not null ? preposition == content.Marker && preposition != own
                : HasComplement(sentence, conjunct, own) && !HasComplement(sentence, inner, own);
            if (isOuter)
            {
                heads.Add(conjunct);
            }
        }
    }

    private static bool HasComplement(Sentence sentence, int noun, string preposition)
    {
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (sentence.Tokens[child].Relation == "nmod" && VerbSlots.Preposition(sentence, child) == preposition)
            {
                return true;
            }
        }

        return false;
    }
}
