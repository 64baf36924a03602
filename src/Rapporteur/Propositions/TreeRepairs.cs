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

    /// <summary>"offered Hanoi a loan", "sent Malawi 20 ambulances": a name before what is given is who gets it, be it a second object or run into the first.</summary>
    public static void TurnTwoObjects(Sentence sentence, int head, List<Slot> slots)
    {
        if (sentence.Tokens[head].Lemma is not ("give" or "send" or "offer" or "promise" or "grant" or "lend" or "sell" or "hand" or "award" or "deny" or "owe" or "pay" or "pledge" or "ship")
            || slots.Exists(static s => s.Name == "iobj"))
        {
            return;
        }

        var first = slots.FindIndex(s => s is { Name: "obj", Marker: null, IsClause: false } && s.Heads[0] > head);
        if (first < 0)
        {
            return;
        }

        var thing = slots.FindIndex(first + 1, s => s.Name is "pred" or "obj" && s is { Marker: null, IsClause: false } && sentence.Tokens[s.Heads[0]].Upos == "NOUN");
        if (thing >= 0 && sentence.Tokens[slots[first].Heads[0]].Upos is "PROPN" or "PRON")
        {
            slots[first] = slots[first] with { Name = "iobj" };
            slots[thing] = slots[thing] with { Name = "obj" };
            return;
        }

        var range = slots[first].Range;
        var name = range.Start;
        // "gave Manila patrol boats": the place gets them; of what is sent or sold it may be the maker.
        var isPlace = sentence.Tokens[head].Lemma is "give" or "grant" or "lend" or "hand" or "promise" or "deny" or "pledge"
            && sentence.EntityAt(name) is { Type: EntityType.GeopoliticalEntity } place && place.Range.Count == 1 && sentence.Tokens[slots[first].Heads[0]].Upos == "NOUN";
        if (thing < 0 && range.Count > 1 && sentence.Tokens[name] is { Upos: "PROPN", Relation: "compound" } && (isPlace || range.Count > 2 && sentence.Tokens[name + 1].Upos is "NUM" or "DET"))
        {
            slots[first] = slots[first] with { Range = new TokenRange(name + 1, range.End) };
            slots.Add(new Slot("iobj", [name], new TokenRange(name, name + 1), null, false));
        }
    }
}
