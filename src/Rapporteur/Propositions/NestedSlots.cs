using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Offers prepositional phrases that the tree hangs on the last argument instead of the predicate ("talks with Tirana on fishing"),
/// so that a frame which asks for the preposition finds them.
/// </summary>
internal static class NestedSlots
{
    /// <summary>Adds them behind the slots proper, so that those win.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="predicate">The predicate's token.</param>
    /// <param name="slots">Its slots so far.</param>
    /// <param name="isVerb">Whether it is a verb: then "of" and "that" behind its object may be its own ("notified the court that ...").</param>
    public static void Add(Sentence sentence, int predicate, List<Slot> slots, bool isVerb)
    {
        var count = slots.Count;
        for (var i = 0; i < count; i++)
        {
            var slot = slots[i];
            if (slot.IsClause || slot.Heads[0] < predicate)
            {
                continue;
            }

            foreach (var head in slot.Heads)
            {
                AddBelow(sentence, head, slots, isVerb);
            }
        }
    }

    private static void AddBelow(Sentence sentence, int head, List<Slot> slots, bool isVerb)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child > head && sentence.Tokens[child].Relation is "nmod" && VerbSlots.Preposition(sentence, child) is { } preposition
                && (isVerb || preposition != "of"))
            {
                slots.Add(VerbSlots.Nominal(sentence, preposition, child) with { Marker = preposition, IsNested = true });
            }
            else if (isVerb && child > head && sentence.Tokens[child].Relation is "acl" or "acl:relcl" && VerbSlots.Mark(sentence, child) is "that" or "to" or "of")
            {
                slots.Add(VerbSlots.Clause(sentence, VerbSlots.Mark(sentence, child)!, child) with { IsNested = true });
            }
        }
    }
}
