using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Gives a verb of saying at the end of its sentence its subject back, where the tree took it for one more item of a list before the comma ("The
/// rebels left the town a day before the talks in Doha, residents and two diplomats said.": nobody met residents).
/// </summary>
/// <param name="lexicon">Knows the verbs of saying.</param>
internal sealed class TrailingSpeakers(Lexicon lexicon)
{
    /// <summary>The sentence put right, or as it is.</summary>
    public Sentence Mend(Sentence sentence)
    {
        var last = sentence.Tokens.Count - 1;
        while (last > 0 && (sentence.Tokens[last].Upos == "PUNCT" || sentence.Tokens[last].Head > 0 && sentence.Tokens[last].Upos is "ADV" or "PROPN" or "ADP"))
        {
            last--;
        }

        if (Slipped(sentence) is var (said, speaker))
        {
            Token[] mended = [.. sentence.Tokens];
            mended[speaker] = TreeMending.With(mended[speaker], said, "nsubj");
            mended[said] = mended[said].Relation == "ccomp" ? TreeMending.With(mended[said], mended[said].Head, "parataxis") : mended[said];
            return sentence.With(mended);
        }

        if (Beside(sentence) is { } beside)
        {
            Token[] mended = [.. sentence.Tokens];
            mended[beside] = TreeMending.With(mended[beside], mended[beside].Head, "parataxis");
            return sentence.With(mended);
        }

        if (Conditioned(sentence) is var (saying, condition))
        {
            Token[] mended = [.. sentence.Tokens];
            mended[condition] = TreeMending.With(mended[condition], mended[saying].Head, "advcl");
            mended[saying] = TreeMending.With(mended[saying], mended[saying].Head, "parataxis");
            return new Sentence(sentence.Index, sentence.Paragraph, mended, sentence.Entities);
        }

        var verb = last;
        if (verb < 4 || sentence.Tokens[verb] is not { Upos: "VERB", Relation: "root" or "parataxis" } || HasSubject(sentence, verb)
            || !lexicon.IsSpeechVerb(sentence.Tokens[verb]))
        {
            return sentence;
        }

        var comma = verb - 1;
        while (comma > 0 && sentence.Tokens[comma].Form != ",")
        {
            if (sentence.Tokens[comma].Upos is "VERB" or "AUX")
            {
                return sentence;
            }

            comma--;
        }

        Token[]? tokens = null;
        var subject = -1;
        for (var i = comma + 1; comma > 1 && i < verb; i++)
        {
            var token = sentence.Tokens[i];
            if (token.Head <= comma && token.Head >= 0 && token.Relation is "conj" or "appos" or "nmod" or "dep")
            {
                tokens ??= [.. sentence.Tokens];
                tokens[i] = subject < 0 ? TreeMending.With(token, verb, "nsubj") : TreeMending.With(token, subject, "conj");
                subject = subject < 0 ? i : subject;
            }
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }

    /// <summary>
    /// "... had left, a spokesman for the mission, Jan Roos, told reporters in Oslo": a verb of saying without a subject, and what stands between
    /// it and the comma that closes the clause, taken for one more subject of that clause; null for none.
    /// </summary>
    private (int Verb, int Speaker)? Slipped(Sentence sentence)
    {
        for (var verb = sentence.Tokens.Count - 2; verb > 3; verb--)
        {
            if (sentence.Tokens[verb] is not { Upos: "VERB", Relation: "root" or "parataxis" or "ccomp", Xpos: "VBD" or "VBZ" or "VBP" } || HasSubject(sentence, verb)
                || !lexicon.IsSpeechVerb(sentence.Tokens[verb]))
            {
                continue;
            }

            for (var i = verb - 1; i > 1 && sentence.Tokens[i].Upos is not ("VERB" or "AUX"); i--)
            {
                var token = sentence.Tokens[i];
                if (token.Relation == "nsubj" && token.Head < i && token.Head >= 0 && sentence.SubtreeOf(i).Start is > 0 and var start && start > token.Head
                    && (sentence.Tokens[start - 1].Upos == "PUNCT" || sentence.Tokens[start].Upos == "PUNCT") && sentence.ChildOf(token.Head, "nsubj") is >= 0 and var own && own < start)
                {
                    return (verb, i);
                }
            }
        }

        return null;
    }

    /// <summary>"Chad has agreed, the minister said, but ...": a verb of saying without content of its own that the tree makes one more clause; null for none.</summary>
    private int? Beside(Sentence sentence)
    {
        for (var verb = 4; verb < sentence.Tokens.Count; verb++)
        {
            if (sentence.Tokens[verb] is { Upos: "VERB", Relation: "conj", Xpos: "VBD" or "VBZ" or "VBP", Head: >= 0 and var above } token && above < verb && sentence.Tokens[above].Upos is "VERB" or "ADJ"
                && sentence.ChildOf(verb, "cc") < 0 && sentence.ChildOf(verb, "ccomp") < 0 && sentence.ChildOf(verb, "obj") < 0 && sentence.ChildOf(verb, "nsubj") is >= 0 and var speaker && speaker < verb
                && sentence.SubtreeOf(speaker).Start is > 0 and var start && sentence.Tokens[start - 1].Form == ","
                && lexicon.IsSpeechVerb(token))
            {
                return verb;
            }
        }

        return null;
    }

    /// <summary>
    /// "Chad would pay if Niger left, the minister said.": a verb of saying that the tree makes one more clause, with the condition before it for its
    /// content; null for none.
    /// </summary>
    private (int Verb, int Condition)? Conditioned(Sentence sentence)
    {
        for (var verb = 6; verb < sentence.Tokens.Count; verb++)
        {
            if (sentence.Tokens[verb] is { Upos: "VERB", Relation: "conj", Xpos: "VBD" or "VBZ" or "VBP", Head: >= 0 and var above } token && above < verb && sentence.ChildOf(verb, "cc") < 0
                && sentence.ChildOf(verb, "ccomp") is >= 0 and var condition && condition > above && VerbSlots.Mark(sentence, condition) is "if" or "unless" or "until" or "once" or "after" or "before"
                && sentence.ChildOf(verb, "nsubj") is >= 0 and var speaker && speaker > condition && speaker < verb && lexicon.IsSpeechVerb(token))
            {
                return (verb, condition);
            }
        }

        return null;
    }

    private static bool HasSubject(Sentence sentence, int verb) =>
        sentence.ChildOf(verb, "nsubj") >= 0 || sentence.ChildOf(verb, "nsubj:pass") >= 0 || sentence.ChildOf(verb, "expl") >= 0;
}
