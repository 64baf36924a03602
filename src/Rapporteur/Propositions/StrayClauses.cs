using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Clauses that trees of news hang on the wrong word: a contrast that was taken into what somebody said ("Oslo said the text was fair, while Lima
/// warned against it": Lima speaks for itself), the content of "made clear", a verb in the past that goes on behind an infinitive, and content
/// that went to the noun before it.
/// </summary>
/// <param name="lexicon">Knows the words of saying.</param>
internal sealed class StrayClauses(Lexicon lexicon)
{
    /// <summary>Clauses that hang on the wrong verb, each with the right one and its relation to it.</summary>
    public IEnumerable<(int Clause, int Verb, string Relation)> Astray(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
        {
            if (token.Relation == "advcl" && IsContrast(sentence, token) && Saying(sentence, token.Head) is { } saying)
            {
                yield return (token.Index, saying, token.Relation);
            }
            else if (token.Relation == "conj" && (FiniteAbove(sentence, token) ?? ListedInfinitive(sentence, token)) is { } partner)
            {
                yield return (token.Index, partner, token.Relation);
            }
            else if (token.Relation == "appos" && Calling(sentence, token) is { } calling)
            {
                yield return (token.Index, calling, "xcomp");
            }
            else if (token.Relation is "acl" or "acl:relcl" && SayingWithoutContent(sentence, token) is { } without)
            {
                yield return (token.Index, without, "ccomp");
            }
            else if (token.Relation == "ccomp" && MadeClear(sentence, token) is { } made && made != token.Head)
            {
                yield return (token.Index, made, token.Relation);
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
    /// "Chile said it was ready to talk and called for calm": a verb in the past is no second infinitive or gerund but goes on with the verb in the
    /// past above; null where it is none.
    /// </summary>
    private static int? FiniteAbove(Sentence sentence, Token verb)
    {
        if (verb.Xpos is not ("VBD" or "VBN") || sentence.ChildOf(verb.Index, "aux:pass") >= 0 || sentence.ChildOf(verb.Index, "aux") >= 0 || verb.Head < 0
            || sentence.Tokens[verb.Head].Xpos != "VB" && !IsMarkedGerund(sentence, verb.Head) || sentence.ChildOf(verb.Index, "nsubj") >= 0)
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

    /// <summary>
    /// "will join only if Oslo agrees to pay, disarm and leave": a list of bare verbs that begins with the infinitive of a condition goes on in it; null where
    /// the verb is no later part of such a list.
    /// </summary>
    private static int? ListedInfinitive(Sentence sentence, Token verb)
    {
        if (verb is not { Xpos: "VB", Head: >= 0 } || verb.Index < 2)
        {
            return null;
        }

        if (sentence.Tokens[verb.Index - 1].Form == "and" && sentence.Tokens[verb.Index - 2].Form == ",")
        {
            return BeforeInsertion(sentence, verb);
        }

        if (sentence.Tokens[verb.Index - 1].Form != "," || sentence.ChildOf(verb.Index, "conj") < verb.Index)
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(verb.Head))
        {
            if (child > verb.Head && child < verb.Index && sentence.Tokens[child].Relation == "advcl" && VerbSlots.Mark(sentence, child) is "if" or "unless" or "once"
                && sentence.ChildOf(child, "xcomp") is > 0 and var infinitive && infinitive < verb.Index && sentence.Tokens[infinitive].Xpos == "VB")
            {
                return infinitive;
            }
        }

        return null;
    }

    /// <summary>"to sign this pact, which Oslo is ready to back, and free the crew": the infinitive that the clause between commas interrupts; else null.</summary>
    private static int? BeforeInsertion(Sentence sentence, Token verb)
    {
        for (var (at, steps) = (verb.Head, 0); at >= 0 && steps < 3; at = sentence.Tokens[at].Head, steps++)
        {
            if (sentence.Tokens[at].Relation is "advcl" or "acl:relcl" && sentence.ChildOf(at, "nsubj") >= 0 && sentence.Tokens[sentence.SubtreeOf(at).Start] is { Lemma: "that" or "which" or "," } opening)
            {
                for (var i = opening.Index - 1; i > 0; i--)
                {
                    if (sentence.Tokens[i] is { Upos: "VERB" } before)
                    {
                        return before.Xpos == "VB" && VerbSlots.Mark(sentence, i) == "to" && verb.Head != i ? i : null;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"accused Oslo of stalling and called for a vote": the gerund behind a preposition.</summary>
    private static bool IsMarkedGerund(Sentence sentence, int verb) =>
        sentence.Tokens[verb] is { Xpos: "VBG", Relation: "acl" or "advcl" } && VerbSlots.Mark(sentence, verb) is "of" or "for" or "over";

    /// <summary>The "make" of "made clear" that ends right before a clause; else null.</summary>
    private static int? MadeClear(Sentence sentence, Token verb)
    {
        var start = sentence.SubtreeOf(verb.Index).Start;
        return start > 1 && sentence.Tokens[start - 1] is { Lemma: "clear", Relation: "xcomp" or "obj" or "advmod", Head: >= 0 and var made }
            && sentence.Tokens[made].Lemma == "make" ? made : null;
    }

    /// <summary>"called the visit a betrayal": what something is called stands right behind it, without a comma; the verb, or null.</summary>
    private int? Calling(Sentence sentence, Token name)
    {
        var thing = name.Head;
        var start = sentence.SubtreeOf(name.Index).Start;
        return thing >= 0 && sentence.Tokens[thing] is { Relation: "obj", Head: >= 0 and var verb } && verb < thing && (name.Upos == "ADJ" || sentence.ChildOf(name.Index, "det") >= 0)
            && start > thing && sentence.Tokens[start - 1].Form is not ("," or "—" or "–" or "(") && sentence.ChildOf(verb, "xcomp") < 0
            && lexicon.Find(sentence.Tokens[verb].Lemma.ToLowerInvariant(), PredicateKind.Verb).Any(static e => e.Frame.Any(static s => s.IsRequired && s.Slots.Contains("pred")))
            ? verb : null;
    }

    /// <summary>
    /// "said in an interview with a magazine that Lima had signed": a whole clause with "that" tells nothing of the magazine. The verb of saying above it
    /// that has no content yet; else null.
    /// </summary>
    private int? SayingWithoutContent(Sentence sentence, Token verb)
    {
        var mark = sentence.ChildOf(verb.Index, "mark");
        if (mark < 0 || sentence.Tokens[mark].Lemma != "that" || verb.Head < 0 || sentence.ChildOf(verb.Index, "nsubj") < mark
            || lexicon.Find(sentence.Tokens[verb.Head].Lemma.ToLowerInvariant(), PredicateKind.Noun).Any(static e => e.Frame.Any(static s => s.Slots.Contains("that"))))
        {
            return null;
        }

        for (var (at, steps) = (sentence.Tokens[verb.Head].Head, 0); at >= 0 && steps < 4; at = sentence.Tokens[at].Head, steps++)
        {
            if (sentence.Tokens[at].Upos == "VERB")
            {
                return at < mark && sentence.ChildOf(at, "ccomp") < 0 && sentence.ChildOf(at, "xcomp") < 0
                    && lexicon.Find(sentence.Tokens[at].Lemma.ToLowerInvariant(), PredicateKind.Verb).Any(static e => e.IsSpeech) ? at : null;
            }
        }

        return null;
    }
}
