using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>How the report presents an event: its own standing, and whether only an unnamed or partisan source says so.</summary>
internal static class EventStanding
{
    public static EventStatus Of(
        Findings findings, Parties parties, Proposition proposition, IReadOnlyList<EntryId> source, Statement? statement)
    {
        var status = IsToldAsPurpose(findings, proposition) ? EventStatus.Happened : proposition.Standing.Status;
        if (status is not (EventStatus.Happened or EventStatus.Ongoing))
        {
            return status;
        }

        if (statement is null)
        {
            return IsHearsay(proposition) ? EventStatus.Claimed : status;
        }

        // Telling of one's own act is no hearsay; telling of another's is a claim.
        var isOwnAct = statement.Speaker.Any(s => source.Any(a => parties.AreOneSide(a, s)));
        var isHearsay = statement.Speaker.Any(s => findings.Actors[s].Kind == ActorKind.Unnamed);
        return isHearsay && !statement.Speaker.Any(source.Contains) || !isOwnAct ? EventStatus.Claimed : status;
    }

    /// <summary>"reportedly", "is accused of", "is said to have": told by somebody whom the report does not name.</summary>
    private static bool IsHearsay(Proposition proposition)
    {
        for (var above = proposition.Parent; above is not null; above = above.Parent)
        {
            if (above.Entry?.Implies == Implication.Claimed && (above.Kind == PredicateKind.Adverb || above[Role.Agent] is null))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"phoned to congratulate", "met to sign": words told as the purpose of a past act were said with it.</summary>
    private static bool IsToldAsPurpose(Findings findings, Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        var token = sentence.Tokens[proposition.Predicate];
        return proposition.Entry?.EventType is "SUPPORT" or "REQUEST" or "ACCUSE" or "AGREE" or "REJECT"
            && proposition is { Kind: PredicateKind.Verb, Standing: { Status: EventStatus.Planned, IsNegated: false } }
            && token is { Relation: "advcl", Head: >= 0 } && VerbSlots.Mark(sentence, proposition.Predicate) == "to"
            && VerbGroup.TenseOf(sentence, token.Head) == Tense.Past && !VerbGroup.IsNegated(sentence, token.Head)
            && VerbGroup.ModalOf(sentence, token.Head) is null;
    }
}
