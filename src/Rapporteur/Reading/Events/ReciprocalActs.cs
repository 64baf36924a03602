using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Events;

/// <summary>Acts that each of several sides does to the other.</summary>
internal static class ReciprocalActs
{
    /// <summary>"accused each other", "exchanged fire", "traded insults": each side does it to the other.</summary>
    public static bool Is(Sentence sentence, Proposition proposition)
    {
        var verb = proposition.Kind == PredicateKind.Verb ? proposition.Predicate : proposition.LightVerb;
        if (verb < 0)
        {
            return false;
        }

        if (proposition.Entry?.EventType is "ASSAULT" or "RETREAT" or "ACCUSE" or "THREATEN" && sentence.Tokens[verb].Lemma is "exchange" or "trade" or "swap")
        {
            return true;
        }

        return proposition.Kind == PredicateKind.Verb && (sentence.ChildOf(proposition.Predicate, "obj") is >= 0 and var thing && thing > proposition.Predicate && thing + 1 < sentence.Tokens.Count
            && (sentence.Tokens[thing].Form, sentence.Tokens[thing + 1].Form) is ("each", "other") or ("one", "another")
            || sentence.ChildOf(proposition.Predicate, "obj") is >= 1 and var other && (sentence.Tokens[other - 1].Form, sentence.Tokens[other].Form) is ("each", "other") or ("one", "another"));
    }
}
