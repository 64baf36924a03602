using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>
/// Puts right single words that the tagger takes for something else: a plural with an article that stands as subject is no verb ("the dam talks between
/// Chad and Niger have stalled"), the "out" of "walked out of the talks" belongs to the verb and not to its preposition, and in "accused neighbouring
/// Niger of arming them" nobody neighbours.
/// </summary>
/// <param name="lexicon">Knows which verbs go with "out".</param>
internal sealed class WordSlips(Lexicon lexicon)
{
    /// <summary>The sentence put right, or as it is.</summary>
    public Sentence Mend(Sentence sentence)
    {
        Token[]? tokens = null;
        for (var i = 1; i < sentence.Tokens.Count; i++)
        {
            var token = sentence.Tokens[i];
            if (token is { Upos: "VERB", Xpos: "VBZ", Relation: "nsubj" or "nsubj:pass" or "obj" } && sentence.ChildOf(i, "det") is >= 0 and var article && article < i
                && lexicon.Find(token.Lemma.ToLowerInvariant(), PredicateKind.Noun).Any())
            {
                tokens ??= [.. sentence.Tokens];
                tokens[i] = TreeMending.With(token, token.Head, token.Relation, "NOUN", "NNS");
            }

            if (token is { Xpos: "VBG", Upos: "VERB", Head: >= 0, Lemma: "neighbour" or "neighbor" } && i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].Upos == "PROPN"
                && sentence.ChildOf(i, "obj") is >= 0 and var name && sentence.SubtreeOf(name).Start == i + 1)
            {
                tokens ??= [.. sentence.Tokens];
                foreach (var child in sentence.ChildrenOf(i))
                {
                    tokens[child] = TreeMending.With(tokens[child], token.Head, child != name ? tokens[child].Relation : token.Relation is "xcomp" or "ccomp" or "advcl" ? "obj" : token.Relation);
                }

                tokens[i] = TreeMending.With(token, name, "amod", "ADJ", "JJ");
            }

            if (token is { Form: "out", Relation: "case", Head: >= 0 and var noun } && noun > i + 1 && sentence.Tokens[i + 1] is { Form: "of", Relation: "case" or "fixed" } of && (of.Head == noun || of.Head == i)
                && sentence.Tokens[noun].Head is >= 0 and var verb && verb < i && sentence.Tokens[verb].Upos == "VERB"
                && lexicon.Find(sentence.Tokens[verb].Lemma + " out", PredicateKind.Verb).Any())
            {
                tokens ??= [.. sentence.Tokens];
                tokens[i] = TreeMending.With(token, verb, "compound:prt");
                tokens[i + 1] = TreeMending.With(of, noun, "case");
            }
        }

        return tokens is null ? sentence : sentence.With(tokens);
    }
}
