using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>Places where trees of news are often wrong, or right but unhelpful, put straight before the slots are used.</summary>
internal static class TreeRepairs
{
    /// <summary>The possessor right before the noun, wherever the tree hangs it; -1 for none.</summary>
    public static int OwnerOf(Sentence sentence, int noun)
    {
        var owner = sentence.ChildOf(noun, "nmod:poss");
        if (owner >= 0)
        {
            return owner < noun ? owner : -1;
        }

        var start = sentence.SubtreeOf(noun).Start;
        return start > 1 && sentence.Tokens[start - 1] is { Xpos: "POS", Head: >= 0 and var other } && other < start && IsPossessor(sentence, other)
            && sentence.Tokens[other].Head == sentence.Tokens[noun].Head ? other : -1;
    }

    /// <summary>"to the villagers' demands" with the villagers hung on the verb.</summary>
    public static bool IsPossessor(Sentence sentence, int nominal)
    {
        foreach (var child in sentence.ChildrenOf(nominal))
        {
            if (child > nominal && sentence.Tokens[child].Xpos == "POS" && sentence.Tokens[nominal].Relation == "obl")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"committed itself to a quota": the subject is meant.</summary>
    public static void UndoReflexive(Sentence sentence, List<Slot> slots)
    {
        var at = slots.FindIndex(slot => slot.Name == "obj" && sentence.Tokens[slot.Heads[0]].Form is "itself" or "themselves" or "himself" or "herself" or "ourselves");
        if (at >= 0 && slots.Find(static slot => slot.Name == "subj") is { } subject)
        {
            slots[at] = subject with { Name = "obj" };
        }
    }
}
