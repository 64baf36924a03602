using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>How a mention of an encounter points at other mentions: back, ahead, behind, at parties named before, or at none in particular.</summary>
internal static class Pointing
{
    /// <summary>Whether it points back: "the summit", "those talks", "their meeting".</summary>
    public static bool IsDefinite(Sentence sentence, Proposition proposition)
    {
        if (proposition.Kind != PredicateKind.Noun)
        {
            return false;
        }

        foreach (var child in sentence.ChildrenOf(proposition.Predicate))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is "det" && token.Lemma is "the" or "this" or "that" or "these" or "those" or "both" || token.Relation == "nmod:poss")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the two held a call", "both sides met": the subject counts or pairs parties without naming them.</summary>
    public static bool IsCollective(Sentence sentence, Proposition proposition)
    {
        var verb = proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate;
        foreach (var argument in proposition.Arguments)
        {
            if (argument.Role == Role.Agent && argument.Heads.Any(h => IsPair(sentence, h)))
            {
                return true;
            }
        }

        return sentence.ChildOf(verb, "nsubj") is >= 0 and var subject && IsPair(sentence, subject)
            || Attendance.SubjectAfar(sentence, proposition) is >= 0 and var afar && IsPair(sentence, afar)
            || IsInvited(sentence, proposition)
            || proposition.Parent is { Kind: PredicateKind.Verb, Entry.IsSpeech: false } above && above[Role.Agent] is { } mover && mover.Heads.Any(h => IsPair(sentence, h));
    }

    /// <summary>Whether it follows upon another one: "the next round", "a fifth meeting", "agreed to meet again".</summary>
    public static bool IsSequel(Sentence sentence, Proposition proposition) => proposition.Kind == PredicateKind.Verb ? IsAnew(sentence, proposition.Predicate) : IsModified(sentence, proposition, static word =>
        word is "follow" or "follow-up" or "followup" or "another" or "next" or "second" or "third" or "further" or "fresh" or "new" or "final"
        || word.EndsWith("th", StringComparison.Ordinal) && word is not ("north" or "south" or "both" or "with" or "month"));

    /// <summary>"agreed to meet again".</summary>
    /// <summary>"invited both to a new meeting", "summoned the two sides to talks": those asked to it are counted.</summary>
    public static bool IsInvited(Sentence sentence, Proposition proposition)
    {
        if (proposition is not { Kind: PredicateKind.Noun, Parent: { Kind: PredicateKind.Verb, Entry: { IsSpeech: false, Stance: Stance.Offers } } above })
        {
            return false;
        }

        return above[Role.Recipient] is { } asked ? asked.Heads.Any(h => IsPair(sentence, h))
            : above.Predicate + 1 < sentence.Tokens.Count && sentence.Tokens[above.Predicate + 1].Lemma is "both" or "they" && sentence.Tokens[above.Predicate + 1].Head != above.Predicate;
    }

    private static bool IsAnew(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child > verb && sentence.Tokens[child] is { Relation: "advmod", Lemma: "again" or "anew" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it lies behind: "the previous round", "the two last met in May".</summary>
    public static bool IsEarlier(Sentence sentence, Proposition proposition) => proposition.Kind == PredicateKind.Verb ? IsLast(sentence, proposition.Predicate)
        : IsModified(sentence, proposition, static word => word is "last" or "previous" or "earlier" or "past" or "latest" or "first");

    private static bool IsLast(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child < verb && sentence.Tokens[child] is { Relation: "advmod", Lemma: "last" or "previously" })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsModified(Sentence sentence, Proposition proposition, Func<string, bool> isModifier)
    {
        if (proposition.Kind != PredicateKind.Noun)
        {
            return false;
        }

        // "follow-up" comes in pieces, which the tree may hang on one another.
        for (var i = sentence.SubtreeOf(proposition.Predicate).Start; i < proposition.Predicate; i++)
        {
            var (head, isPiece) = (sentence.Tokens[i].Head, sentence.Tokens[i].Relation is "compound" or "compound:prt" or "amod" or "det");
            if (isPiece && (head == proposition.Predicate || (head >= 0 && sentence.Tokens[head].Head == proposition.Predicate))
                && isModifier(sentence.Tokens[i].Lemma.ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"these talks", "that meeting".</summary>
    public static bool IsDemonstrative(Sentence sentence, Proposition proposition) =>
        proposition.Kind == PredicateKind.Noun && sentence.ChildOf(proposition.Predicate, "det") is >= 0 and var pointer && sentence.Tokens[pointer].Lemma is "this" or "that" or "these" or "those";

    /// <summary>Whether a word counts or pairs parties: "the two", "both sides", "they".</summary>
    public static bool IsPair(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].Lemma is "two" or "both" or "they" or "pair" or "duo" or "trio" || sentence.Tokens[token].Lemma is "three" or "four" && sentence.ChildOf(token, "det") >= 0)
        {
            return true;
        }

        foreach (var child in sentence.ChildrenOf(token))
        {
            if (sentence.Tokens[child].Lemma is "two" or "both")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it speaks of meetings in general: "more meetings", "could meet".</summary>
    public static bool IsGeneric(Sentence sentence, Proposition proposition)
    {
        if (proposition.Kind != PredicateKind.Noun)
        {
            return VerbGroup.ModalOf(sentence, proposition.Predicate) is "can" or "could" && proposition.Parent is null;
        }

        var token = sentence.Tokens[proposition.Predicate];
        var isPlural = token.Xpos is "NNS" && proposition.Lemma is not ("talk" or "negotiation" or "consultation" or "discussion");
        return isPlural && !IsDefinite(sentence, proposition) && proposition.LightVerb < 0;
    }
}
