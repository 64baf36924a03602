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

        var verb = last;
        if (verb < 4 || sentence.Tokens[verb] is not { Upos: "VERB", Relation: "root" or "parataxis" } || HasSubject(sentence, verb)
            || !lexicon.Find(sentence.Tokens[verb].Lemma.ToLowerInvariant(), PredicateKind.Verb).Any(static e => e.IsSpeech))
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

        return tokens is null ? sentence : new Sentence(sentence.Index, sentence.Paragraph, tokens, sentence.Entities);
    }

    private static bool HasSubject(Sentence sentence, int verb) =>
        sentence.ChildOf(verb, "nsubj") >= 0 || sentence.ChildOf(verb, "nsubj:pass") >= 0 || sentence.ChildOf(verb, "expl") >= 0;
}
