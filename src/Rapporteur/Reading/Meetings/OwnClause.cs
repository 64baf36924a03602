using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>How far an encounter has come by its own clause alone, where no predicate above it tells.</summary>
internal static class OwnClause
{
    /// <summary>The status that the encounter's clause tells: its own standing, a word beside the noun, or the time of the verb it goes with.</summary>
    public static MeetingStatus Of(Findings findings, Sentence sentence, Proposition proposition)
    {
        if (Modifier(sentence, proposition) is { } told)
        {
            return told;
        }

        if (IsStillborn(sentence, proposition))
        {
            return MeetingStatus.Cancelled;
        }

        var standing = proposition.Standing;
        if ((standing.IsNegated || standing.Status == EventStatus.Denied) && EncounterStatus.LiesBehind(sentence, proposition))
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
    public static MeetingStatus OfGoverningVerb(Findings findings, Sentence sentence, Proposition proposition)
    {
        if (proposition.Kind != PredicateKind.Noun || proposition.LightVerb >= 0)
        {
            return MeetingStatus.Held;
        }

        if (IsAwaited(findings, sentence, proposition))
        {
            return MeetingStatus.Planned;
        }

        if (VerbSlots.Preposition(sentence, proposition.Predicate) is "during" or "after" or "following" or "since")
        {
            // "after that meeting, I will fly home": what follows upon it is still to come, and so is it.
            return Pointing.IsDemonstrative(sentence, proposition) && sentence.Tokens[proposition.Predicate].Head is >= 0 and var follower && sentence.Tokens[follower].Upos == "VERB"
                && VerbGroup.ModalOf(sentence, follower) is "will" or "would" ? MeetingStatus.Planned : MeetingStatus.Held;
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
            if (IsBound(sentence, proposition) && sentence.Tokens[i] is { Upos: "ADJ", Lemma: "due" })
            {
                // "is due in Lima on Friday for talks".
                return MeetingStatus.Planned;
            }

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
            if (modal is null && sentence.Tokens[i] is { Xpos: "VBZ" or "VBP", Relation: "advcl", Head: >= 0 and var main })
            {
                // "will raise it when the two attend the summit"
                modal = VerbGroup.ModalOf(sentence, main);
            }

            return modal switch
            {
                "will" or "would" => MeetingStatus.Planned,
                "may" or "might" or "could" or "should" or "must" => MeetingStatus.Proposed,
                _ => MeetingStatus.Held,
            };
        }

        return MeetingStatus.Held;
    }

    /// <summary>"A meeting planned for July collapsed": what was only planned, and fell through.</summary>
    private static bool IsStillborn(Sentence sentence, Proposition proposition)
    {
        if (proposition.Kind != PredicateKind.Noun || sentence.Tokens[proposition.Predicate] is not { Relation: "nsubj", Head: >= 0 and var verb } || sentence.Tokens[verb].Lemma is not ("collapse" or "fall"))
        {
            return false;
        }

        var range = sentence.SubtreeOf(proposition.Predicate);
        for (var i = range.Start; i < range.End; i++)
        {
            if (sentence.Tokens[i] is { Relation: "acl" or "amod", Xpos: "VBN", Lemma: "plan" or "schedule" or "propose" or "intend" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"freed the prisoners days before a visit by the envoy": what news is told to come before is still to come, unless a day of its own lies behind.</summary>
    private static bool IsAwaited(Findings findings, Sentence sentence, Proposition proposition) =>
        VerbSlots.Preposition(sentence, proposition.Predicate) is "before" or "ahead" or "ahead_of" && !Pointing.IsDefinite(sentence, proposition)
        && !findings.TimesOf(proposition.Sentence).Any(t => t.Range.Start > proposition.Predicate && t.Time.End < findings.Report.Published);

    /// <summary>"for a new round of talks": what somebody goes to.</summary>
    private static bool IsBound(Sentence sentence, Proposition proposition) =>
        VerbSlots.Preposition(sentence, EncounterStatus.Span(sentence, proposition.Predicate)) == "for";

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
