using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>Fills the slots of an adjective that is said of something: with a copula, beside its noun, or as a complement.</summary>
internal static class AdjectiveSlots
{
    /// <summary>The slots; the thing it is said of is <c>subj</c>.</summary>
    public static List<Slot> Of(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        var slots = VerbSlots.Of(sentence, head);
        for (var i = 0; i < slots.Count; i++)
        {
            // An infinitive under an adjective is its content ("ready to talk"), never a purpose.
            if (slots[i].Name == "purpose")
            {
                slots[i] = slots[i] with { Name = "to" };
            }
        }

        // "it is willing to sign" looks like "it is good to sign": the infinitive may be either's.
        if (!VerbSlots.Has(slots, "to") && sentence.ChildOf(head, "csubj") is >= 0 and var clause && VerbSlots.Mark(sentence, clause) == "to")
        {
            slots.Add(VerbSlots.Clause(sentence, "to", clause));
        }

        if (token.Relation == "amod" && !VerbSlots.Has(slots, "subj") && token.Head >= 0)
        {
            slots.Add(VerbSlots.Nominal(sentence, "subj", token.Head));
        }

        if (token.Relation is "amod" && token.Head >= 0)
        {
            AddFromNoun(sentence, token.Head, slots);
        }

        return slots;
    }

    /// <summary>"an unacceptable demand for Kyiv": what the noun governs may belong to the adjective.</summary>
    private static void AddFromNoun(Sentence sentence, int noun, List<Slot> slots)
    {
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (sentence.Tokens[child].Relation == "nmod" && VerbSlots.Preposition(sentence, child) is "to" or "for" && child > noun)
            {
                var preposition = VerbSlots.Preposition(sentence, child)!;
                slots.Add(VerbSlots.Nominal(sentence, preposition, child) with { Marker = preposition });
            }
        }
    }
}
