using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Positions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>
/// How far an encounter has come at one mention: from the predicates above it, then from its own clause. "No plans" is not
/// "cancelled", and planned is not held.
/// </summary>
internal static class EncounterStatus
{
    public static (MeetingStatus Status, TextSpan Span) Of(Findings findings, Sentence sentence, Proposition proposition)
    {
        var self = sentence.SpanOf(proposition.Trigger);
        if (Undone(findings, sentence, proposition) is { } undone)
        {
            return undone;
        }

        var isSetting = false;
        for (var (above, depth) = (proposition.Parent, 0); above is not null && depth < 4; above = above.Parent, depth++)
        {
            if (above[Role.Content] is { IsClause: true } && above.Entry is { Implies: Implication.Not, IsSpeech: false } && IsSetting(sentence, proposition))
            {
                isSetting = true;
                continue;
            }

            if (IsOfDate(sentence, proposition) && FromOperator(above) is MeetingStatus.Cancelled or MeetingStatus.Refused or MeetingStatus.Held)
            {
                // "failed to agree on a date for their summit": that leaves the summit open.
                return (MeetingStatus.Unclear, sentence.SpanOf(above.Trigger));
            }

            if (IsBackground(sentence, proposition, above))
            {
                return (MeetingStatus.Held, self);
            }

            if (FromOperator(above) is { } status && !(status is MeetingStatus.Unclear or MeetingStatus.Refused or MeetingStatus.Cancelled && LiesBehind(sentence, proposition)))
            {
                // "ready to meet only after a ceasefire": as long as the condition stands, no more than proposed.
                status = status == MeetingStatus.Planned && above.Entry?.Stance == Stance.Accepts && Conditions.Of(sentence, above) is not null ? MeetingStatus.Proposed : status;
                return Answered(above) is { } answer ? (FromOperator(answer)!.Value, sentence.SpanOf(answer.Trigger)) : (status, sentence.SpanOf(above.Trigger));
            }
        }

        return (isSetting ? OwnClause.OfGoverningVerb(findings, sentence, proposition) : OwnClause.Of(findings, sentence, proposition), self);
    }

    /// <summary>The predicate that decides the status: one that undoes the encounter, else the nearest above that tells of it; null where its own clause does.</summary>
    internal static Proposition? DecidedBy(Findings findings, Sentence sentence, Proposition proposition)
    {
        if (UndoneBy(findings, sentence, proposition) is { } undoing)
        {
            return undoing;
        }

        for (var (above, depth) = (proposition.Parent, 0); above is not null && depth < 4; above = above.Parent, depth++)
        {
            if (above.Entry is { IsSpeech: false } && !IsBackground(sentence, proposition, above) && FromOperator(above) is { } status && !(status is MeetingStatus.Unclear or MeetingStatus.Refused or MeetingStatus.Cancelled && LiesBehind(sentence, proposition)))
            {
                return Answered(above) ?? above;
            }
        }

        return null;
    }

    /// <summary>"a date for the summit", "the venue of the talks".</summary>
    private static bool IsOfDate(Sentence sentence, Proposition proposition) =>
        proposition.Kind == PredicateKind.Noun && sentence.Tokens[proposition.Predicate] is { Relation: "nmod", Head: >= 0 and var above } && VerbSlots.Preposition(sentence, proposition.Predicate) is "for" or "of"
        && sentence.Tokens[above].Lemma is "date" or "venue" or "agenda" or "format" or "location";

    /// <summary>"A summit, delayed since 2020, was held in May": what was planned or put off before says nothing against what the clause itself tells as done.</summary>
    private static bool IsBackground(Sentence sentence, Proposition proposition, Proposition above) =>
        proposition is { LightVerb: >= 0, Standing.IsNegated: false } && sentence.Tokens[above.Predicate] is { Relation: "acl" } beside && beside.Head == proposition.Predicate
        && sentence.Tokens[proposition.LightVerb] is { Relation: not ("acl" or "acl:relcl") } carrier && carrier.Xpos is "VBD" or "VBN" && VerbGroup.ModalOf(sentence, proposition.LightVerb) is null;

    /// <summary>"rejected an offer of talks": what became of the noun that tells of the encounter; null where nothing did.</summary>
    private static Proposition? Answered(Proposition above) =>
        above is { Kind: PredicateKind.Noun, Parent: { Entry.IsSpeech: false } answer } && FromOperator(above) == MeetingStatus.Proposed
        && FromOperator(answer) is MeetingStatus.Refused or MeetingStatus.Cancelled or MeetingStatus.Postponed ? answer : null;

    /// <summary>The noun that proposes an encounter, where it is answered; else null.</summary>
    internal static Proposition? ProposalOf(Proposition proposition) => proposition.Parent is { } above && Answered(above) is not null ? above : null;

    /// <summary>"failed to agree after two days of talks": what was not done afterwards says nothing against the talks.</summary>
    internal static bool LiesBehind(Sentence sentence, Proposition proposition) =>
        proposition.Kind == PredicateKind.Noun && VerbSlots.Preposition(sentence, Span(sentence, proposition.Predicate)) is "after" or "following";

    /// <summary>"failed to settle it in eight hours of talks": where something was not done is itself no less held.</summary>
    private static bool IsSetting(Sentence sentence, Proposition proposition)
    {
        for (var (at, steps) = (proposition.Predicate, 0); proposition.Kind == PredicateKind.Noun && at >= 0 && steps < 3; at = sentence.Tokens[at].Head, steps++)
        {
            if (sentence.Tokens[at].Upos is not ("NOUN" or "PROPN"))
            {
                return false;
            }

            if (sentence.Tokens[at].Relation is "obl" or "nmod" && VerbSlots.Preposition(sentence, at) is "in" or "at" or "during" or "after" or "following")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "shelving a summit that he had announced": the clause above undoes it, whatever a clause beside the noun tells as background.
    /// </summary>
    private static (MeetingStatus Status, TextSpan Span)? Undone(Findings findings, Sentence sentence, Proposition proposition) =>
        UndoneBy(findings, sentence, proposition) is { } other ? (FromOperator(other)!.Value, sentence.SpanOf(other.Trigger)) : null;

    /// <summary>The predicate right above that undoes the encounter, or null.</summary>
    internal static Proposition? UndoneBy(Findings findings, Sentence sentence, Proposition proposition)
    {
        foreach (var other in findings.PropositionsOf(proposition.Sentence))
        {
            if (other[Role.Content] is { } content && content.Heads.Contains(Whole(sentence, proposition))
                && sentence.Tokens[content.Head].Head == other.Predicate
                && FromOperator(other) is MeetingStatus.Cancelled or MeetingStatus.Postponed or MeetingStatus.Refused)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>"two rounds of talks were scrapped": the rounds stand in the clause for the talks.</summary>
    internal static int Whole(Sentence sentence, Proposition proposition) =>
        Span(sentence, proposition.Predicate) is var span && VerbSlots.Preposition(sentence, span) is null ? span : proposition.Predicate;

    /// <summary>The noun whose measure an encounter is, whatever governs it: "in eight hours of talks", "for a round of talks".</summary>
    internal static int Span(Sentence sentence, int encounter) =>
        sentence.Tokens[encounter] is { Relation: "nmod", Head: >= 0 and var above } && VerbSlots.Preposition(sentence, encounter) == "of" && sentence.Tokens[above].Lemma is "round" or "series" or "session" or "set" or "string" or "day" or "week" or "bout" or "number" or "resumption" or "start" or "hour" or "night"
            ? above : encounter;

    /// <summary>What a scheduling or stance predicate says of the encounter in its content; null for those that leave it open.</summary>
    internal static MeetingStatus? FromOperator(Proposition above)
    {
        if (above.Entry is not { IsSpeech: false } entry || above.Kind == PredicateKind.Adverb)
        {
            return null;
        }

        var isReal = above.Standing.Status is EventStatus.Happened or EventStatus.Ongoing or EventStatus.Claimed;
        var implied = above.Standing.IsNegated ? entry.ImpliesNegated : entry.Implies;
        if (above.Standing.IsNegated && implied is null or Implication.Not && entry.Implies is Implication.Planned or Implication.Proposed or Implication.Possible)
        {
            return MeetingStatus.Unclear;
        }

        if (implied == Implication.Planned && above is { Kind: PredicateKind.Adjective, Entry.Stance: Stance.Accepts, Standing.IsNegated: false })
        {
            // "ready to meet": the other side has not said so.
            return MeetingStatus.Proposed;
        }

        if (above.Parent is { Kind: PredicateKind.Verb, Lemma: "threaten" or "consider" or "weigh" or "mull" } && (implied == Implication.Refused || entry.Stance is Stance.Rejects or Stance.Opposes))
        {
            // "threatened to boycott the talks": nobody has stayed away yet.
            return MeetingStatus.Unclear;
        }

        switch (implied)
        {
            case Implication.Cancelled:
                return isReal ? MeetingStatus.Cancelled : MeetingStatus.Unclear;
            case Implication.Postponed:
                return isReal ? MeetingStatus.Postponed : MeetingStatus.Unclear;
            case Implication.Refused:
                return MeetingStatus.Refused;
            case Implication.Planned when above.Standing.IsNegated || above.Standing.Status == EventStatus.Denied:
                return MeetingStatus.Unclear;
            case Implication.Planned:
                return above.Standing.Status == EventStatus.Cancelled || above.Parent is { } higher && FromOperator(higher) is MeetingStatus.Cancelled
                    ? MeetingStatus.Cancelled : MeetingStatus.Planned;
            case Implication.Proposed or Implication.Possible:
                return MeetingStatus.Proposed;
            case Implication.Not when above.Standing is { IsNegated: true, Modal: "will" or "would" }:
                // "will not attend the summit": its own choice.
                return MeetingStatus.Refused;
            case Implication.Not when isReal && above is { Kind: PredicateKind.Verb, Lemma: "end" or "conclude" or "finish" or "close" or "wrap up" }:
                // "ended their meeting": it was held up to its end.
                return MeetingStatus.Held;
            case Implication.Not or Implication.Denied:
                return MeetingStatus.Cancelled;
            case Implication.Ongoing when isReal:
                return MeetingStatus.Ongoing;
            case Implication.Ongoing when above.Standing is { Status: EventStatus.Planned, IsNegated: false }:
                return MeetingStatus.Planned;
        }

        return entry.Stance switch
        {
            // "condemned the visit" blames those who met; it takes nothing from the meeting.
            Stance.Opposes when entry.EventType == "ACCUSE" => null,
            Stance.Rejects or Stance.Opposes => above.Standing.IsNegated ? null : MeetingStatus.Refused,
            Stance.Accepts => MeetingStatus.Planned,
            Stance.Demands or Stance.Offers or Stance.Conditional => MeetingStatus.Proposed,
            Stance.Supports when above.Kind != PredicateKind.Verb || entry.Implies is null => null,
            Stance.Supports => MeetingStatus.Proposed,
            _ => null,
        };
    }
}
