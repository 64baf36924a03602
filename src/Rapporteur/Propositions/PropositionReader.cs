using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>Reads the propositions of a text from its trees: one for each predicate that the lexicon knows, and for each verb.</summary>
/// <param name="lexicon">The predicate lexicon.</param>
public sealed class PropositionReader(Lexicon lexicon)
{
    private readonly LightVerbs _lightVerbs = new(lexicon);

    /// <summary>All propositions in order of the text, with their standing and the proposition each stands under.</summary>
    public IReadOnlyList<Proposition> Read(ParsedText text)
    {
        var all = new List<Proposition>();
        foreach (var sentence in text.Sentences)
        {
            var first = all.Count;
            var carriers = _lightVerbs.Find(sentence);
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (ReadAt(sentence, i, carriers, all.Count) is { } proposition)
                {
                    all.Add(proposition);
                }
            }

            StandingReader.Read(sentence, all, first);
        }

        return all;
    }

    private Proposition? ReadAt(Sentence sentence, int token, Dictionary<int, int> carriers, int index) =>
        sentence.Tokens[token].Upos switch
        {
            "VERB" => carriers.ContainsValue(token) ? null : Verb(sentence, token, index),
            "NOUN" or "PROPN" => Noun(sentence, token, carriers.GetValueOrDefault(token, -1), index),
            "ADJ" => Adjective(sentence, token, index),
            "ADV" => Adverb(sentence, token, index),
            _ => null,
        };

    private Proposition Verb(Sentence sentence, int token, int index)
    {
        var slots = Timed(sentence, VerbSlots.Of(sentence, token));
        QuotationSlot.Add(sentence, token, slots);
        var word = sentence.Tokens[token];
        var (lemma, trigger, senses) = Senses(sentence, token, word.Lemma, PredicateKind.Verb);
        NestedSlots.Add(sentence, token, slots, isVerb: true);
        AddNestedAgent(sentence, token, slots);
        var verb = Make(sentence, token, index, lemma, trigger, PredicateKind.Verb, senses, slots, -1)!;
        return (verb.Entry is null && word.Xpos is "VBN" or "VBG") || IsDisposed(sentence, token, slots) ? Participle(sentence, token, index) ?? verb : verb;
    }

    /// <summary>"is prepared to sign": with an infinitive and nobody who prepares it, the participle tells of a mind, not of an act.</summary>
    private static bool IsDisposed(Sentence sentence, int token, List<Slot> slots) =>
        sentence.Tokens[token] is { Xpos: "VBN", Lemma: "prepare" or "determine" or "resolve" or "dispose" or "incline" } && VerbSlots.IsPassive(sentence, token)
        && VerbSlots.Has(slots, "to") && !VerbSlots.Has(slots, "by") && sentence.ChildOf(token, "obl:agent") < 0;

    /// <summary>"was condemned in a statement by Malta": who makes the statement condemns.</summary>
    private static void AddNestedAgent(Sentence sentence, int token, List<Slot> slots)
    {
        if (VerbSlots.IsPassive(sentence, token) && !VerbSlots.Has(slots, "subj") && slots.FindIndex(static s => s is { IsNested: true, Name: "by" }) is >= 0 and var at)
        {
            slots[at] = slots[at] with { Name = "subj", IsNested = false };
        }
    }

    /// <summary>"is poised to", "was encouraging": a participle that the lexicon knows as an adjective.</summary>
    private Proposition? Participle(Sentence sentence, int token, int index)
    {
        var form = sentence.Tokens[token].Form.ToLowerInvariant();
        var senses = lexicon.Find(form, PredicateKind.Adjective);
        if (senses.Count == 0)
        {
            return null;
        }

        return Make(sentence, token, index, form, new TokenRange(token, token + 1), PredicateKind.Adjective, senses, SaidOf(sentence, token), -1);
    }

    /// <summary>"Friday", "16 October".</summary>
    private bool IsOfCalendar(Sentence sentence, int head)
    {
        if (lexicon.CalendarWords.Contains(sentence.Tokens[head].Lemma.ToLowerInvariant()))
        {
            return true;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[head].Upos == "NUM" && lexicon.CalendarWords.Contains(sentence.Tokens[child].Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Names the slots that tell when, so that "on Tuesday" is no topic and "in May" no place.</summary>
    private List<Slot> Timed(Sentence sentence, List<Slot> slots)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            if (slots[i] is { IsClause: false, Marker: not null } slot && slot.Name == slot.Marker
                && IsOfCalendar(sentence, slot.Heads[0]))
            {
                slots[i] = slot with { Name = "time" };
            }
        }

        return slots;
    }

    private Proposition? Noun(Sentence sentence, int token, int lightVerb, int index)
    {
        var word = sentence.Tokens[token];
        var (lemma, trigger, senses) = Senses(sentence, token, word.Lemma.ToLowerInvariant(), PredicateKind.Noun);
        if (senses.Count == 0 || word.Upos == "PROPN" && lexicon.CalendarWords.Contains(lemma) || word.Upos == "PROPN" && sentence.EntityAt(token) is { Type: not EntityType.Miscellaneous })
        {
            return null;
        }

        var slots = Timed(sentence, NounSlots.Of(sentence, token, lightVerb));
        if (sentence.ChildOf(token, "cop") >= 0 && lightVerb < 0)
        {
            slots.AddRange(VerbSlots.Of(sentence, token).Where(s => s.Name is "subj" or "if" or "unless" or "until")
                .Select(s => s is { Name: "subj", IsClause: true, Marker: "that" or "to" } && s.Heads[0] > token ? s with { Name = s.Marker } : s));
        }

        NestedSlots.Add(sentence, token, slots, isVerb: false);
        return Make(sentence, token, index, lemma, trigger, PredicateKind.Noun, senses, slots, lightVerb);
    }

    private Proposition? Adjective(Sentence sentence, int token, int index)
    {
        var (lemma, trigger, senses) = Senses(sentence, token, sentence.Tokens[token].Lemma.ToLowerInvariant(), PredicateKind.Adjective);
        return senses.Count == 0 ? null
            : Make(sentence, token, index, lemma, trigger, PredicateKind.Adjective, senses, SaidOf(sentence, token), -1);
    }

    /// <summary>The slots of an adjective; where the tree takes it for a passive, the passive's object is what it is said of.</summary>
    private static List<Slot> SaidOf(Sentence sentence, int token)
    {
        var slots = AdjectiveSlots.Of(sentence, token);
        return sentence.Tokens[token].Upos == "VERB" || sentence.ChildOf(token, "nsubj:pass") >= 0
            ? slots.ConvertAll(static s => s.Name == "obj" && s.Marker is null ? s with { Name = "subj" } : s is { Name: "subj", Marker: "by" } ? s with { Name = "by" } : s) : slots;
    }

    private Proposition? Adverb(Sentence sentence, int token, int index)
    {
        var word = sentence.Tokens[token];
        var senses = lexicon.Find(word.Lemma.ToLowerInvariant(), PredicateKind.Adverb);
        if (senses.Count == 0 || word.Head < 0)
        {
            return null;
        }

        var slots = new List<Slot> { VerbSlots.Clause(sentence, "that", word.Head) };
        return Make(sentence, token, index, word.Lemma.ToLowerInvariant(), new TokenRange(token, token + 1), PredicateKind.Adverb, senses, slots, -1);
    }

    private static Proposition? Make(
        Sentence sentence,
        int token,
        int index,
        string lemma,
        TokenRange trigger,
        PredicateKind kind,
        IReadOnlyList<LexiconEntry> senses,
        List<Slot> slots,
        int lightVerb)
    {
        var match = FrameMatcher.Match(senses, slots);
        if (match is null && kind != PredicateKind.Verb)
        {
            return null;
        }

        return new Proposition
        {
            Index = index,
            Sentence = sentence.Index,
            Predicate = token,
            Trigger = trigger,
            Lemma = lemma,
            Kind = kind,
            Entry = match?.Entry,
            // An adverb has no frame: its content is the clause that it weighs.
            Arguments = kind == PredicateKind.Adverb ? FrameMatcher.Default(slots) : match?.Arguments ?? FrameMatcher.Default(slots),
            Tense = VerbGroup.TenseOf(sentence, lightVerb >= 0 ? lightVerb : token),
            LightVerb = lightVerb,
        };
    }

    /// <summary>The longest lemma the lexicon knows at the token: with its particle, its fixed object, or the word before a noun.</summary>
    private (string Lemma, TokenRange Trigger, IReadOnlyList<LexiconEntry> Senses) Senses(
        Sentence sentence, int token, string lemma, PredicateKind kind)
    {
        if (lexicon.MayBeLonger(lemma))
        {
            if (kind == PredicateKind.Noun && token > 0)
            {
                var longer = sentence.Tokens[token - 1].Lemma.ToLowerInvariant() + " " + lemma;
                if (lexicon.Find(longer, kind) is { Count: > 0 } senses)
                {
                    return (longer, new TokenRange(token - 1, token + 1), senses);
                }

                // "cease-fire": a dash parts a word that the lexicon has whole.
                if (token > 1 && sentence.Tokens[token - 1].Form == "-" && lexicon.Find($"{sentence.Tokens[token - 2].Lemma.ToLowerInvariant()}-{lemma}", kind) is { Count: > 0 } joined)
                {
                    return ($"{sentence.Tokens[token - 2].Lemma.ToLowerInvariant()}-{lemma}", new TokenRange(token - 2, token + 1), joined);
                }
            }

            foreach (var child in sentence.ChildrenOf(token))
            {
                var part = sentence.Tokens[child];
                // "state of emergency", "exchange of views"
                if (kind == PredicateKind.Noun && part.Relation == "nmod" && VerbSlots.Preposition(sentence, child) == "of"
                    && lexicon.Find($"{lemma} of {part.Lemma.ToLowerInvariant()}", kind) is { Count: > 0 } withOf)
                {
                    return ($"{lemma} of {part.Lemma.ToLowerInvariant()}", new TokenRange(token, child + 1), withOf);
                }

                if (part.Relation is not ("compound:prt" or "obj" or "advmod" or "obl" or "xcomp"))
                {
                    continue;
                }

                var longer = lemma + " " + part.Lemma.ToLowerInvariant();
                if (lexicon.Find(longer, kind) is { Count: > 0 } senses)
                {
                    var range = new TokenRange(token, child == token + 1 ? child + 1 : token + 1);
                    return part.Relation == "compound:prt" && Phrasal(sentence, token, longer, kind) is { } whole ? (whole.Lemma, range, whole.Senses) : (longer, range, senses);
                }

                // "wrap up mission" may stand where "wrap up" does not.
                if (part.Relation == "compound:prt" && Phrasal(sentence, token, longer, kind) is { } phrasal)
                {
                    return (phrasal.Lemma, new TokenRange(token, child == token + 1 ? child + 1 : token + 1), phrasal.Senses);
                }

                // "put on hold", "come to terms", "take into custody"
                if (part.Relation == "obl" && VerbSlots.Preposition(sentence, child) is { } preposition
                    && lexicon.Find($"{lemma} {preposition} {part.Lemma.ToLowerInvariant()}", kind) is { Count: > 0 } withPreposition)
                {
                    return ($"{lemma} {preposition} {part.Lemma.ToLowerInvariant()}", new TokenRange(token, token + 1), withPreposition);
                }
            }
        }

        // "hostages held by the militia": the noun that the participle stands beside is its fixed object.
        if (kind == PredicateKind.Verb && sentence.Tokens[token] is { Relation: "acl", Xpos: "VBN", Head: >= 0 and var noun }
            && lexicon.Find($"{lemma} {sentence.Tokens[noun].Lemma.ToLowerInvariant()}", kind) is { Count: > 0 } fixedTo && fixedTo.All(static row => row.Frame.Any(static part => part.Role == Role.Recipient && part.Slots.Contains("obj"))))
        {
            return ($"{lemma} {sentence.Tokens[noun].Lemma.ToLowerInvariant()}", new TokenRange(token, token + 1), fixedTo);
        }

        return (lemma, new TokenRange(token, token + 1), lexicon.Find(lemma, kind));
    }

    /// <summary>A verb with its particle and what both are fixed to: "call off strike", "pull out of treaty"; null for none.</summary>
    private (string Lemma, IReadOnlyList<LexiconEntry> Senses)? Phrasal(Sentence sentence, int token, string verb, PredicateKind kind)
    {
        foreach (var child in sentence.ChildrenOf(token))
        {
            var part = sentence.Tokens[child];
            var longer = part.Relation switch
            {
                "obj" or "nsubj:pass" when VerbSlots.Preposition(sentence, child) is null => $"{verb} {part.Lemma.ToLowerInvariant()}",
                "obl" or "obj" when VerbSlots.Preposition(sentence, child) is { } preposition => $"{verb} {preposition} {part.Lemma.ToLowerInvariant()}",
                _ => null,
            };
            if (longer is not null && lexicon.Find(longer, kind) is { Count: > 0 } senses)
            {
                return (longer, senses);
            }
        }

        return null;
    }
}
