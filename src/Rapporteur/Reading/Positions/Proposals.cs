using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Positions;

/// <summary>The words of each proposal in a predicate's content.</summary>
internal static class Proposals
{
    /// <summary>
    /// The content split at its coordination: "the withdrawal of troops and recognition of ..." are two proposals. A noun that only
    /// carries the proposal ("the importance of a truce", "the need to disarm") gives way to what it carries.
    /// </summary>
    public static IEnumerable<(int Head, TokenRange Range)> Of(Sentence sentence, Argument content)
    {
        var heads = Heads(sentence, content);
        if (heads.Count > 1 && !content.IsClause && IsOneThing(sentence, heads))
        {
            heads = [heads[0]];
        }

        if (heads.Count == 1 && content.IsClause && CarrierNouns.Achieved(sentence, heads[0]) is { Count: > 1 } goals)
        {
            foreach (var goal in goals)
            {
                yield return (goal, Trimmed(sentence, goal, Bare(sentence, goal, Phrase.OfConjunct(sentence, goal))));
            }

            yield break;
        }

        for (var i = 0; i < heads.Count; i++)
        {
            var range = heads.Count == 1 ? content.Range : Phrase.OfConjunct(sentence, heads[i]);
            if (sentence.Tokens[heads[i]].Lemma == "what" && Described(sentence, heads[i]) is { } described)
            {
                yield return (described, Phrase.Of(sentence, described));
                continue;
            }

            if (i == 0 && heads.Count > 1)
            {
                var start = Math.Min(content.Range.Start, range.Start);
                range = new TokenRange(start, Math.Max(heads[0] + 1, Math.Min(range.End, Before(sentence, heads[1]))));
            }

            range = content.IsClause ? range : Bare(sentence, heads[i], range);
            if (content.IsClause || sentence.Tokens[heads[i]].Upos != "NOUN" || CarrierNouns.Carried(sentence, heads[i]) is not { } carried)
            {
                yield return (heads[i], Trimmed(sentence, heads[i], range));
                continue;
            }

            foreach (var inner in carried)
            {
                yield return (inner, Trimmed(sentence, inner, carried.Count == 1 ? Phrase.Of(sentence, inner) : Phrase.OfConjunct(sentence, inner)));
            }
        }
    }

    /// <summary>"peace, security and prosperity in the valley" is one proposal: bare nouns that share what stands before and behind them.</summary>
    private static bool IsOneThing(Sentence sentence, List<int> heads)
    {
        for (var i = 0; i < heads.Count; i++)
        {
            foreach (var child in sentence.ChildrenOf(heads[i]))
            {
                var relation = sentence.Tokens[child].Relation;
                if (i > 0 && child < heads[i] && relation is "det" or "nmod:poss" or "case" or "advmod" or "nummod"
                    || i < heads.Count - 1 && child > heads[i] && relation is "nmod" or "acl" or "acl:relcl")
                {
                    return false;
                }
            }

            if (sentence.Tokens[heads[i]].Upos != "NOUN" || i > 0 && CarrierNouns.Carried(sentence, heads[i]) is not null || i > 0 && heads[i] - heads[i - 1] > 5)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a later conjunct is set against the first: "a lasting peace and not a pause".</summary>
    public static bool IsNegated(Sentence sentence, Argument content, int head)
    {
        if (head == content.Head)
        {
            return false;
        }

        // "and not what she called a pause": the "not" stands before the "what".
        var outer = head;
        for (var (above, steps) = (sentence.Tokens[head].Head, 0); above >= 0 && steps < 3; above = sentence.Tokens[above].Head, steps++)
        {
            outer = sentence.Tokens[above].Lemma == "what" ? above : outer;
        }

        var start = Math.Min(sentence.SubtreeOf(head).Start, outer);
        for (var i = Math.Max(0, start - 1); i < Math.Min(head, start + 3); i++)
        {
            if (sentence.Tokens[i].Lemma.Equals("not", StringComparison.OrdinalIgnoreCase)
                && (i + 1 >= sentence.Tokens.Count || sentence.Tokens[i + 1].Lemma is not ("only" or "just")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words name something that can be agreed to: "do", "cut" or "complicit in" alone do not.</summary>
    public static bool SaysSomething(Sentence sentence, int head, TokenRange range)
    {
        if (sentence.Tokens[head] is { Upos: "ADJ", Relation: not "ccomp" } && sentence.ChildOf(head, "cop") < 0)
        {
            return false;
        }

        return range.Count > 1 ? range.Count > 2 || sentence.Tokens[head].Upos != "PRON" : sentence.Tokens[head].Lemma != "what" && sentence.Tokens[head].Upos != "VERB" || sentence.Tokens[head].Upos == "VERB" && sentence.Tokens[head].Lemma is not ("do" or "be" or "have" or "go" or "cut" or "come" or "make" or "take" or "get" or "say");
    }

    /// <summary>The verb phrase alone, without subject, auxiliaries and negation.</summary>
    public static TokenRange VerbPhrase(Sentence sentence, int verb)
    {
        var range = Phrase.OfConjunct(sentence, verb);
        var start = verb;
        while (start > range.Start && sentence.Tokens[start - 1] is { Upos: "ADV" } adverb && adverb.Head == verb && adverb.Lemma is not ("not" or "never" or "only"))
        {
            start--;
        }

        return Trimmed(sentence, verb, new TokenRange(start, Math.Max(verb + 1, range.End)));
    }

    /// <summary>The range without a participle clause that follows after a comma and tells of another act of the subject.</summary>
    public static TokenRange Trimmed(Sentence sentence, int head, TokenRange range)
    {
        for (var i = head + 1; i < range.End; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Relation == "advcl" && token.Xpos == "VBG" && VerbSlots.Mark(sentence, i) is null && range.Contains(token.Head))
            {
                var start = sentence.SubtreeOf(i).Start;
                while (start < i && sentence.Tokens[start].Upos == "PUNCT")
                {
                    start++;
                }

                if (start - 1 > head && sentence.Tokens[start - 1].Form == ",")
                {
                    return new TokenRange(range.Start, start - 1);
                }
            }

            // "a levy, backed by Oslo but opposed by Bern": who backs it is no part of it.
            if (token is { Relation: "acl", Xpos: "VBN" } && token.Head == head && i - 2 > head - 1 && sentence.Tokens[i - 1].Form == "," && sentence.ChildOf(i, "obl:agent") >= 0)
            {
                return new TokenRange(range.Start, i - 1);
            }
        }

        return range;
    }

    /// <summary>Conjuncts of the content; a list whose second part the tree takes for an apposition is a list all the same.</summary>
    private static List<int> Heads(Sentence sentence, Argument content)
    {
        var heads = new List<int>();
        foreach (var head in content.Heads)
        {
            // "agreed to disarm but did not hand over": a finite conjunct is no part of an infinitive.
            // "hopes that she comes and pays": one clause, where the second verb has no subject of its own.
            // "urged her to forgo it, warning that ...": a participle behind an infinitive tells of another act.
            if (content.IsClause && content.Marker == "to" && head != content.Head && sentence.Tokens[head].Xpos == "VBG" && sentence.Tokens[content.Head].Xpos == "VB")
            {
                continue;
            }

            var isPart = !content.IsClause || (content.Marker == "to" ? !IsFinite(sentence, head)
                : !IsFinite(sentence, head) || sentence.ChildOf(head, "nsubj") >= 0 || sentence.ChildOf(head, "nsubj:pass") >= 0);
            if (head == content.Head || isPart)
            {
                heads.Add(head);
            }
        }

        if (heads.Count == 1 && !content.IsClause)
        {
            StrayConjuncts.AddBesides(sentence, content.Head, heads);
            foreach (var child in sentence.ChildrenOf(content.Head))
            {
                StrayConjuncts.AddOuter(sentence, content, child, heads);
                if (sentence.Tokens[child].Relation == "appos" && child > content.Head && sentence.ChildOf(child, "conj") is > 0 and var last
                    && sentence.ChildOf(last, "cc") > 0)
                {
                    heads.AddRange(Phrase.Conjuncts(sentence, child));
                }
            }
        }

        return heads;
    }

    private static bool IsFinite(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (sentence.Tokens[child].Relation is "aux" or "aux:pass" or "cop" && sentence.Tokens[child].Xpos is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }
        }

        return sentence.Tokens[verb].Xpos is "VBD" or "VBZ" or "VBP";
    }

    /// <summary>Where the words before a conjunct end, its conjunction and comma cut off.</summary>
    private static int Before(Sentence sentence, int conjunct)
    {
        var at = sentence.SubtreeOf(conjunct).Start;
        while (at > 0 && (sentence.Tokens[at - 1].Upos == "PUNCT" || sentence.Tokens[at - 1].Upos == "CCONJ"))
        {
            at--;
        }

        return at;
    }

    /// <summary>"what she called a trap": what it is said to be.</summary>
    private static int? Described(Sentence sentence, int what)
    {
        var clause = sentence.ChildOf(what, "acl:relcl");
        foreach (var child in clause < 0 ? [] : sentence.ChildrenOf(clause))
        {
            if (sentence.Tokens[child] is { Relation: "xcomp" or "obl" or "obj" or "ccomp", Upos: "NOUN" } && child > clause)
            {
                return child;
            }
        }

        return null;
    }

    /// <summary>The phrase without the "only", "not" and prepositions before it.</summary>
    private static TokenRange Bare(Sentence sentence, int head, TokenRange range)
    {
        var start = range.Start;
        while (start < head && (sentence.Tokens[start].Upos is "ADP" or "CCONJ" or "PART" || sentence.Tokens[start].Lemma is "only" or "not" or "just"))
        {
            start++;
        }

        return new TokenRange(start, range.End);
    }
}
