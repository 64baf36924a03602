using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Puts right what trees often get wrong and the lexicon knows better: the particle of a verb that was taken for the preposition of what is in
/// truth the object ("called off the summit" is no calling at a place), a relative clause that was taken for the content of its noun ("a
/// summit that he had announced" says nothing of what the summit claims), a subject taken for the sufferer of its own act, a contrast that was
/// taken into what somebody said ("Oslo said the text was fair, while Lima warned against it": Lima speaks for itself), the content of "made
/// clear" that went to another verb, the preposition of a name that went to its title (<see cref="TitleCases"/>), the main verb of a sentence that was taken for a participle (<see cref="MainParticiples"/>), and a
/// speaker at the end (<see cref="TrailingSpeakers"/>) or between commas (<see cref="InnerSpeakers"/>), and the subject of a clause behind "after" (<see cref="LateSubjects"/>).
/// </summary>
/// <param name="lexicon">The predicate lexicon.</param>
public sealed class TreeMending(Lexicon lexicon)
{
    private readonly MainParticiples _participles = new(lexicon);
    private readonly WordSlips _words = new(lexicon);
    private readonly ClauseSlips _slips = new(lexicon);

    private readonly TrailingSpeakers _speakers = new(lexicon);

    private readonly InnerSpeakers _inner = new(lexicon);

    private readonly StrayClauses _clauses = new(lexicon);

    /// <summary>The text with such trees put right; the same text where there is none.</summary>
    public ParsedText Mend(ParsedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new Sentence[text.Sentences.Count];
        var isChanged = false;
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = Mend(text.Sentences[i]);
            isChanged |= !ReferenceEquals(sentences[i], text.Sentences[i]);
        }

        return isChanged ? new ParsedText(text.Text, sentences) : text;
    }

    private Sentence Mend(Sentence sentence)
    {
        sentence = TitleCases.Mend(_slips.Mend(_words.Mend(_inner.Mend(_speakers.Mend(_participles.Mend(LateSubjects.Mend(sentence)))))));
        Token[]? tokens = null;
        for (var verb = 0; verb < sentence.Tokens.Count; verb++)
        {
            if (sentence.Tokens[verb].Upos != "VERB")
            {
                continue;
            }

            if (verb + 2 < sentence.Tokens.Count && ObjectOf(sentence, verb) is { } thing)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[verb + 1] = With(tokens[verb + 1], verb, "compound:prt");
                tokens[thing] = With(tokens[thing], verb, "obj");
            }

            if (verb + 1 < sentence.Tokens.Count && sentence.Tokens[verb + 1] is { Relation: "advmod", Upos: "ADV" } adverb && adverb.Head == verb
                && sentence.ChildOf(verb, "nsubj:pass") >= 0 && IsPhrasal(sentence.Tokens[verb], adverb))
            {
                // "was put back by a week".
                tokens ??= [.. sentence.Tokens];
                tokens[verb + 1] = With(adverb, verb, "compound:prt");
            }

            if (ActiveSubjectOf(sentence, verb) is { } subject)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[subject] = With(tokens[subject], verb, "nsubj");
                tokens[verb] = With(tokens[verb], tokens[verb].Head, tokens[verb].Relation, xpos: "VBD");
            }

            if (RecipientOf(sentence, verb) is { } recipient)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[recipient] = With(tokens[recipient], verb, "iobj");
            }

            if (LoneSubjectOf(sentence, verb) is { } lone)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[lone] = With(tokens[lone], verb, "nsubj");
            }

            if (sentence.ChildOf(verb, "obl:agent") is >= 0 and var means && sentence.ChildOf(verb, "nsubj") is >= 0 and var doer && doer < verb && sentence.ChildOf(verb, "aux:pass") < 0)
            {
                // "spoke by video link": where the subject acts, nobody else does.
                tokens ??= [.. sentence.Tokens];
                tokens[means] = With(tokens[means], verb, "obl");
            }

            if (sentence.ChildOf(verb, "nsubj:outer") is >= 0 and var outer && VerbGroup.IsToBe(sentence, verb))
            {
                // "the ministers are to hold talks": the copula is an auxiliary, and its subject that of the verb.
                tokens ??= [.. sentence.Tokens];
                tokens[outer] = With(tokens[outer], verb, "nsubj");
            }

            if (SaidOf(sentence, verb) is { } conjunction)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[conjunction] = With(tokens[conjunction], verb, "mark");
                tokens[verb] = With(tokens[verb], tokens[verb].Head, "acl");
            }

            if (ThatOf(sentence, verb) is { } that)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[that] = With(tokens[that], verb, "obj", "PRON", "WDT");
                tokens[verb] = With(tokens[verb], tokens[verb].Head, "acl:relcl");
            }
        }

        foreach (var (clause, verb, relation) in _clauses.Astray(sentence).Concat(StrayPhrases.Astray(sentence)))
        {
            tokens ??= [.. sentence.Tokens];
            tokens[clause] = With(tokens[clause], verb, relation);
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    /// <summary>"Oslo's claim that Bern has agreed to meet": the "that" of a whole clause beside a noun with content, taken for the clause's object; else null.</summary>
    private int? SaidOf(Sentence sentence, int verb)
    {
        var token = sentence.Tokens[verb];
        return token is { Relation: "acl:relcl", Head: >= 0 } && sentence.ChildOf(verb, "nsubj") >= 0 && sentence.ChildOf(verb, "xcomp") > verb
            && sentence.ChildOf(verb, "obj") is >= 0 and var that && that < verb && sentence.Tokens[that] is { Xpos: "IN", Form: "that" }
            && lexicon.Find(sentence.Tokens[token.Head].Lemma.ToLowerInvariant(), PredicateKind.Noun).Any(static e => e.IsSpeech && e.Frame.Any(static s => s.Slots.Contains("that")))
            ? that : null;
    }

    /// <summary>The "that" of a clause with a subject and no object, beside a noun that the lexicon does not know to have content; else null.</summary>
    private int? ThatOf(Sentence sentence, int verb)
    {
        var token = sentence.Tokens[verb];
        if (token.Relation != "acl" || token.Head < 0 || sentence.ChildOf(verb, "nsubj") < 0
            || sentence.ChildOf(verb, "ccomp") >= 0 || sentence.ChildOf(verb, "xcomp") >= 0)
        {
            return null;
        }

        // "a step that Ethiopia opposed": the tree may have it as the object already, and miss only that the clause tells of the noun.
        var thing = sentence.ChildOf(verb, "obj");
        if (thing >= 0 && !(thing < verb && sentence.Tokens[thing].Upos == "SCONJ"))
        {
            return null;
        }

        var that = thing >= 0 ? thing : sentence.ChildOf(verb, "mark");
        var noun = sentence.Tokens[token.Head];
        return that >= 0 && sentence.Tokens[that].Lemma.Equals("that", StringComparison.OrdinalIgnoreCase)
            && lexicon.Find(noun.Lemma.ToLowerInvariant(), PredicateKind.Noun) is var senses && (thing >= 0 || senses.Count > 0)
            && (!senses.Any(static e => e.Frame.Any(static s => s.Slots.Contains("that"))) || token.Lemma is "make" or "put" or "table" or "submit" or "present" or "unveil")
            ? that : null;
    }

    /// <summary>
    /// The subject of "Cuba, an ally of Angola, called on its neighbours": a finite verb without "be" is no passive in a whole sentence, only in a
    /// headline; null where the tree is right.
    /// </summary>
    private static int? ActiveSubjectOf(Sentence sentence, int verb)
    {
        var subject = sentence.ChildOf(verb, "nsubj:pass");
        return subject >= 0 && subject < verb && sentence.Tokens[verb].Relation is "root" or "ccomp" or "parataxis"
            && sentence.Tokens[verb].Form.EndsWith("ed", StringComparison.Ordinal)
            && sentence.Tokens[^1].Form is "." or "\"" or "”"
            && sentence.ChildOf(verb, "aux:pass") < 0 && sentence.ChildOf(verb, "aux") < 0 && sentence.ChildOf(verb, "obl:agent") < 0
            && sentence.ChildOf(verb, "nsubj") < 0
            ? subject : null;
    }

    /// <summary>"offered the rebels a truce": of two bare objects side by side the first is who gets the second; null where the verb gives nothing.</summary>
    private int? RecipientOf(Sentence sentence, int verb)
    {
        var first = sentence.ChildOf(verb, "obj");
        if (first < verb || sentence.ChildOf(verb, "iobj") >= 0 || VerbSlots.Preposition(sentence, first) is not null)
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child > first && sentence.Tokens[child] is { Relation: "obj", Upos: "NOUN" } && sentence.SubtreeOf(child).Start == sentence.SubtreeOf(first).End && VerbSlots.Preposition(sentence, child) is null)
            {
                return lexicon.Find(sentence.Tokens[verb].Lemma.ToLowerInvariant(), PredicateKind.Verb).Any(static e => e.Frame.Any(static s => s.Slots.Contains("iobj"))) ? first : null;
            }
        }

        return null;
    }

    /// <summary>"Oslo fears Bern will refuse": a name that the tree compounds with a finite verb is its subject; null for none.</summary>
    private static int? LoneSubjectOf(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Xpos is "VBZ" or "VBD" && sentence.ChildOf(verb, "compound") is >= 0 and var name && name < verb && sentence.Tokens[name].Upos is "PROPN" or "NOUN"
            && sentence.ChildOf(verb, "nsubj") < 0 && sentence.ChildOf(verb, "nsubj:pass") < 0 ? name : null;

    /// <summary>What is called off, pushed back; null where the word after the verb is no particle, or is one already.</summary>
    private int? ObjectOf(Sentence sentence, int verb)
    {
        var particle = sentence.Tokens[verb + 1];
        if (particle.Relation == "compound:prt" && IsPhrasal(sentence.Tokens[verb], particle) && sentence.ChildOf(verb, "obj") < 0 && sentence.ChildOf(verb, "nsubj:pass") < 0)
        {
            // "has called off the talks": without a preposition what stands right behind the particle is the object.
            var bare = Bare(sentence, verb);
            return bare > verb && sentence.SubtreeOf(bare).Start == verb + 2 && sentence.Tokens[bare].Upos is "NOUN" or "PROPN" ? bare : null;
        }

        if (particle.Relation is not ("case" or "advmod") || particle.Upos is not ("ADP" or "ADV") || !IsPhrasal(sentence.Tokens[verb], particle))
        {
            return null;
        }

        // A preposition belongs to the object itself, an adverb to the verb with the object bare beside it.
        var thing = particle.Relation == "case" ? particle.Head : Bare(sentence, verb);
        return thing > verb && sentence.Tokens[thing].Head == verb && sentence.Tokens[thing].Relation is "obl" or "obl:unmarked" or "obj"
            && sentence.ChildOf(verb, "nsubj:pass") < 0
            ? thing : null;
    }

    // Where a row of the verb alone takes the word as a preposition ("stand by an ally"), the tree may be right.
    private bool IsPhrasal(Token verb, Token particle)
    {
        var (lemma, word) = (verb.Lemma.ToLowerInvariant(), particle.Lemma.ToLowerInvariant());
        return lexicon.Find($"{lemma} {word}", PredicateKind.Verb).Any(static e => e.Frame.Any(static s => s.Slots.Contains("obj")))
            && !lexicon.Find(lemma, PredicateKind.Verb).Any(e => e.Frame.Any(s => s.Slots.Contains(word)));
    }

    private static int Bare(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child > verb + 1 && sentence.Tokens[child].Relation is "obl:unmarked" or "obj" or "obl" && sentence.ChildOf(child, "case") < 0)
            {
                return child;
            }
        }

        return -1;
    }

    internal static Token With(Token token, int head, string relation, string? upos = null, string? xpos = null) => new()
    {
        Index = token.Index,
        Span = token.Span,
        Form = token.Form,
        Lemma = upos == "VERB" ? token.Form.ToLowerInvariant() : token.Lemma,
        Upos = upos ?? token.Upos,
        Xpos = xpos ?? token.Xpos,
        SpaceAfter = token.SpaceAfter,
        Head = head,
        Relation = relation,
    };
}
