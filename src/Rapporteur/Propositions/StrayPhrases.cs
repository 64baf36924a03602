using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Phrases that trees of news hang on the verb though they belong to the noun before or behind: what somebody is a party to ("commits the parties to
/// the conflict to disarm": nobody commits them to the conflict), and the shared title of several people ("Presidents Boric and Lula").
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
                && above != i - 1 && sentence.SubtreeOf(thing).Start == i)
            {
                yield return (thing, i - 1, "nmod");
                foreach (var clause in sentence.ChildrenOf(thing).ToArray())
                {
                    // What they are committed to went with it.
                    if (clause > thing && sentence.Tokens[clause].Relation == "acl" && VerbSlots.Mark(sentence, clause) == "to")
                    {
                        yield return (clause, above, sentence.Tokens[above].Upos == "VERB" ? "xcomp" : "acl");
                    }
                }
            }
            else if (token is { Xpos: "NNS", Relation: "nsubj" or "nsubj:pass" or "obl" or "obj" } && char.IsUpper(token.Form[0]) && sentence.Tokens[i + 1] is { Upos: "PROPN", Relation: "nsubj" or "nsubj:pass" } name
                && name.Head == token.Head && sentence.ChildOf(i + 1, "conj") > i && sentence.ChildOf(i, "case") < 0)
            {
                yield return (i, i + 1, "nmod:desc");
            }
        }
    }
}
