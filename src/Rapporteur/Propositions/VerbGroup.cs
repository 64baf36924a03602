using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>What the auxiliaries around a predicate show: tense, modal, negation, aspect.</summary>
internal static class VerbGroup
{
    /// <summary>Tense of the clause that the token heads; a non-finite or nominal one has none.</summary>
    public static Tense TenseOf(Sentence sentence, int head)
    {
        var tokens = sentence.Tokens;
        var token = tokens[head];
        if (ToBe(sentence, head) is { } be)
        {
            return be.Xpos == "VBD" ? Tense.Past : Tense.Future;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            if (tokens[child].Relation is not ("aux" or "aux:pass" or "cop"))
            {
                continue;
            }

            if (tokens[child].Lemma is "will" or "shall" || tokens[child].Form.Equals("'ll", StringComparison.OrdinalIgnoreCase))
            {
                return Tense.Future;
            }

            switch (tokens[child].Xpos)
            {
                case "VBD":
                    return Tense.Past;
                case "VBZ" or "VBP":
                    return tokens[child].Lemma == "have" ? Tense.Past : Tense.Present;
                case "MD":
                    return Tense.Present;
            }
        }

        return token.Xpos switch
        {
            "VBD" => Tense.Past,
            "VBZ" or "VBP" => Tense.Present,
            _ => token.Relation == "conj" && token.Head >= 0 && tokens[token.Head].Upos == token.Upos ? TenseOf(sentence, token.Head) : Tense.None,
        };
    }

    /// <summary>The modal auxiliary in lower case, shared through coordination; null for none.</summary>
    public static string? ModalOf(Sentence sentence, int head)
    {
        var tokens = sentence.Tokens;
        if (ToBe(sentence, head) is { } be)
        {
            return be.Xpos == "VBD" ? "would" : "will";
        }

        // "were due to meet": where "due to" marks the verb, the tree has no other word for the plan.
        if (sentence.ChildOf(head, "mark") is >= 0 and var mark && tokens[mark] is { Lemma: "due", Upos: "ADJ" })
        {
            return "will";
        }

        var hasAuxiliary = false;
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (tokens[child].Relation is "aux" or "cop" or "aux:pass")
            {
                hasAuxiliary = true;
                if (tokens[child].Xpos == "MD")
                {
                    return Modal(tokens[child]);
                }
            }
        }

        var token = tokens[head];
        return !hasAuxiliary && token.Relation == "conj" && IsBare(sentence, head) && Partner(sentence, token.Head) is >= 0 and var partner
            ? ModalOf(sentence, partner) : null;
    }

    /// <summary>"to have fled", "has fled".</summary>
    internal static bool IsPerfect(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child] is { Relation: "aux", Lemma: "have" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause is one of "be" with an infinitive ("the envoys are to meet"): finite, for all its "to".</summary>
    internal static bool IsToBe(Sentence sentence, int head) => ToBe(sentence, head) is not null && (sentence.ChildOf(head, "nsubj") >= 0 || sentence.ChildOf(head, "nsubj:pass") >= 0 || sentence.ChildOf(head, "nsubj:outer") >= 0);

    /// <summary>The "be" of "are to meet", "was to be signed", which plans as "will" does; null for none.</summary>
    private static Token? ToBe(Sentence sentence, int head)
    {
        Token? be = null;
        foreach (var child in sentence.ChildrenOf(head))
        {
            var token = sentence.Tokens[child];
            if (token is { Lemma: "be", Relation: "aux" or "cop" or "aux:pass", Xpos: "VBD" or "VBZ" or "VBP" } && child < head)
            {
                be ??= token;
            }
            else if (token is { Relation: "mark", Form: "to" } && be is not null)
            {
                return be;
            }
        }

        return null;
    }

    /// <summary>A base form; one without a subject that the tagger took for a present tense ("must wait and respect ...") is one too.</summary>
    private static bool IsBare(Sentence sentence, int head) =>
        sentence.Tokens[head].Xpos == "VB" || sentence.Tokens[head].Xpos == "VBP" && sentence.ChildOf(head, "nsubj") < 0 && sentence.ChildOf(head, "expl") < 0;

    /// <summary>The verb that a verb is coordinated with, though the tree may hang it on a noun between; -1 for none.</summary>
    private static int Partner(Sentence sentence, int above)
    {
        while (above >= 0 && sentence.Tokens[above].Upos is "NOUN" or "PROPN" or "PRON" && sentence.Tokens[above].Relation is "obj" or "obl" or "nmod" or "conj")
        {
            above = sentence.Tokens[above].Head;
        }

        return above;
    }

    /// <summary>Whether the clause is negated by a word of its own, or by its subject or object ("no one", "no talks").</summary>
    public static bool IsNegated(Sentence sentence, int head)
    {
        var tokens = sentence.Tokens;
        var isNegated = false;
        foreach (var child in sentence.ChildrenOf(head))
        {
            var token = tokens[child];
            var isNegator = IsNegator(token);
            if (token.Relation is "advmod" or "det" or "aux" or "cc:preconj" && isNegator)
            {
                // "not only ... but" asserts both.
                isNegated ^= !(child + 1 < tokens.Count && tokens[child + 1].Lemma is "only" or "just" or "merely");
            }
            else if (token is { Relation: "mark", Lemma: "without" })
            {
                // "left without agreeing on a single point"
                isNegated ^= true;
            }
            else if (token.Relation is "nsubj" or "nsubj:pass" or "obj" && (isNegator || HasNegativeDeterminer(sentence, child)))
            {
                isNegated = true;
            }
        }

        return isNegated;
    }

    /// <summary>"no talks", "neither side".</summary>
    public static bool HasNegativeDeterminer(Sentence sentence, int noun)
    {
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (sentence.Tokens[child].Relation is "det" or "cc:preconj" && IsNegator(sentence.Tokens[child]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"is attacking", "has been shelling".</summary>
    public static bool IsProgressive(Sentence sentence, int head)
    {
        if (sentence.Tokens[head].Xpos != "VBG")
        {
            return false;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child] is { Relation: "aux", Lemma: "be" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegator(Token token) =>
        token.Lemma.Equals("not", StringComparison.OrdinalIgnoreCase)
        || token.Form.Equals("n't", StringComparison.OrdinalIgnoreCase) || token.Form.Equals("n’t", StringComparison.OrdinalIgnoreCase)
        || token.Lemma.ToLowerInvariant() is "no" or "never" or "neither" or "nobody" or "none" or "nothing" or "hardly" or "nor" or "nowhere";

    private static string Modal(Token token) => token.Form.ToLowerInvariant() switch
    {
        "'ll" or "’ll" or "wo" => "will",
        "'d" or "’d" => "would",
        "ca" => "can",
        "sha" => "shall",
        var form => form,
    };
}
