using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Puts right what trees often get wrong and the lexicon knows better: the particle of a verb that was taken for the preposition of what is in
/// truth the object ("called off the summit" is no calling at a place), a relative clause that was taken for the content of its noun ("a
/// summit that he had announced" says nothing of what the summit claims), a dateline that was taken for a part of the sentence ("GENEVA
/// (AP) — The talks were put off": nobody put off Geneva), a subject taken for the sufferer of its own act, a contrast that was taken into what somebody said ("Oslo said the text was fair,
/// while Lima warned against it": Lima speaks for itself), the content of "made clear" that went to another verb, and
/// the main verb of a sentence that was taken for a participle (<see cref="MainParticiples"/>).
/// </summary>
/// <param name="lexicon">The predicate lexicon.</param>
public sealed class TreeMending(Lexicon lexicon)
{
    private readonly MainParticiples _participles = new(lexicon);

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
        sentence = _participles.Mend(sentence);
        Token[]? tokens = null;
        var dateline = Datelines.LengthOf(sentence);
        for (var i = 0; i < dateline; i++)
        {
            if (sentence.Tokens[i].Head >= dateline && sentence.Tokens[i].Relation != "punct")
            {
                tokens ??= [.. sentence.Tokens];
                tokens[i] = With(tokens[i], tokens[i].Head, "dep");
            }
        }

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

            if (ActiveSubjectOf(sentence, verb) is { } subject)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[subject] = With(tokens[subject], verb, "nsubj");
            }

            if (ThatOf(sentence, verb) is { } that)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[that] = With(tokens[that], verb, "obj");
                tokens[verb] = With(tokens[verb], tokens[verb].Head, "acl:relcl");
            }
        }

        foreach (var (clause, verb) in ClausesAstray(sentence))
        {
            tokens ??= [.. sentence.Tokens];
            tokens[clause] = With(tokens[clause], verb, tokens[clause].Relation);
        }

        return tokens is null ? sentence : new Sentence(sentence.Index, sentence.Paragraph, tokens, sentence.Entities);
    }

    /// <summary>Clauses that hang on the wrong verb, each with the right one.</summary>
    private IEnumerable<(int Clause, int Verb)> ClausesAstray(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Relation == "advcl" && IsContrast(sentence, token) && Saying(sentence, token.Head) is { } saying)
            {
                yield return (token.Index, saying);
            }
            else if (token.Relation == "conj" && FiniteAbove(sentence, token) is { } finite)
            {
                yield return (token.Index, finite);
            }
            else if (token.Relation == "ccomp" && MadeClear(sentence, token) is { } made && made != token.Head)
            {
                yield return (token.Index, made);
            }
        }
    }

    /// <summary>", while Lima warned", ", though Lima insisted": a finite clause about somebody else, set off by a comma.</summary>
    private bool IsContrast(Sentence sentence, Token verb)
    {
        var mark = sentence.ChildOf(verb.Index, "mark");
        var word = mark > 0 ? sentence.Tokens[mark].Lemma.ToLowerInvariant() : string.Empty;
        var isContrast = word is "while" or "whereas"
            || (word is "though" or "although" or "as" && lexicon.Find(verb.Lemma.ToLowerInvariant(), PredicateKind.Verb).Any(static e => e.IsSpeech));
        return isContrast && verb.Xpos is "VBD" or "VBZ" or "VBP"
            && sentence.ChildOf(verb.Index, "nsubj") is >= 0 and var subject && sentence.Tokens[subject].Upos is "PROPN" or "NOUN"
            && sentence.Tokens[mark - 1].Form is "," or "\"" or "”" or "'" or "’";
    }

    /// <summary>The verb in the past whose content holds the clause, where the one that it hangs on now is not in the past; else null.</summary>
    private static int? Saying(Sentence sentence, int head)
    {
        for (var (at, steps) = (head, 0); at >= 0 && steps < 4; at = sentence.Tokens[at].Head, steps++)
        {
            if (sentence.Tokens[at].Relation == "ccomp" && sentence.Tokens[at].Head is >= 0 and var above && above < at
                && sentence.Tokens[above].Xpos is "VBD" or "VBZ" && sentence.Tokens[above].Relation != "ccomp")
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>
    /// "Chile said it was ready to talk and called for calm": a verb in the past is no second infinitive but goes on with the verb in the past
    /// above; null where it is none.
    /// </summary>
    private static int? FiniteAbove(Sentence sentence, Token verb)
    {
        if (verb.Xpos is not ("VBD" or "VBN") || sentence.ChildOf(verb.Index, "aux:pass") >= 0 || sentence.ChildOf(verb.Index, "aux") >= 0 || verb.Head < 0 || sentence.Tokens[verb.Head].Xpos != "VB" || sentence.ChildOf(verb.Index, "nsubj") >= 0)
        {
            return null;
        }

        int? found = null;
        for (var (at, steps) = (sentence.Tokens[verb.Head].Head, 0); at >= 0 && steps < 5; at = sentence.Tokens[at].Head, steps++)
        {
            if (sentence.Tokens[at].Xpos is "VBD" or "VBZ" && sentence.ChildOf(at, "nsubj") >= 0 && at < verb.Index)
            {
                found = at;
            }
        }

        return found;
    }

    /// <summary>The "make" of "made clear" that ends right before a clause; else null.</summary>
    private static int? MadeClear(Sentence sentence, Token verb)
    {
        var start = sentence.SubtreeOf(verb.Index).Start;
        return start > 1 && sentence.Tokens[start - 1] is { Lemma: "clear", Relation: "xcomp" or "obj" or "advmod", Head: >= 0 and var made }
            && sentence.Tokens[made].Lemma == "make" ? made : null;
    }

    /// <summary>The "that" of a clause with a subject and no object, beside a noun that the lexicon does not know to have content; else null.</summary>
    private int? ThatOf(Sentence sentence, int verb)
    {
        var token = sentence.Tokens[verb];
        if (token.Relation != "acl" || token.Head < 0 || sentence.ChildOf(verb, "nsubj") < 0
            || sentence.ChildOf(verb, "obj") >= 0 || sentence.ChildOf(verb, "ccomp") >= 0 || sentence.ChildOf(verb, "xcomp") >= 0)
        {
            return null;
        }

        var that = sentence.ChildOf(verb, "mark");
        var noun = sentence.Tokens[token.Head];
        return that >= 0 && sentence.Tokens[that].Lemma.Equals("that", StringComparison.OrdinalIgnoreCase)
            && lexicon.Find(noun.Lemma.ToLowerInvariant(), PredicateKind.Noun) is { Count: > 0 } senses
            && !senses.Any(static e => e.Frame.Any(static s => s.Slots.Contains("that")))
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

    /// <summary>What is called off, pushed back; null where the word after the verb is no particle, or is one already.</summary>
    private int? ObjectOf(Sentence sentence, int verb)
    {
        var particle = sentence.Tokens[verb + 1];
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
            if (child > verb + 1 && sentence.Tokens[child].Relation is "obl:unmarked" or "obj" && sentence.ChildOf(child, "case") < 0)
            {
                return child;
            }
        }

        return -1;
    }

    internal static Token With(Token token, int head, string relation, string? xpos = null) => new()
    {
        Index = token.Index,
        Span = token.Span,
        Form = token.Form,
        Lemma = token.Lemma,
        Upos = token.Upos,
        Xpos = xpos ?? token.Xpos,
        SpaceAfter = token.SpaceAfter,
        Head = head,
        Relation = relation,
    };
}
