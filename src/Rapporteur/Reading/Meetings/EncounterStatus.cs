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

            if (FromOperator(above) is { } status && !(status is MeetingStatus.Unclear or MeetingStatus.Refused or MeetingStatus.Cancelled && LiesBehind(sentence, proposition)))
            {
                // "ready to meet only after a ceasefire": as long as the condition stands, no more than proposed.
                status = status == MeetingStatus.Planned && above.Entry?.Stance == Stance.Accepts && Conditions.Of(sentence, above) is not null ? MeetingStatus.Proposed : status;
                return Answered(above) is { } answer ? (FromOperator(answer)!.Value, sentence.SpanOf(answer.Trigger)) : (status, sentence.SpanOf(above.Trigger));
            }
        }

        return (isSetting ? OfGoverningVerb(findings, sentence, proposition) : Own(findings, sentence, proposition), self);
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
            if (above.Entry is { IsSpeech: false } && FromOperator(above) is { } status && !(status is MeetingStatus.Unclear or MeetingStatus.Refused or MeetingStatus.Cancelled && LiesBehind(sentence, proposition)))
            {
                return Answered(above) ?? above;
            }
        }

        return null;
    }

    /// <summary>"rejected an offer of talks": what became of the noun that tells of the encounter; null where nothing did.</summary>
    private static Proposition? Answered(Proposition above) =>
        above is { Kind: PredicateKind.Noun, Parent: { Entry.IsSpeech: false } answer } && FromOperator(above) == MeetingStatus.Proposed
        && FromOperator(answer) is MeetingStatus.Refused or MeetingStatus.Cancelled or MeetingStatus.Postponed ? answer : null;

    /// <summary>The noun that proposes an encounter, where it is answered; else null.</summary>
    internal static Proposition? ProposalOf(Proposition proposition) => proposition.Parent is { } above && Answered(above) is not null ? above : null;

    /// <summary>"failed to agree after two days of talks": what was not done afterwards says nothing against the talks.</summary>
    private static bool LiesBehind(Sentence sentence, Proposition proposition) =>
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

    private static MeetingStatus Own(Findings findings, Sentence sentence, Proposition proposition)
    {
        if (Modifier(sentence, proposition) is { } told)
        {
            return told;
        }

        var standing = proposition.Standing;
        if ((standing.IsNegated || standing.Status == EventStatus.Denied) && LiesBehind(sentence, proposition))
        {
            return MeetingStatus.Held;
        }

        if (standing.IsNegated)
        {
            // "will not meet" is a refusal; "did not meet" and "no plans" leave it open.
            return proposition.Kind == PredicateKind.Verb && standing.Modal is "will" or "would" ? MeetingStatus.Refused : MeetingStatus.Unclear;
        }

        return standing.Status switch
        {
            EventStatus.Ongoing => MeetingStatus.Ongoing,
            EventStatus.Planned => MeetingStatus.Planned,
            EventStatus.Proposed => MeetingStatus.Proposed,
            EventStatus.Possible => MeetingStatus.Proposed,
            EventStatus.Cancelled => MeetingStatus.Cancelled,
            EventStatus.Denied => MeetingStatus.Unclear,
            _ => OfGoverningVerb(findings, sentence, proposition),
        };
    }

    /// <summary>"upcoming talks", "next summit": an adjective beside the noun tells.</summary>
    private static MeetingStatus? Modifier(Sentence sentence, Proposition proposition)
    {
        if (proposition.Kind != PredicateKind.Noun)
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(proposition.Predicate))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is not ("amod" or "acl"))
            {
                continue;
            }

            switch (token.Lemma.ToLowerInvariant())
            {
                case "upcoming" or "forthcoming" or "future" or "next" or "scheduled" or "planned":
                    return MeetingStatus.Planned;
                case "possible" or "potential" or "proposed" or "prospective" or "hoped-for" or "further":
                    return MeetingStatus.Proposed;
                case "ongoing" or "continuing" or "current":
                    return MeetingStatus.Ongoing;
            }
        }

        return null;
    }

    /// <summary>A noun without a verb of its own takes the time of the clause it stands in.</summary>
    private static MeetingStatus OfGoverningVerb(Findings findings, Sentence sentence, Proposition proposition)
    {
        if (proposition.Kind != PredicateKind.Noun || proposition.LightVerb >= 0)
        {
            return MeetingStatus.Held;
        }

        if (VerbSlots.Preposition(sentence, proposition.Predicate) is "during" or "after" or "following" or "since")
        {
            return MeetingStatus.Held;
        }

        if (OfVerb(findings, proposition) is { } told)
        {
            return told;
        }

        if (IsInDoubt(sentence, proposition.Predicate))
        {
            return MeetingStatus.Unclear;
        }

        for (var (i, steps) = (sentence.Tokens[proposition.Predicate].Head, 0); i >= 0 && steps < 4; i = sentence.Tokens[i].Head, steps++)
        {
            if (sentence.Tokens[i].Upos is not ("VERB" or "AUX"))
            {
                continue;
            }

            // "is expected in Lima for talks", "arrived in Lima for talks".
            if (sentence.Tokens[i] is { Xpos: "VBN", Lemma: "expect" or "schedule" or "slate" or "invite" }
                || IsBound(sentence, proposition) && sentence.Tokens[i].Lemma is "arrive" or "head" or "leave" or "depart")
            {
                return MeetingStatus.Planned;
            }

            var modal = VerbGroup.ModalOf(sentence, i);
            return modal switch
            {
                "will" or "would" => MeetingStatus.Planned,
                "may" or "might" or "could" or "should" or "must" => MeetingStatus.Proposed,
                _ => MeetingStatus.Held,
            };
        }

        return MeetingStatus.Held;
    }

    /// <summary>"for a new round of talks": what somebody goes to.</summary>
    private static bool IsBound(Sentence sentence, Proposition proposition) =>
        VerbSlots.Preposition(sentence, Span(sentence, proposition.Predicate)) == "for";

    /// <summary>"A meeting of the two remains out of reach", "a summit is unlikely": what is told of it in the present is whether it comes about.</summary>
    private static bool IsInDoubt(Sentence sentence, int encounter)
    {
        if (sentence.Tokens[encounter] is not { Relation: "nsubj", Head: >= 0 and var head })
        {
            return false;
        }

        var told = sentence.Tokens[head];
        if (told is { Xpos: "VBZ" or "VBP", Lemma: "remain" or "seem" or "look" or "appear" })
        {
            return true;
        }

        return sentence.ChildOf(head, "cop") is >= 0 and var copula && sentence.Tokens[copula].Xpos is "VBZ" or "VBP"
            && told.Lemma is "unlikely" or "impossible" or "uncertain" or "doubtful" or "distant" or "reach" or "doubt" or "question" or "remote" or "possible" or "unclear";
    }

    private static bool IsOpen(Findings findings, Proposition proposition) =>
        findings.SentenceOf(proposition) is var sentence && sentence.ChildOf(proposition.Predicate, "det") is >= 0 and var article && sentence.Tokens[article].Lemma is "a" or "another";

    /// <summary>"The round is set to open": what is told of the verb that the encounter is subject or object of.</summary>
    private static MeetingStatus? OfVerb(Findings findings, Proposition proposition)
    {
        foreach (var other in findings.PropositionsOf(proposition.Sentence))
        {
            if (other is { Kind: PredicateKind.Verb, Lemma: "discuss" or "negotiate" or "consider" or "debate" } && IsOpen(findings, proposition)
                && other.Arguments.Any(a => a.Role is Role.Topic or Role.Content && a.Heads.Contains(proposition.Predicate)))
            {
                // "a second meeting is being discussed".
                return MeetingStatus.Proposed;
            }

            if (other.Kind != PredicateKind.Verb || other.Entry is { IsSpeech: true } or { Stance: not null } or { Implies: not (null or Implication.Happened) })
            {
                continue;
            }

            if (!other.Arguments.Any(a => a.Role is Role.Agent or Role.Content or Role.Recipient && a.Heads.Contains(proposition.Predicate)))
            {
                continue;
            }

            switch (other.Standing.Status)
            {
                case EventStatus.Planned:
                    return MeetingStatus.Planned;
                case EventStatus.Proposed or EventStatus.Possible:
                    return MeetingStatus.Proposed;
                case EventStatus.Cancelled:
                    return MeetingStatus.Cancelled;
            }
        }

        return null;
    }
}
