using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Positions;

/// <summary>Nouns that only carry a proposal: "the importance of a truce", "the need to disarm", "a call for talks".</summary>
internal static class CarrierNouns
{
    /// <summary>Nouns of asking carry what is asked for: whoever rejects a call for a truce rejects the truce.</summary>
    private static bool IsAsking(string noun) => noun is "call" or "demand" or "request" or "appeal" or "plea";

    /// <summary>"help achieve a truce, the return of captives and a vote": the goals that a verb of achieving is told of; null for other verbs.</summary>
    public static IReadOnlyList<int>? Achieved(Sentence sentence, int verb)
    {
        for (var steps = 0; steps < 3 && sentence.Tokens[verb].Lemma is "help" or "continue" or "work" or "seek" or "try" && sentence.ChildOf(verb, "xcomp") is > 0 and var inner; steps++)
        {
            verb = inner;
        }

        return sentence.Tokens[verb].Lemma is "achieve" or "secure" or "ensure" or "obtain" or "guarantee" or "support" or "see" or "facilitate" or "promote"
            && sentence.ChildOf(verb, "obj") is >= 0 and var goal ? Listed(sentence, goal) : null;
    }

    /// <summary>The conjuncts; a list whose second part the tree takes for an apposition is a list all the same.</summary>
    private static IReadOnlyList<int> Listed(Sentence sentence, int goal)
    {
        var heads = Phrase.Conjuncts(sentence, goal);
        foreach (var child in sentence.ChildrenOf(goal))
        {
            if (sentence.Tokens[child].Relation == "appos" && child > goal && heads.Count > 1 && heads[1] > child)
            {
                return [.. heads.Append(child).Order()];
            }
        }

        return heads;
    }

    /// <summary>The heads of what the noun carries; null where it stands for itself.</summary>
    public static IReadOnlyList<int>? Carried(Sentence sentence, int noun)
    {
        var lemma = sentence.Tokens[noun].Lemma.ToLowerInvariant();
        if (!IsAsking(lemma) && lemma is not ("importance" or "need" or "urgency" or "necessity" or "significance" or "value"
            or "imperative" or "idea" or "possibility" or "prospect" or "notion" or "potential" or "centrality" or "benefit" or "merit" or "way" or "means" or "step" or "support"))
        {
            return null;
        }

        // "concern over Oslo's support for the militia": the support is what is meant.
        if (lemma == "support" && sentence.ChildOf(noun, "nmod:poss") >= 0 && sentence.Tokens[noun].Head is >= 0 and var about && sentence.Tokens[about].Lemma is "concern" or "worry" or "alarm")
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(noun))
        {
            var token = sentence.Tokens[child];
            var isCarried = token.Relation == "nmod" && (VerbSlots.Preposition(sentence, child) is "for" || !IsAsking(lemma) && VerbSlots.Preposition(sentence, child) is "of")
                || token.Relation is "acl" && VerbSlots.Mark(sentence, child) is "to" or "of" or "for";
            if (isCarried && child > noun)
            {
                return Phrase.Conjuncts(sentence, child);
            }
        }

        // The tree may hang the phrase on the verb instead.
        var verb = sentence.Tokens[noun].Head;
        foreach (var child in verb < 0 ? [] : sentence.ChildrenOf(verb))
        {
            if (child > noun && (sentence.Tokens[child].Relation == "obl" && VerbSlots.Preposition(sentence, child) is "of" or "for"
                || sentence.Tokens[child].Relation is "advcl" or "xcomp" && VerbSlots.Mark(sentence, child) == "to")
                && sentence.SubtreeOf(child).Start == sentence.SubtreeOf(noun).End)
            {
                return Phrase.Conjuncts(sentence, child);
            }
        }

        return null;
    }
}
