using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>How the report presents an event: its own standing, and whether only an unnamed or partisan source says so.</summary>
internal static class EventStanding
{
    public static EventStatus Of(
        Findings findings, Parties parties, Proposition proposition, IReadOnlyList<EntryId> source, IReadOnlyList<EntryId> target, Statement? statement)
    {
        var status = IsToldAsPurpose(findings, proposition) || IsImposed(proposition) ? EventStatus.Happened : proposition.Standing.Status;
        if (IsAlleged(findings, proposition))
        {
            return EventStatus.Claimed;
        }

        // "rebels fighting the army": who they are is told by what they do, whoever tells it.
        if (status == EventStatus.Happened && IsLasting(findings, proposition) is { } isIdentity)
        {
            status = EventStatus.Ongoing;
            statement = isIdentity ? null : statement;
        }

        // "will not attack" is no plan to attack; "a militia that Oslo accuses of fraud" is accused already, whatever is planned with it.
        if (status == EventStatus.Planned && proposition.Standing is { IsNegated: true, Modal: "will" or "would" or "shall" })
        {
            return EventStatus.Denied;
        }

        if (status is EventStatus.Planned or EventStatus.Proposed && IsToldInPassing(findings, proposition))
        {
            return EventStatus.Happened;
        }

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
        // A release or a concession that a third side tells of, on record, is nobody's claim against anybody.
        var isThird = !isHearsay && statement.Source is SourceKind.Named or SourceKind.Official && proposition.Entry?.EventType is "RETREAT" or "CONCEDE"
            && !statement.Speaker.Any(s => target.Any(t => parties.AreOneSide(t, s)));
        return isHearsay && !statement.Speaker.Any(source.Contains) || !isOwnAct && !isThird ? EventStatus.Claimed : status;
    }

    private static bool IsToldInPassing(Findings findings, Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        return proposition is { Kind: PredicateKind.Verb, Entry.EventType: "ACCUSE" or "SUPPORT" or "REJECT" or "REQUEST", Standing: { IsNegated: false, Modal: null } }
            && sentence.Tokens[proposition.Predicate] is { Relation: "acl:relcl", Xpos: "VBZ" or "VBP" or "VBD" };
    }

    /// <summary>"announced new sanctions": curbs are laid on by announcing them.</summary>
    private static bool IsImposed(Proposition proposition) =>
        proposition is { Kind: PredicateKind.Noun, Entry.EventType: "SANCTION", Standing: { Status: EventStatus.Planned, IsNegated: false, Modal: null } }
        && proposition.Parent is { Lemma: "announce" or "unveil", Standing: { Status: EventStatus.Happened, IsNegated: false } };

    /// <summary>"alleged attacks", "suspected assassination plots".</summary>
    private static bool IsAlleged(Findings findings, Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        for (var i = proposition.Predicate; i >= 0 && proposition.Kind == PredicateKind.Noun; i = sentence.Tokens[i].Relation == "compound" ? sentence.Tokens[i].Head : -1)
        {
            foreach (var child in sentence.ChildrenOf(i))
            {
                if (sentence.Tokens[child] is { Relation: "amod", Form: "alleged" or "suspected" or "purported" or "supposed" or "reported" or "claimed" })
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether the act is a state that lasts; true where it says who somebody is, null where it is none.</summary>
    private static bool? IsLasting(Findings findings, Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        var token = sentence.Tokens[proposition.Predicate];
        var isDeed = proposition.Entry?.EventType is "ASSAULT" or "AID" or "COERCE" or "SANCTION" or "COOPERATE" or "MOBILIZE";
        if (proposition.Kind == PredicateKind.Noun)
        {
            // "is under sanctions", "the subject of an embargo", "a critic of the king"
            return token.Lemma == "critic" || proposition.Entry?.EventType == "SANCTION" && (VerbSlots.Preposition(sentence, token.Index) == "under"
                || VerbSlots.Preposition(sentence, token.Index) == "of" && token.Head >= 0 && sentence.Tokens[token.Head].Lemma is "subject" or "target" or "object") ? false : null;
        }

        if (proposition.Kind != PredicateKind.Verb || sentence.ChildOf(token.Index, "aux") >= 0 && token.Xpos != "VBN")
        {
            return null;
        }

        if (isDeed && token is { Relation: "acl", Xpos: "VBG" } && VerbSlots.Mark(sentence, token.Index) is null && token.Head >= 0 && findings.Actors.AllAt(sentence.Index, token.Head).Count > 0)
        {
            return true;
        }

        var isStative = token.Lemma is "hold" or "occupy" or "control" or "ban" or "besiege" or "blockade" or "recognise" or "recognize" or "host" or "shelter" or "arm" or "fund" or "detain";
        return isStative && (token is { Relation: "acl", Xpos: "VBN" } || VerbGroup.TenseOf(sentence, token.Index) == Tense.Present && sentence.ChildOf(token.Index, "aux") < 0) ? false : null;
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
        var head = proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate;
        var token = sentence.Tokens[head];
        return proposition.Entry?.EventType is "SUPPORT" or "REQUEST" or "ACCUSE" or "AGREE" or "REJECT"
            && proposition.Standing is { Status: EventStatus.Planned, IsNegated: false } && token.Upos == "VERB"
            && token is { Relation: "advcl", Head: >= 0 } && VerbSlots.Mark(sentence, head) == "to"
            && VerbGroup.TenseOf(sentence, token.Head) == Tense.Past && !VerbGroup.IsNegated(sentence, token.Head)
            && VerbGroup.ModalOf(sentence, token.Head) is null;
    }
}
