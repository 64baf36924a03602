using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Meetings.Details;

/// <summary>Why an encounter is called off, put off or refused, in the words of the clause that tells so.</summary>
internal static class ReasonFinder
{
    /// <summary>The reason beside the predicate that decides the status, or null.</summary>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="deciding">The predicate: "called off", "refused".</param>
    public static TextSpan? Of(Sentence sentence, Proposition deciding)
    {
        if (deciding[Role.Cause] is { } cause)
        {
            return sentence.SpanOf(cause.Range);
        }

        foreach (var child in sentence.ChildrenOf(deciding.LightVerb >= 0 ? deciding.LightVerb : deciding.Predicate))
        {
            var token = sentence.Tokens[child];
            // "citing the raid", "blaming the weather for it".
            if (token is { Relation: "advcl" or "xcomp" or "conj", Lemma: "cite" or "blame" } && sentence.ChildOf(child, "obj") is >= 0 and var cited)
            {
                return sentence.SpanOf(Phrase.Of(sentence, cited));
            }

            if (token.Relation == "advcl" && VerbSlots.Mark(sentence, child) is "because" or "as" && child > deciding.Predicate)
            {
                return sentence.SpanOf(Phrase.Of(sentence, child));
            }

            if (token.Relation == "obl" && VerbSlots.Preposition(sentence, child) is "over" or "because_of" or "due_to" or "owing_to")
            {
                return sentence.SpanOf(Phrase.Of(sentence, child));
            }
        }

        return null;
    }
}
