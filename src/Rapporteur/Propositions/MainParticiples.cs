using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Makes a verb the head of its sentence that the tree took for a participle beside a noun without a verb ("A bishop called for talks." is no
/// bishop who was called): its form is that of the past tense, and what follows it can only follow an active verb.
/// </summary>
/// <param name="lexicon">Knows which verbs take which preposition without an object.</param>
internal sealed class MainParticiples(Lexicon lexicon)
{
    /// <summary>The sentence put right, or as it is.</summary>
    public Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var verb = 1; verb < tokens.Count - 1; verb++)
        {
            if (tokens[verb] is { Xpos: "VBN", Relation: "acl", Head: >= 0 and var noun } && noun < verb && tokens[noun] is { Head: -1, Upos: "NOUN" or "PROPN" or "PRON" }
                && tokens[verb].Form.EndsWith("ed", StringComparison.Ordinal) && IsWithoutVerb(sentence, noun, verb) && IsActive(sentence, verb))
            {
                return Turned(sentence, noun, verb);
            }

            if (tokens[verb] is { Xpos: "VBN", Relation: "amod", Head: >= 0 and var thing } && thing > verb && tokens[thing].Head == -1
                && tokens[verb].Form.EndsWith("ed", StringComparison.Ordinal) && sentence.EntityAt(verb - 1) is { Type: EntityType.Organization, Range: { Start: 0, Count: > 1 } name } && name.End == verb
                && IsWithoutVerb(sentence, thing, verb))
            {
                return Parted(sentence, name, verb, thing);
            }

            if (tokens[verb] is { Xpos: "VBD", Relation: "amod", Head: >= 0 and var told } && told > verb && tokens[told] is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 and var clause }
                && tokens[clause] is { Relation: "root", Upos: "VERB" } && lexicon.IsSpeechVerb(tokens[verb]))
            {
                return Saying(sentence, verb, told, clause);
            }

            if (tokens[verb] is { Xpos: "VBN", Relation: "amod", Head: >= 0 and var carried } && carried == verb + 1 && tokens[carried] is { Head: -1, Upos: "NOUN" } && tokens[verb - 1].Form == ","
                && sentence.ChildOf(carried, "nsubj") is >= 0 and var subject && subject < verb && sentence.ChildOf(carried, "cop") < 0 && sentence.ChildOf(carried, "det") < 0
                && lexicon.Find(tokens[verb].Lemma, PredicateKind.Light).Any())
            {
                return Carrying(sentence, verb, carried);
            }
        }

        return sentence;
    }

    /// <summary>A full sentence, its stop included, whose head has neither copula nor subject nor a finite verb beside it.</summary>
    private static bool IsWithoutVerb(Sentence sentence, int noun, int verb)
    {
        if (sentence.Tokens[^1].Form is not ("." or "”" or "\""))
        {
            return false;
        }

        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (sentence.Tokens[child].Relation is "cop" or "nsubj" or "nsubj:pass" or "csubj" or "conj" || child != verb && child > noun && sentence.Tokens[child].Upos == "VERB" && sentence.Tokens[child].Relation is not "parataxis")
            {
                return false;
            }
        }

        return true;
    }

    private bool IsActive(Sentence sentence, int verb)
    {
        List<string> after = [];
        foreach (var child in sentence.ChildrenOf(verb))
        {
            switch (sentence.Tokens[child].Relation)
            {
                case "aux" or "aux:pass" or "obl:agent":
                    return false;
                case "obj" or "ccomp":
                    return true;
                case "obl" when VerbSlots.Preposition(sentence, child) is { } preposition:
                    after.Add(preposition);
                    break;
                case "xcomp" when VerbSlots.Mark(sentence, child) == "to":
                    after.Add("to");
                    break;
            }
        }

        return lexicon.Find(sentence.Tokens[verb].Lemma, PredicateKind.Verb).Any(row => row.Frame.All(static part => !part.Slots.Contains("obj"))
            && row.Frame.Any(static part => part.IsRequired) && row.Frame.Where(static part => part.IsRequired).All(part => part.Slots.Any(slot => after.Contains(slot.TrimEnd('.')))));
    }

    /// <summary>"Amnesty International accused Chad of torture." is no Chad that was accused: the body before the verb is its subject.</summary>
    private static Sentence Parted(Sentence sentence, TokenRange name, int verb, int thing)
    {
        Token[] tokens = [.. sentence.Tokens];
        var head = name.End - 1;
        for (var i = name.Start; i < head; i++)
        {
            tokens[i] = TreeMending.With(tokens[i], head, "compound");
        }

        foreach (var child in sentence.ChildrenOf(thing))
        {
            if (child > thing && sentence.Tokens[child].Relation is "nmod" or "punct" or "acl" or "advcl")
            {
                tokens[child] = TreeMending.With(tokens[child], verb, tokens[child].Relation == "nmod" ? "obl" : tokens[child].Relation == "acl" ? "advcl" : tokens[child].Relation);
            }
        }

        tokens[head] = TreeMending.With(tokens[head], verb, "nsubj");
        tokens[thing] = TreeMending.With(tokens[thing], verb, "obj");
        tokens[verb] = TreeMending.With(tokens[verb], -1, "root", xpos: "VBD");
        return sentence.With(tokens);
    }

    /// <summary>"Biden emphasised Malians should decide." is no Malians that were emphasised: the clause is what was said, without "that".</summary>
    private static Sentence Saying(Sentence sentence, int verb, int subject, int clause)
    {
        Token[] tokens = [.. sentence.Tokens];
        foreach (var child in sentence.ChildrenOf(subject))
        {
            if (child < verb)
            {
                tokens[child] = TreeMending.With(tokens[child], verb, tokens[child].Relation == "punct" ? "punct" : "nsubj");
            }
        }

        foreach (var child in sentence.ChildrenOf(clause))
        {
            if (child < verb)
            {
                tokens[child] = TreeMending.With(tokens[child], verb, tokens[child].Relation);
            }
        }

        tokens[clause] = TreeMending.With(tokens[clause], verb, "ccomp");
        tokens[verb] = TreeMending.With(tokens[verb], -1, "root");
        return new Sentence(sentence.Index, sentence.Paragraph, tokens, sentence.Entities);
    }

    /// <summary>"Chad, which had waited, voiced support for it." is no support that was voiced: the light verb carries the noun.</summary>
    private static Sentence Carrying(Sentence sentence, int verb, int noun)
    {
        Token[] tokens = [.. sentence.Tokens];
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (child < verb || tokens[child].Relation is "punct" or "advcl" or "parataxis" or "obl")
            {
                tokens[child] = TreeMending.With(tokens[child], verb, tokens[child].Relation);
            }
        }

        tokens[noun] = TreeMending.With(tokens[noun], verb, "obj");
        tokens[verb] = TreeMending.With(tokens[verb], -1, "root", xpos: "VBD");
        return new Sentence(sentence.Index, sentence.Paragraph, tokens, sentence.Entities);
    }

    private static Sentence Turned(Sentence sentence, int noun, int verb)
    {
        Token[] tokens = [.. sentence.Tokens];
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (child > verb)
            {
                tokens[child] = TreeMending.With(tokens[child], verb, tokens[child].Relation == "nmod" ? "obl" : tokens[child].Relation);
            }
        }

        tokens[noun] = TreeMending.With(tokens[noun], verb, "nsubj");
        tokens[verb] = TreeMending.With(tokens[verb], -1, "root", xpos: "VBD");
        return sentence.With(tokens);
    }
}
