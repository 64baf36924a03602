using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Verbs that the tagger or the parser took for something else, and that the lexicon tells what they are: an infinitive taken for an adjective
/// ("offered to free the crew"), and the middle of a list of passives.
/// </summary>
/// <param name="lexicon">The predicate lexicon.</param>
internal sealed class ClauseSlips(Lexicon lexicon)
{
    /// <summary>The sentence with such verbs put right, or as it is.</summary>
    public Sentence Mend(Sentence sentence)
    {
        Token[]? tokens = null;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            foreach (var mended in (Token[])[.. Infinitive(sentence, i), .. Listed(sentence, i)])
            {
                tokens ??= [.. sentence.Tokens];
                tokens[mended.Index] = mended;
            }
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    /// <summary>"offered to free 60 captives": an adjective between "to" and its noun, under a verb that takes an infinitive, where the lexicon knows a verb of that form.</summary>
    private IEnumerable<Token> Infinitive(Sentence sentence, int to)
    {
        if (sentence.Tokens[to] is not { Form: "to", Relation: "case", Head: >= 0 and var noun } || to + 1 >= noun || to == 0 || sentence.Tokens[noun] is not { Relation: "obl" or "nmod", Head: >= 0 and var above }
            || sentence.Tokens[to + 1] is not { Upos: "ADJ" or "NOUN", Xpos: "JJ" or "NN" } act || act.Head != noun || !TakesInfinitive(sentence.Tokens[above])
            || !lexicon.Find(act.Form, PredicateKind.Verb).Any(static row => row.Frame.Any(static part => part.IsRequired && part.Slots.Contains("obj"))))
        {
            yield break;
        }

        yield return TreeMending.With(sentence.Tokens[to], to + 1, "mark", "PART", "TO");
        yield return TreeMending.With(act, above, sentence.Tokens[above].Upos == "VERB" ? "xcomp" : "acl", "VERB", "VB");
        yield return TreeMending.With(sentence.Tokens[noun], to + 1, "obj");
    }

    private bool TakesInfinitive(Token word) =>
        lexicon.Find(word.Lemma, word.Upos switch { "VERB" => PredicateKind.Verb, "ADJ" => PredicateKind.Adjective, _ => PredicateKind.Noun })
            .Any(static row => row.Frame.Any(static part => part.Role == Role.Content && part.Slots.Contains("to"))
                && !row.Frame.Any(static part => part.Slots.Contains("to.")));

    /// <summary>"hailed by Accra, deplored by Lome and mocked by Niamey": the one in the middle is no aside.</summary>
    private static IEnumerable<Token> Listed(Sentence sentence, int verb)
    {
        var token = sentence.Tokens[verb];
        if (token is { Relation: "advcl", Xpos: "VBN", Head: >= 0 and var above } && above < verb && sentence.ChildOf(verb, "obl:agent") >= 0
            && sentence.ChildOf(verb, "mark") < 0 && sentence.ChildOf(above, "obl:agent") is >= 0 and var by && by < verb && sentence.ChildOf(verb, "nsubj:pass") < 0)
        {
            yield return TreeMending.With(token, above, "conj");
        }
        else if (token is { Relation: "advcl", Xpos: "VBN" } && sentence.ChildOf(verb, "obl:agent") > verb && sentence.ChildOf(verb, "cc") is > 0 and var conjunction
            && sentence.ChildOf(verb, "mark") < 0 && Backed(sentence, conjunction) is { } partner && partner != token.Head)
        {
            // "Oslo, backed by Bern but opposed by Lima, proposed ...": both are said of Oslo.
            yield return TreeMending.With(token, partner, "conj");
        }
    }

    /// <summary>The participle with an agent that a noun before the conjunction has, with nothing but its agents in between; else null.</summary>
    private static int? Backed(Sentence sentence, int conjunction)
    {
        for (var i = conjunction - 1; i > 0; i--)
        {
            var token = sentence.Tokens[i];
            if (token is { Upos: "VERB", Xpos: "VBN", Relation: "acl" } && token.Head >= 0 && token.Head < i && sentence.ChildOf(i, "obl:agent") > i)
            {
                return i;
            }

            if (token.Upos is "VERB" or "AUX" or "SCONJ")
            {
                return null;
            }
        }

        return null;
    }
}
