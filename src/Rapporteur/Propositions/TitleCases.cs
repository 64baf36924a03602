using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Puts right the preposition before a name with its title ("met with Prime Minister Abiy Ahmed", "sat down with Foreign Secretary Ann Reed"): trees of
/// news often hang it on the title or on the first name, and then nothing tells what part the person plays.
/// </summary>
internal static class TitleCases
{
    /// <summary>The sentence put right, or as it is.</summary>
    public static Sentence Mend(Sentence sentence)
    {
        Token[]? tokens = null;
        for (var i = 0; i + 1 < sentence.Tokens.Count; i++)
        {
            if (IsActing(sentence, i) && sentence.ChildOf(i, "obj") is >= 0 and var office)
            {
                // "with acting Foreign Minister Ann Reed": the office is held for the time being, and nobody acts.
                tokens ??= [.. sentence.Tokens];
                var head = sentence.Tokens[i].Head;
                tokens[office] = TreeMending.With(tokens[office], head, sentence.Tokens[head].Upos == "VERB" ? "obl" : "nmod");
                tokens[i] = TreeMending.With(tokens[i], office, "amod", "ADJ", "JJ");
                tokens[i - 1] = TreeMending.With(tokens[i - 1], office, "case", "ADP", "IN");
                continue;
            }

            if (IsTitleBeside(sentence, i))
            {
                tokens ??= [.. sentence.Tokens];
                tokens[i + 1] = TreeMending.With(tokens[i + 1], tokens[i].Head, tokens[i].Relation);
                tokens[i] = TreeMending.With(tokens[i], i + 1, "nmod:desc");
                foreach (var child in sentence.ChildrenOf(i))
                {
                    if (sentence.Tokens[child].Relation == "case")
                    {
                        tokens[child] = TreeMending.With(tokens[child], i + 1, "case");
                    }
                }

                continue;
            }

            if (sentence.Tokens[i] is { Relation: "case", Xpos: "IN" or "TO", Head: var title } preposition && title > i && NameBehind(sentence, i, title) is >= 0 and var name)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[i] = TreeMending.With(preposition, name, "case");
            }
        }

        return tokens is null ? sentence : new Sentence(sentence.Index, sentence.Paragraph, tokens, sentence.Entities);
    }

    private static bool IsActing(Sentence sentence, int token) => token > 0 && sentence.Tokens[token] is { Form: "acting", Upos: "VERB", Relation: "acl" or "advcl", Head: >= 0 }
        && sentence.Tokens[token - 1] is { Relation: "mark", Form: "with" or "by" or "to" or "for" or "of" } mark && mark.Head == token && sentence.Tokens[token + 1].Upos is "PROPN" or "ADJ";

    /// <summary>"with Prime Minister", then "Asif Qureshi" as a second phrase of the verb: the name is what the title belongs to.</summary>
    private static bool IsTitleBeside(Sentence sentence, int title)
    {
        var (token, name) = (sentence.Tokens[title], sentence.Tokens[title + 1]);
        return token is { Upos: "PROPN", Relation: "obl" or "nmod", Head: >= 0 } && name.Head == token.Head && name is { Upos: "PROPN", Relation: "obl" or "obl:unmarked" or "nmod" or "nmod:unmarked" }
            && sentence.ChildOf(title, "case") >= 0 && sentence.ChildOf(title + 1, "case") < 0
            && sentence.EntityAt(title + 1) is { Type: EntityType.Person } person && person.Range.Start == title + 1 && sentence.EntityAt(title) is null;
    }

    /// <summary>The name that a title or first name belongs to, where the preposition opens its phrase and it has none; else -1.</summary>
    private static int NameBehind(Sentence sentence, int preposition, int title)
    {
        var name = title;
        while (sentence.Tokens[name] is { Relation: "nmod:desc" or "compound" or "flat", Upos: "PROPN" or "NOUN" or "ADJ", Head: var above } && above > name
            && (sentence.Tokens[name].Relation == "nmod:desc" || sentence.Tokens[name].Upos == "PROPN"))
        {
            name = above;
        }

        if (name == title || sentence.Tokens[name] is not { Upos: "PROPN", Relation: not ("nmod:desc" or "compound" or "flat") })
        {
            return -1;
        }

        // "the in-house counsel", "a with-profits fund": what stands within a compound is no preposition of the phrase.
        for (var i = preposition + 1; i < name; i++)
        {
            if (sentence.Tokens[i] is { Form: "-" } hyphen && hyphen.Head == title)
            {
                return -1;
            }
        }

        foreach (var child in sentence.ChildrenOf(name))
        {
            if (child < preposition && sentence.Tokens[child].Relation is not ("punct" or "cc" or "advmod") || sentence.Tokens[child] is { Relation: "case", Xpos: not "POS" })
            {
                return -1;
            }
        }

        return name;
    }
}
