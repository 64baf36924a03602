using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>Fills the slots of a verbal predicate: passive, relative clause, control and coordination undone.</summary>
internal static class VerbSlots
{
    /// <summary>The slots of the clause headed by <paramref name="head"/> (a verb, or an adjective or noun with a copula).</summary>
    public static List<Slot> Of(Sentence sentence, int head)
    {
        var slots = new List<Slot>();
        var tokens = sentence.Tokens;
        var isPassive = IsPassive(sentence, head);
        foreach (var child in sentence.ChildrenOf(head))
        {
            Add(sentence, head, child, isPassive, slots);
        }

        if (isPassive ? !Has(slots, "obj") : !Has(slots, "subj"))
        {
            AddInherited(sentence, head, isPassive, slots);
        }
        else if (tokens[head].Relation == "acl:relcl")
        {
            AddGap(sentence, head, slots);
        }

        TreeRepairs.UndoReflexive(sentence, slots);
        TreeRepairs.TurnTwoObjects(sentence, head, slots);
        TurnInverted(head, slots);
        TurnLoneRecipient(slots);
        AddSharedObject(sentence, head, slots);
        AddParentheticalContent(sentence, head, slots);
        return slots;
    }

    /// <summary>Whether the clause is passive, participles that modify a noun included.</summary>
    public static bool IsPassive(Sentence sentence, int head)
    {
        var tokens = sentence.Tokens;
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (tokens[child].Relation is "nsubj:pass" or "aux:pass" or "csubj:pass")
            {
                return true;
            }

            if (tokens[child].Relation == "nsubj")
            {
                return false;
            }
        }

        var token = tokens[head];
        if (token is { Xpos: "VBN", Relation: "conj" or "acl" } && sentence.ChildOf(head, "obl:agent") >= 0)
        {
            return true;
        }

        if (token.Relation == "conj" && token.Head >= 0 && token.Xpos == "VBN" && tokens[token.Head].Xpos == "VBN")
        {
            return IsPassive(sentence, token.Head);
        }

        // "Accused of shelling the port, Oslo ...", "Oslo stands accused": a participle of the past without an object tells what is done to its subject.
        if (token is { Xpos: "VBN", Relation: "advcl" or "xcomp", Head: >= 0 } && sentence.ChildOf(head, "aux") < 0 && sentence.ChildOf(head, "obj") < 0
            && (token.Relation == "advcl" ? token.Head > head && sentence.ChildOf(head, "mark") < 0 : tokens[token.Head].Lemma == "stand"))
        {
            return true;
        }

        return token.Xpos is "VBN" or "VBD" && token.Relation is "acl" or "amod" && sentence.ChildOf(head, "obj") < 0;
    }

    internal static bool Has(List<Slot> slots, string name)
    {
        foreach (var slot in slots)
        {
            if (slot.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(Sentence sentence, int head, int child, bool isPassive, List<Slot> slots)
    {
        var tokens = sentence.Tokens;
        var token = tokens[child];
        switch (token.Relation)
        {
            case "nsubj" or "nsubj:outer":
                slots.Add(Nominal(sentence, "subj", child));
                break;
            case "expl" when child < head && token.Upos == "PRON" && sentence.ChildOf(head, "csubj") < 0:
                // "it is willing to sign" looks like "it is good to sign": whoever acts may still be meant.
                slots.Add(Nominal(sentence, "expl", child));
                break;
            case "nsubj:pass":
                slots.Add(Nominal(sentence, "obj", child));
                break;
            case "csubj" or "csubj:pass" or "csubj:outer":
                slots.Add(Clause(sentence, token.Relation == "csubj:pass" ? "obj" : "subj", child));
                break;
            case "obj":
                // An object with a preposition is a slip of the parser: the preposition tells its part.
                var marker = child > head ? Preposition(sentence, child) : null;
                // Of two objects the second may be what the first is said to be ("called the raid a crime").
                var isSecond = marker is null && token.Upos == "NOUN" && Has(slots, "obj") && !Has(slots, "pred") && sentence.ChildOf(head, "iobj") < 0;
                slots.Add(Nominal(sentence, isSecond ? "pred" : marker ?? "obj", child) with { Marker = marker });
                break;
            case "iobj":
                // "told reporters that ...": beside a clause the treebanks call the one addressed an indirect object, the frames an object.
                slots.Add(Nominal(sentence, sentence.ChildOf(head, "obj") < 0 ? "obj" : "iobj", child));
                break;
            case "obl:agent":
                slots.Add(Nominal(sentence, "subj", child) with { Marker = "by" });
                break;
            case "ccomp":
                slots.Add(Clause(sentence, Complement(sentence, child), child));
                break;
            case "xcomp" when token.Upos == "PROPN" && sentence.ChildOf(head, "obj") < 0:
                // A name is no complement of a verb: "met Nikol Pashinyan".
                slots.Add(Nominal(sentence, "obj", child));
                break;
            case "xcomp":
                slots.Add(Clause(sentence, OpenComplement(sentence, child), child));
                break;
            case "obl" when TreeRepairs.IsPossessor(sentence, child):
                break;
            case "obl" or "obl:unmarked":
                var preposition = Preposition(sentence, child);
                slots.Add(Nominal(sentence, isPassive && preposition == "by" && !Has(slots, "subj") && sentence.ChildOf(head, "obl:agent") < 0 ? "subj" : preposition ?? "unmarked", child) with { Marker = preposition });
                break;
            case "advcl" or "advcl:relcl":
                slots.Add(Adverbial(sentence, child));
                break;
            case "conj" when Mark(sentence, child) is "if" or "unless" or "provided":
                slots.Add(Adverbial(sentence, child));
                break;
            case "nmod" when IsBetween(sentence, child):
                slots.Add(Nominal(sentence, Preposition(sentence, child)!, child));
                break;
        }
    }

    private static bool IsBetween(Sentence sentence, int child) => Preposition(sentence, child) is not null;

    /// <summary>The preposition of a nominal, fixed ones joined ("because of"), lower-case; null for none.</summary>
    internal static string? Preposition(Sentence sentence, int nominal)
    {
        foreach (var child in sentence.ChildrenOf(nominal))
        {
            if (sentence.Tokens[child].Relation == "case" && sentence.Tokens[child].Xpos != "POS")
            {
                return Joined(sentence, child);
            }
        }

        // "to villagers' demands": the tree may hang the preposition on the owner.
        return TreeRepairs.OwnerOf(sentence, nominal) is >= 0 and var owner && sentence.Tokens[owner].Upos is "NOUN" or "PROPN" ? Preposition(sentence, owner) : null;
    }

    private static string Joined(Sentence sentence, int word)
    {
        var form = sentence.Tokens[word].Form.ToLowerInvariant();
        foreach (var child in sentence.ChildrenOf(word))
        {
            if (sentence.Tokens[child].Relation == "fixed")
            {
                form += "_" + sentence.Tokens[child].Form.ToLowerInvariant();
            }
        }

        return form;
    }

    internal static string? Mark(Sentence sentence, int clause)
    {
        var mark = sentence.ChildOf(clause, "mark");
        return mark < 0 ? null : Joined(sentence, mark);
    }

    internal static Slot Nominal(Sentence sentence, string name, int head) =>
        new(name, Phrase.Conjuncts(sentence, head), Phrase.Of(sentence, head), null, false);

    internal static Slot Clause(Sentence sentence, string name, int head) =>
        new(name, Phrase.Conjuncts(sentence, head), Phrase.Of(sentence, head), Mark(sentence, head), true);

    private static string Complement(Sentence sentence, int clause)
    {
        var mark = Mark(sentence, clause);
        if (mark is "whether" or "if")
        {
            return "wh";
        }

        // "companies are to carry out the work, he told them" is told, not ordered.
        if (mark == "to" && !VerbGroup.IsToBe(sentence, clause) || mark == "for" && sentence.ChildOf(clause, "nsubj") >= 0 && IsInfinitive(sentence, clause))
        {
            return "to";
        }

        if (sentence.Tokens[clause].Xpos == "VBG" && sentence.ChildOf(clause, "aux") < 0 && sentence.ChildOf(clause, "cop") < 0)
        {
            return "ing";
        }

        var first = sentence.Tokens[Phrase.Of(sentence, clause).Start];
        return first.Xpos is "WP" or "WRB" or "WDT" && mark is null ? "wh" : "that";
    }

    private static bool IsInfinitive(Sentence sentence, int clause)
    {
        foreach (var child in sentence.ChildrenOf(clause))
        {
            if (sentence.Tokens[child].Xpos == "TO")
            {
                return true;
            }
        }

        return false;
    }

    private static string OpenComplement(Sentence sentence, int clause)
    {
        var token = sentence.Tokens[clause];
        if (token.Xpos == "VBG")
        {
            return "ing";
        }

        // "remains committed to the truce" says what the subject is.
        if (token.Xpos == "VBN" && !IsInfinitive(sentence, clause) && token.Head >= 0 && sentence.Tokens[token.Head].Lemma is "remain" or "stay" or "seem" or "look")
        {
            return "pred";
        }

        return token.Upos is "VERB" or "AUX" || IsInfinitive(sentence, clause) ? "to" : "pred";
    }

    private static Slot Adverbial(Sentence sentence, int clause)
    {
        var mark = Mark(sentence, clause);
        var name = mark switch
        {
            "to" => "purpose",
            null => "participle",
            // "rejected the plan, as Oslo had done": a clause of its own says nothing of the plan.
            "as" when sentence.ChildOf(clause, "nsubj") >= 0 => "meanwhile",
            _ => mark,
        };
        return Clause(sentence, name, clause);
    }

    /// <summary>The subject that a clause without one shares with the clause above it.</summary>
    private static void AddInherited(Sentence sentence, int head, bool isPassive, List<Slot> slots)
    {
        var tokens = sentence.Tokens;
        var token = tokens[head];
        if (token.Head < 0)
        {
            return;
        }

        var above = token.Head;
        if (PartnerOf(sentence, head) is >= 0 and var partner)
        {
            AddModified(sentence, partner, tokens[partner].Head, isPassive, slots);
            return;
        }

        if (UpperSubjects.AcrossSaying(sentence, head) is >= 0 and var told)
        {
            slots.Add(new Slot(isPassive ? "obj" : "subj", [told], Phrase.WithoutClause(sentence, told, above), null, false));
            return;
        }

        above = UpperSubjects.BesideInfinitive(sentence, head);
        switch (token.Relation)
        {
            case "conj" when IsPredicate(tokens[above]) || sentence.ChildOf(above, "cop") >= 0 || tokens[above].Relation.StartsWith("acl", StringComparison.Ordinal):
                // "urged them to wait and spoke": a finite verb goes with the finite one above.
                while (token.Xpos is "VBD" or "VBZ" && tokens[above] is { Xpos: "VB", Relation: "xcomp" or "advcl" or "ccomp", Head: >= 0 and var upper }
                    && IsPredicate(tokens[upper]) && Mark(sentence, above) == "to")
                {
                    above = upper;
                }

                Share(sentence, above, isPassive, slots);
                break;
            case "xcomp" or "advcl" or "parataxis" or "ccomp" when IsPredicate(tokens[above]) || tokens[above].Upos is "ADJ" or "NOUN":
                // "Stop the shelling," she told them: an order before the verb that reports it is not the speaker's to do.
                if (token.Relation == "ccomp" && (token.Xpos is not ("VB" or "VBG") || token.Xpos == "VB" && head < above && Mark(sentence, head) is null))
                {
                    break;
                }

                var controller = token.Relation == "xcomp" || IsOfObject(sentence, head) ? Controller(sentence, above) : Subject(sentence, above);
                if (controller is not null)
                {
                    slots.Add(controller with { Name = isPassive ? "obj" : "subj" });
                }

                break;
            case "acl" or "acl:relcl" or "amod":
                AddModified(sentence, head, above, isPassive, slots);
                break;
        }
    }

    /// <summary>
    /// "an idea backed by Oslo but rejected by Bern": a participle with an agent and a conjunction goes with the participle before it,
    /// wherever the tree hangs it; -1 for none.
    /// </summary>
    private static int PartnerOf(Sentence sentence, int head)
    {
        var tokens = sentence.Tokens;
        if (tokens[head] is not { Xpos: "VBN", Relation: "acl" or "conj" } || sentence.ChildOf(head, "obl:agent") < 0
            || sentence.ChildOf(head, "cc") is not (>= 0 and var conjunction) || sentence.ChildOf(head, "aux:pass") >= 0)
        {
            return -1;
        }

        for (var i = conjunction - 1; i >= Math.Max(0, conjunction - 20); i--)
        {
            if (tokens[i] is { Relation: "acl", Xpos: "VBN" } && tokens[i].Head >= 0 && tokens[i].Head < i && sentence.ChildOf(i, "obl:agent") >= 0)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsPredicate(Token token) => token.Upos is "VERB" or "AUX" || token.Upos is "ADJ" && token.Relation is not "amod";

    /// <summary>"accused Oslo of shelling", "kept Bern from joining", "quoted her as saying": the object does it, not the subject.</summary>
    private static bool IsOfObject(Sentence sentence, int head) =>
        sentence.Tokens[head] is { Relation: "advcl" } token && (UpperSubjects.IsOrdered(sentence, head) || token.Xpos == "VBG" && Mark(sentence, head) is "of" or "for" or "from" or "into"
            || Mark(sentence, head) == "as" && token is { Xpos: "VBG" } or { Upos: "ADJ" } && sentence.ChildOf(head, "nsubj") < 0 && sentence.ChildOf(head, "cop") < 0)
        && sentence.ChildOf(sentence.Tokens[head].Head, "obj") is >= 0 and var thing && thing < head;

    private static void Share(Sentence sentence, int above, bool isPassive, List<Slot> slots)
    {
        var shared = Of(sentence, above);
        var wasPassive = IsPassive(sentence, above);
        foreach (var slot in shared)
        {
            var isSubject = wasPassive ? slot.Name == "obj" && slot.Marker is null : slot.Name == "subj";
            if (isSubject)
            {
                slots.Add(slot with { Name = isPassive ? "obj" : "subj" });
                return;
            }
        }
    }

    /// <summary>Grammatical subject of a clause, its own or inherited, as a slot; null for none.</summary>
    private static Slot? Subject(Sentence sentence, int head)
    {
        var wanted = IsPassive(sentence, head) ? "obj" : "subj";
        foreach (var slot in Of(sentence, head))
        {
            if (slot.Name == wanted && slot.Marker != "by")
            {
                return slot;
            }
        }

        return null;
    }

    private static Slot? Controller(Sentence sentence, int above)
    {
        // "promised Togo to abide by it": whoever promises is to do it.
        foreach (var relation in sentence.Tokens[above].Lemma is "promise" or "vow" or "pledge" ? [] : (ReadOnlySpan<string>)["obj", "iobj"])
        {
            var child = sentence.ChildOf(above, relation);
            if (child >= 0)
            {
                return Nominal(sentence, relation, child);
            }
        }

        // "called on Kyiv to withdraw": the prepositional object of the governing verb controls.
        if (sentence.Tokens[above].Lemma is "call" or "appeal" or "rely" or "count")
        {
            foreach (var child in sentence.ChildrenOf(above))
            {
                if (sentence.Tokens[child].Relation == "obl" && Preposition(sentence, child) is "on" or "upon" or "to")
                {
                    return Nominal(sentence, "obl", child);
                }
            }
        }

        return Subject(sentence, above);
    }

    private static void AddModified(Sentence sentence, int head, int noun, bool isPassive, List<Slot> slots)
    {
        var token = sentence.Tokens[head];
        if (token.Relation == "acl" && Mark(sentence, head) == "to")
        {
            if (Decider(sentence, noun) is { } decider)
            {
                slots.Add(decider with { Name = isPassive ? "obj" : "subj" });
            }

            return;
        }

        var modified = new Slot(isPassive ? "obj" : "subj", [noun], Phrase.WithoutClause(sentence, noun, head), null, false);
        slots.Add(modified);
    }

    /// <summary>Whose the plan is: "Lima's decision to expel the consul", "the council passed a bill to ban the party"; null for nobody.</summary>
    private static Slot? Decider(Sentence sentence, int noun)
    {
        var token = sentence.Tokens[noun];
        if (token.Lemma is not ("plan" or "decision" or "bill" or "resolution" or "law" or "intention" or "vow" or "pledge" or "promise" or "bid" or "attempt" or "effort"
            or "move" or "vote" or "motion" or "decree" or "readiness" or "willingness" or "commitment" or "threat"))
        {
            return null;
        }

        if (sentence.ChildOf(noun, "nmod:poss") is >= 0 and var owner)
        {
            return Nominal(sentence, "poss", owner);
        }

        return token is { Relation: "obj" or "obl", Head: >= 0 } && sentence.Tokens[token.Head].Upos == "VERB"
            && sentence.Tokens[token.Head].Lemma is "pass" or "adopt" or "approve" or "announce" or "make" or "vote" or "take" or "have" or "unveil" or "issue" or "table" or "sign"
            ? Subject(sentence, token.Head) : null;
    }

    /// <summary>A relative clause with a subject of its own: the noun it modifies is its object, or the object of a stranded preposition.</summary>
    private static void AddGap(Sentence sentence, int head, List<Slot> slots)
    {
        var noun = sentence.Tokens[head].Head;
        if (noun < 0)
        {
            return;
        }

        var antecedent = new Slot("obj", [noun], Phrase.WithoutClause(sentence, noun, head), null, false);
        for (var i = 0; i < slots.Count; i++)
        {
            var filler = sentence.Tokens[slots[i].Heads[0]];
            if (filler.Xpos is "WDT" or "WP" or "WP$" && slots[i].Heads.Count == 1)
            {
                slots[i] = antecedent with { Name = slots[i].Name, Marker = slots[i].Marker };
                return;
            }
        }

        if (!Has(slots, "obj") && !Has(slots, "that"))
        {
            slots.Add(antecedent);
        }
    }

    /// <summary>"thanked Oslo for the wheat": an indirect object without a direct one is the object.</summary>
    private static void TurnLoneRecipient(List<Slot> slots)
    {
        var at = slots.FindIndex(static s => s.Name == "iobj");
        if (at >= 0 && !Has(slots, "obj") && !Has(slots, "that") && !Has(slots, "to") && !Has(slots, "wh"))
        {
            slots[at] = slots[at] with { Name = "obj" };
        }
    }

    /// <summary>
    /// <c>"This was reckless," criticised the ombudsman</c>: what follows a verb without subject, behind the clause it reports, is its subject.
    /// </summary>
    private static void TurnInverted(int head, List<Slot> slots)
    {
        if (Has(slots, "subj") || !slots.Exists(s => s.Name == "that" && s.Range.End <= head))
        {
            return;
        }

        var at = slots.FindIndex(s => s.Name == "obj" && s.Heads[0] > head);
        if (at >= 0)
        {
            slots[at] = slots[at] with { Name = "subj" };
        }
    }

    /// <summary>"accepted and signed the deal": a coordinated verb lends its object to the one before it.</summary>
    private static void AddSharedObject(Sentence sentence, int head, List<Slot> slots)
    {
        if (Has(slots, "obj") || Has(slots, "that") || Has(slots, "to") || Has(slots, "quote"))
        {
            return;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child].Relation == "conj" && child - head <= 3 && sentence.Tokens[child].Xpos == sentence.Tokens[head].Xpos)
            {
                var shared = sentence.ChildOf(child, "obj");
                if (shared > child)
                {
                    slots.Add(Nominal(sentence, "obj", shared));
                }

                return;
            }
        }
    }

    /// <summary>"The talks, he said, had failed": a reporting clause inside what it reports.</summary>
    private static void AddParentheticalContent(Sentence sentence, int head, List<Slot> slots)
    {
        var token = sentence.Tokens[head];
        // "The text is ready, she told parliament": the object of these is who is told.
        if (token.Relation != "parataxis" || token.Head < 0 || Has(slots, "that") || Has(slots, "obj") && token.Lemma is not ("tell" or "assure" or "warn" or "inform" or "remind"))
        {
            return;
        }

        var clause = token.Head;
        var range = sentence.SubtreeOf(clause);
        var own = sentence.SubtreeOf(head);
        if (own.Start > clause && sentence.Tokens[own.Start - 1].Form == ";" || sentence.Tokens[own.Start].Form == ";")
        {
            // "Oslo agreed; Bern asked for more time": each speaks for itself.
            return;
        }

        // At an edge the reporting clause is cut off; in the middle it stays inside the range and readers cut it out.
        if (own.Start > clause && (own.End >= range.End - 1 || IsContrasted(sentence, clause, own.End)))
        {
            range = new TokenRange(range.Start, sentence.Tokens[own.Start - 1].Form == "," ? own.Start - 1 : own.Start);
        }
        else if (own.Start <= range.Start)
        {
            range = new TokenRange(own.End, range.End);
        }

        else if (own.End <= clause && SubjectBefore(sentence, clause, own.Start) < 0)
        {
            // "Oslo, Bern claimed, has left": what goes on behind holds the verb.
            range = new TokenRange(sentence.Tokens[own.End].Form == "," ? own.End + 1 : own.End, range.End);
        }

        if (range.Count > 0)
        {
            slots.Add(new Slot("that", Phrase.Conjuncts(sentence, clause), range, null, true));
        }
    }

    /// <summary>The subject of a clause, of an active verb or a passive one; -1 for none.</summary>
    internal static int SubjectOf(Sentence sentence, int clause) =>
        sentence.ChildOf(clause, "nsubj") is >= 0 and var active ? active : sentence.ChildOf(clause, "nsubj:pass");

    /// <summary>The subject of a clause where it stands before a place ("The line, they said, should stay"); -1 for none.</summary>
    internal static int SubjectBefore(Sentence sentence, int clause, int place)
    {
        var subject = SubjectOf(sentence, clause);
        return subject < place ? subject : -1;
    }

    /// <summary>"The text is ready, Oslo said, but Bern disagreed": whether a clause with a subject of its own goes on behind.</summary>
    private static bool IsContrasted(Sentence sentence, int clause, int from)
    {
        foreach (var child in sentence.ChildrenOf(clause))
        {
            if (child > from && sentence.Tokens[child].Relation == "conj" && sentence.ChildOf(child, "nsubj") >= from && sentence.ChildOf(child, "cc") is >= 0 and var and && and <= from + 1)
            {
                return true;
            }
        }

        return false;
    }
}
