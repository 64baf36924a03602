using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>Fills the slots of a noun that names an act: possessor, modifiers, prepositions, complement clauses, and its light verb.</summary>
internal static class NounSlots
{
    /// <summary>The slots of the noun, with those of the light verb that carries it.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="head">The noun.</param>
    /// <param name="lightVerb">The verb that only carries it, or -1.</param>
    public static List<Slot> Of(Sentence sentence, int head, int lightVerb)
    {
        var slots = new List<Slot>();
        var tokens = sentence.Tokens;
        foreach (var child in sentence.ChildrenOf(head))
        {
            switch (tokens[child].Relation)
            {
                case "nmod:poss":
                    slots.Add(VerbSlots.Nominal(sentence, "poss", child));
                    break;
                case "compound" or "amod" or "nmod:desc" when IsName(tokens[child]):
                    slots.Add(Compound(sentence, child));
                    break;
                case "nmod" or "obl":
                    var preposition = VerbSlots.Preposition(sentence, child);
                    if (preposition is not null)
                    {
                        slots.Add(VerbSlots.Nominal(sentence, preposition, child) with { Marker = preposition });
                    }

                    break;
                case "acl:relcl" when VerbSlots.Mark(sentence, child) == "that":
                case "acl" or "advcl" or "ccomp" or "xcomp":
                    AddClause(sentence, child, slots);
                    break;
            }
        }

        if (!VerbSlots.Has(slots, "poss") && TreeRepairs.OwnerOf(sentence, head) is >= 0 and var owner)
        {
            slots.Add(VerbSlots.Nominal(sentence, "poss", owner));
        }

        AddStrayInfinitive(sentence, head, slots);
        if (lightVerb >= 0)
        {
            AddCarried(sentence, head, lightVerb, slots);
        }

        return slots;
    }

    private static bool IsName(Token token) => token.Upos == "PROPN" || token.Upos is "ADJ" or "NOUN" && char.IsUpper(token.Form[0]);

    private static Slot Compound(Sentence sentence, int child)
    {
        // "Trump-Putin summit", "US and Russian proposals": each name is a head of its own.
        var heads = new List<int>(Phrase.Conjuncts(sentence, child));
        foreach (var part in sentence.ChildrenOf(child))
        {
            var token = sentence.Tokens[part];
            if (token.Relation is "compound" or "flat" or "nmod" && IsName(token) && HasDashBetween(sentence, part, child))
            {
                heads.Add(part);
            }
        }

        // Trees tear "Oslo-Bern" apart, so what the dash joins counts wherever it hangs.
        if (child >= 2 && (sentence.Tokens[child - 1].Form is "-" or "–" or "—" or "/") && IsName(sentence.Tokens[child - 2]) && !heads.Contains(child - 2))
        {
            heads.Insert(0, child - 2);
        }

        return new Slot("comp", heads, Phrase.Of(sentence, child), null, false);
    }

    private static bool HasDashBetween(Sentence sentence, int a, int b)
    {
        for (var i = Math.Min(a, b) + 1; i < Math.Max(a, b); i++)
        {
            if (sentence.Tokens[i].Form is "-" or "–" or "—" or "/")
            {
                return true;
            }
        }

        return false;
    }

    private static void AddClause(Sentence sentence, int child, List<Slot> slots)
    {
        var mark = VerbSlots.Mark(sentence, child);
        var isGerund = sentence.Tokens[child].Xpos == "VBG";
        var name = mark switch
        {
            "to" => "to",
            "that" => "that",
            "whether" or "if" => "wh",
            null when isGerund => "participle",
            null when sentence.Tokens[child].Relation == "ccomp" => "that",
            null => "",
            _ => mark,
        };
        if (name.Length > 0)
        {
            slots.Add(VerbSlots.Clause(sentence, name, child));
        }
    }

    /// <summary>"citing Oslo's refusal to sign": an infinitive right after the object belongs to it, though the tree gives it to the verb.</summary>
    private static void AddStrayInfinitive(Sentence sentence, int noun, List<Slot> slots)
    {
        var token = sentence.Tokens[noun];
        AddStrayPhrases(sentence, noun, slots);
        AddStrayClause(sentence, noun, slots);
        if (token.Relation is not ("obj" or "obl") || VerbSlots.Has(slots, "to"))
        {
            return;
        }

        foreach (var child in sentence.ChildrenOf(token.Head))
        {
            if (child > noun && sentence.Tokens[child].Relation is "xcomp" or "advcl" && VerbSlots.Mark(sentence, child) == "to"
                && sentence.SubtreeOf(child).Start == EndWithStray(sentence, noun))
            {
                slots.Add(VerbSlots.Clause(sentence, "to", child));
                return;
            }
        }
    }

    /// <summary>Where the noun's words end, a phrase that the tree gives to the verb among them ("rejected calls by Oslo to ...").</summary>
    private static int EndWithStray(Sentence sentence, int noun)
    {
        var end = sentence.SubtreeOf(noun).End;
        foreach (var child in sentence.ChildrenOf(sentence.Tokens[noun].Head))
        {
            if (sentence.Tokens[child].Relation == "obl" && sentence.SubtreeOf(child).Start == end && VerbSlots.Preposition(sentence, child) is "by" or "from")
            {
                return sentence.SubtreeOf(child).End;
            }
        }

        return end;
    }

    /// <summary>"voiced concern that ...": a clause right after the object says what the object is about.</summary>
    private static void AddStrayClause(Sentence sentence, int noun, List<Slot> slots)
    {
        var token = sentence.Tokens[noun];
        foreach (var child in token is { Relation: "obj", Head: >= 0 } && !VerbSlots.Has(slots, "that") ? sentence.ChildrenOf(token.Head) : [])
        {
            if (child > noun && sentence.Tokens[child].Relation == "ccomp" && VerbSlots.Mark(sentence, child) == "that"
                && sentence.SubtreeOf(child).Start == sentence.SubtreeOf(noun).End)
            {
                slots.Add(VerbSlots.Clause(sentence, "that", child));
                return;
            }
        }
    }

    /// <summary>"followed Chad's call for a meeting": a phrase right after the noun may belong to it, though the tree gives it to the verb.</summary>
    private static void AddStrayPhrases(Sentence sentence, int noun, List<Slot> slots)
    {
        var token = sentence.Tokens[noun];
        if (token.Relation is not ("obj" or "obl" or "nsubj:pass") || token.Head < 0)
        {
            return;
        }

        foreach (var child in sentence.ChildrenOf(token.Head))
        {
            if (child > noun && sentence.Tokens[child].Relation == "obl" && sentence.SubtreeOf(child).Start == sentence.SubtreeOf(noun).End
                && VerbSlots.Preposition(sentence, child) is { } preposition && !VerbSlots.Has(slots, preposition))
            {
                slots.Add(VerbSlots.Nominal(sentence, preposition, child) with { Marker = preposition, IsNested = true });
                return;
            }
        }
    }

    /// <summary>"Moscow held talks with Ankara in Sochi": the verb's subject and prepositions belong to the noun.</summary>
    private static void AddCarried(Sentence sentence, int noun, int verb, List<Slot> slots)
    {
        foreach (var slot in VerbSlots.Of(sentence, verb))
        {
            if (!slot.Heads.Contains(noun))
            {
                slots.Add(slot.Name == "obj" ? slot with { Name = "verb-obj" } : slot);
                if (slot.Name == "iobj" && !VerbSlots.Has(slots, "to"))
                {
                    // "gave Lesotho a loan" is a loan to Lesotho.
                    slots.Add(slot with { Name = "to", Marker = "to" });
                }
            }
        }
    }
}
