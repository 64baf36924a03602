using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Joins a verb and the particle after it where the tree took the particle for the preposition of what is in truth the object: "called off the
/// summit" is no calling at a place. Only verbs that the lexicon knows with their particle and an object are joined.
/// </summary>
/// <param name="lexicon">The predicate lexicon.</param>
public sealed class PhrasalVerbs(Lexicon lexicon)
{
    /// <summary>The text with such trees put right; the same text where there is none.</summary>
    public ParsedText Join(ParsedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new Sentence[text.Sentences.Count];
        var isChanged = false;
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = Join(text.Sentences[i]);
            isChanged |= !ReferenceEquals(sentences[i], text.Sentences[i]);
        }

        return isChanged ? new ParsedText(text.Text, sentences) : text;
    }

    private Sentence Join(Sentence sentence)
    {
        Token[]? tokens = null;
        for (var verb = 0; verb + 2 < sentence.Tokens.Count; verb++)
        {
            if (sentence.Tokens[verb].Upos == "VERB" && ObjectOf(sentence, verb) is { } thing)
            {
                tokens ??= [.. sentence.Tokens];
                tokens[verb + 1] = With(tokens[verb + 1], verb, "compound:prt");
                tokens[thing] = With(tokens[thing], verb, "obj");
            }
        }

        return tokens is null ? sentence : new Sentence(sentence.Index, sentence.Paragraph, tokens, sentence.Entities);
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

    private static Token With(Token token, int head, string relation) => new()
    {
        Index = token.Index, Span = token.Span, Form = token.Form, Lemma = token.Lemma, Upos = token.Upos, Xpos = token.Xpos, SpaceAfter = token.SpaceAfter,
        Head = head, Relation = relation,
    };
}
