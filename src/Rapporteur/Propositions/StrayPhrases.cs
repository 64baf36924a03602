using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Phrases that trees of news hang on the verb though they belong to the noun before or behind: what somebody is a party to ("commits the parties to
/// the conflict to disarm": nobody commits them to the conflict), what is promised ("a pledge from both leaders to disarm"), and the shared title of several people ("Presidents Boric and Lula").
/// </summary>
internal static class StrayPhrases
{
    /// <summary>Phrases that hang on the wrong word, each with the right one and its relation to it.</summary>
    public static IEnumerable<(int Phrase, int Word, string Relation)> Astray(Sentence sentence)
    {
        for (var i = 0; i + 2 < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (i > 0 && token.Form == "to" && sentence.Tokens[i - 1].Lemma is "party" or "signatory" && token is { Relation: "case", Head: > 0 and var thing } && sentence.Tokens[thing] is { Relation: "obl" or "nmod", Upos: "NOUN" or "PROPN", Head: >= 0 and var above }
                && sentence.SubtreeOf(thing).Start == i)
            {
                if (above != i - 1)
                {
                    yield return (thing, i - 1, "nmod");
                }

                // What they are committed to went with it.
                var committing = above != i - 1 ? above : sentence.Tokens[above].Head;
                if (committing >= 0 && Infinitive(sentence, thing) is { } clause)
                {
                    yield return (clause, committing, sentence.Tokens[committing].Upos == "VERB" ? "xcomp" : "acl");
                }
            }
            else if (token is { Relation: "nmod", Upos: "NOUN" or "PROPN", Head: >= 0 and var promise } && sentence.Tokens[promise].Lemma is "commitment" or "promise" or "pledge" or "assurance" or "refusal" or "readiness" or "willingness"
                && VerbSlots.Preposition(sentence, i) is "from" or "by" or "of" && Infinitive(sentence, i) is { } promised)
            {
                yield return (promised, promise, "acl");
            }
            else if (token is { Xpos: "NNS", Relation: "nsubj" or "nsubj:pass" or "obl" or "obj" } && char.IsUpper(token.Form[0]) && sentence.Tokens[i + 1] is { Upos: "PROPN", Relation: "nsubj" or "nsubj:pass" } name
                && name.Head == token.Head && sentence.ChildOf(i + 1, "conj") > i && sentence.ChildOf(i, "case") < 0)
            {
                yield return (i, i + 1, "nmod:desc");
            }
        }
    }

    /// <summary>The infinitive that hangs on the noun and stands behind it, or null.</summary>
    private static int? Infinitive(Sentence sentence, int noun)
    {
        foreach (var child in sentence.ChildrenOf(noun))
        {
            if (child > noun && sentence.Tokens[child].Relation == "acl" && VerbSlots.Mark(sentence, child) == "to")
            {
                return child;
            }
        }

        return null;
    }
}
