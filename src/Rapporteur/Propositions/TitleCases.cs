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
            if (sentence.Tokens[i] is { Relation: "case", Xpos: "IN" or "TO", Head: var title } preposition && title > i && NameBehind(sentence, i, title) is >= 0 and var name)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[i] = TreeMending.With(preposition, name, "case");
            }
        }

        return tokens is null ? sentence : new Sentence(sentence.Index, sentence.Paragraph, tokens, sentence.Entities);
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
