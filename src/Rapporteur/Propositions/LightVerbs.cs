using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>Finds the verbs that only carry a noun ("held talks", "carried out a strike", "entered into negotiations").</summary>
/// <param name="lexicon">Knows light verbs and act nouns.</param>
internal sealed class LightVerbs(Lexicon lexicon)
{
    /// <summary>Noun predicates of the sentence with the light verb that carries each.</summary>
    public Dictionary<int, int> Find(Sentence sentence)
    {
        var carriers = new Dictionary<int, int>();
        foreach (var token in sentence.Tokens)
        {
            if (token.Head < 0)
            {
                continue;
            }

            var above = sentence.Tokens[token.Head];
            var whole = Whole(sentence, token);
            if (token.Upos == "NOUN" && whole.Head >= 0 && sentence.Tokens[whole.Head] is { Upos: "VERB" } verb && IsAct(token) && Carries(sentence, verb, whole))
            {
                carriers[token.Index] = verb.Index;
            }
            else if (token.Upos == "VERB" && token.Relation is "acl:relcl" or "acl" && above.Upos == "NOUN" && IsAct(above)
                && sentence.ChildOf(token.Index, "obj") < 0 && Rows(sentence, token).Count > 0)
            {
                carriers.TryAdd(above.Index, token.Index);
            }
        }

        return carriers;
    }

    /// <summary>"a set of sanctions", "a series of talks": the quantity that stands for the noun in the clause, or the noun itself.</summary>
    private static Token Whole(Sentence sentence, Token noun) =>
        noun is { Relation: "nmod", Head: >= 0 } && (VerbSlots.Preposition(sentence, noun.Index) == "of"
            && sentence.Tokens[noun.Head].Lemma is "set" or "series" or "number" or "round" or "range" or "package" or "wave" or "string" or "raft" or "batch" or "spate" or "host" or "campaign" or "kind" or "form" or "act"
            || VerbSlots.Preposition(sentence, noun.Index) is "of" or "in" && IsMeasure(sentence.Tokens[noun.Head]))
            ? sentence.Tokens[noun.Head] : noun;

    /// <summary>"five million euros of aid", "$3 billion in aid".</summary>
    private static bool IsMeasure(Token token) =>
        token.Lemma is "$" or "€" or "£" or "million" or "billion" or "dollar" or "euro" or "pound" or "yen" or "yuan" or "worth" or "ton" or "tonne" or "amount";

    private bool IsAct(Token noun) => lexicon.Find(noun.Lemma, PredicateKind.Noun).Count > 0;

    private bool Carries(Sentence sentence, Token verb, Token noun)
    {
        if (noun.Relation is "obj" or "nsubj:pass")
        {
            return Rows(sentence, verb).Count > 0 && !IsDescribed(sentence, verb, noun) && !IsIdiom(sentence, verb);
        }

        return noun.Relation == "obl" && VerbSlots.Preposition(sentence, noun.Index) is { } preposition
            && Rows(sentence, verb).Any(row => row.Frame.Any(part => part.Role == Role.Content
                && part.Slots.Any(slot => slot == preposition || slot == preposition + ".")));
    }

    /// <summary>"called the raid a crime": a verb with a second object says something of the first.</summary>
    private static bool IsDescribed(Sentence sentence, Token verb, Token noun)
    {
        foreach (var child in sentence.ChildrenOf(verb.Index))
        {
            if (child != noun.Index && (sentence.Tokens[child].Relation == "obj"
                || sentence.Tokens[child] is { Relation: "xcomp", Upos: "NOUN" or "ADJ" } && child > noun.Index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"put the summit on hold": a verb that the lexicon knows with its adjunct means something of its own.</summary>
    private bool IsIdiom(Sentence sentence, Token verb)
    {
        foreach (var child in sentence.ChildrenOf(verb.Index))
        {
            if (sentence.Tokens[child].Relation == "obl" && VerbSlots.Preposition(sentence, child) is { } preposition
                && lexicon.Find($"{verb.Lemma} {preposition} {sentence.Tokens[child].Lemma.ToLowerInvariant()}", PredicateKind.Verb).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The light rows of the verb, with its particle where it has one.</summary>
    private IReadOnlyList<LexiconEntry> Rows(Sentence sentence, Token verb)
    {
        var particle = sentence.ChildOf(verb.Index, "compound:prt");
        return particle < 0 ? lexicon.Find(verb.Lemma, PredicateKind.Light)
            : lexicon.Find($"{verb.Lemma} {sentence.Tokens[particle].Lemma.ToLowerInvariant()}", PredicateKind.Light);
    }
}
