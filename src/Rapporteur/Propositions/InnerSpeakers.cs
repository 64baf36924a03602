using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Gives a verb of saying between commas the subject behind it, where the tree took that for a second subject of the clause that goes on ("Oslo,
/// said Bern, had left the hall": Bern says so, Oslo left).
/// </summary>
/// <param name="lexicon">Knows the verbs of saying.</param>
internal sealed class InnerSpeakers(Lexicon lexicon)
{
    /// <summary>The sentence put right, or as it is.</summary>
    public Sentence Mend(Sentence sentence)
    {
        for (var verb = 2; verb + 3 < sentence.Tokens.Count; verb++)
        {
            if (sentence.Tokens[verb].Upos == "VERB" && FirstOfTwo(sentence, verb) is var (first, clause) && lexicon.IsSpeechVerb(sentence.Tokens[verb]))
            {
                Token[] tokens = [.. sentence.Tokens];
                if (sentence.ChildOf(clause, "nsubj") is >= 0 and var second)
                {
                    tokens[second] = TreeMending.With(tokens[second], verb, "nsubj");
                }

                // The clause is what the sentence tells, the saying stands beside it.
                foreach (var child in sentence.ChildrenOf(verb))
                {
                    if (child > clause && child != first)
                    {
                        tokens[child] = TreeMending.With(tokens[child], clause, tokens[child].Relation);
                    }
                }

                tokens[first] = TreeMending.With(tokens[first], clause, "nsubj");
                tokens[clause] = TreeMending.With(tokens[clause], tokens[verb].Head, tokens[verb].Relation);
                tokens[verb] = TreeMending.With(tokens[verb], clause, "parataxis");
                return sentence.With(tokens);
            }

            if (sentence.Tokens[verb] is { Upos: "VERB", Xpos: "VBD" or "VBZ" or "VBP" or "VBN" } say && sentence.Tokens[verb - 1].Form == "," && sentence.ChildOf(verb, "nsubj") < 0
                && SpeakerBehind(sentence, verb) is { } speaker && lexicon.IsSpeechVerb(say))
            {
                Token[] tokens = [.. sentence.Tokens];
                if (say.Relation == "advcl" && say.Head == tokens[speaker].Head)
                {
                    tokens[verb] = TreeMending.With(say, say.Head, "parataxis");
                }

                tokens[speaker] = TreeMending.With(tokens[speaker], verb, "nsubj");
                return sentence.With(tokens);
            }
        }

        return sentence;
    }

    /// <summary>"Oslo, Bern claimed, has left": the first of two subjects, closed by a comma, and the clause behind that lacks one; else null.</summary>
    private static (int Subject, int Clause)? FirstOfTwo(Sentence sentence, int verb)
    {
        var first = sentence.ChildOf(verb, "nsubj");
        if (first < 0 || first > verb || sentence.ChildOf(verb, "ccomp") is not (>= 0 and var clause) || clause < verb
            || sentence.ChildOf(clause, "nsubj:pass") >= 0 || sentence.ChildOf(clause, "mark") >= 0)
        {
            return null;
        }

        if (sentence.ChildOf(clause, "nsubj") is >= 0 and var taken)
        {
            // "Oslo, said Bern, refused": the speaker was given to the clause that goes on.
            return sentence.Tokens[verb - 1].Form == "," && sentence.SubtreeOf(taken).Start == verb + 1 && taken + 1 < clause && sentence.Tokens[taken + 1].Form == "," ? (first, clause) : null;
        }

        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child > first && child < clause && sentence.Tokens[child].Relation == "nsubj"
                && Enumerable.Range(first, child - first).Any(i => sentence.Tokens[i].Form == ","))
            {
                return (first, clause);
            }
        }

        return null;
    }

    /// <summary>The second of two subjects of a later verb, right behind the verb of saying and closed by a comma; else null.</summary>
    private static int? SpeakerBehind(Sentence sentence, int verb)
    {
        for (var i = verb + 1; i < Math.Min(sentence.Tokens.Count, verb + 8); i++)
        {
            if (sentence.Tokens[i] is not { Relation: "nsubj", Head: var main } || main <= i || sentence.SubtreeOf(i).Start > verb + 1)
            {
                continue;
            }

            var comma = Math.Max(i + 1, sentence.Tokens[sentence.SubtreeOf(i).End - 1].Form == "," ? sentence.SubtreeOf(i).End - 1 : sentence.SubtreeOf(i).End);
            return comma < main && sentence.Tokens[comma].Form == "," && sentence.ChildOf(main, "nsubj") is >= 0 and var first && first < verb ? i : null;
        }

        return null;
    }
}
