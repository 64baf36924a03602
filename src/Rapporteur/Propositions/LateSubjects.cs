using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// "Chad left the talks, a day after Niger's minister, Omar Sani, said ...": the noun behind "after" or "before" is the subject of the verb that
/// follows it, where the tree has it as a circumstance and the verb as what the main subject did.
/// </summary>
internal static class LateSubjects
{
    /// <summary>The sentence with such clauses whole; itself where there is none.</summary>
    public static Sentence Mend(Sentence sentence)
    {
        for (var i = 2; i + 2 < sentence.Tokens.Count; i++)
        {
            var link = sentence.Tokens[i];
            if (link is { Relation: "case", Head: > 0 and var noun } && link.Lemma is "after" or "before" && noun > i
                && sentence.Tokens[noun] is { Relation: "nmod" or "obl" or "obl:unmarked", Upos: "NOUN" or "PROPN", Head: >= 0 }
                && VerbOf(sentence, i, noun) is { } verb)
            {
                Token[] tokens = [.. sentence.Tokens];
                tokens[noun] = TreeMending.With(tokens[noun], verb, "nsubj");
                tokens[i] = TreeMending.With(link, verb, "mark");
                tokens[verb] = TreeMending.With(tokens[verb], tokens[verb].Head, "advcl");
                sentence = sentence.With(tokens);
            }
        }

        return sentence;
    }

    // Right behind the noun and what explains it stands a finite verb without a subject, which hangs on a verb before "after".
    private static int? VerbOf(Sentence sentence, int link, int noun)
    {
        var verb = sentence.SubtreeOf(noun).End;
        while (verb < sentence.Tokens.Count && sentence.Tokens[verb] is { Form: "," } or { Upos: "AUX" or "ADV" })
        {
            verb++;
        }

        return verb < sentence.Tokens.Count && sentence.Tokens[verb] is { Upos: "VERB", Xpos: "VBD", Relation: "parataxis" or "conj" or "dep", Head: >= 0 and var main } && main < link
            && sentence.ChildOf(verb, "nsubj") < 0 && sentence.ChildOf(verb, "nsubj:pass") < 0 && sentence.ChildOf(verb, "cc") < 0
            ? verb : null;
    }
}
