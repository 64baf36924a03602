using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Who is party to an encounter because of what is done about it: who offers, invites, refuses, announces or undoes it, and who speaks of it as one's own.</summary>
/// <param name="findings">Actors and trees of the report.</param>
/// <param name="named">The parties behind single words.</param>
internal sealed class Movers(Findings findings, NamedParties named)
{
    private readonly Parties _parties = new(findings);

    /// <summary>"invited the rebels to talks", "the junta's offer of talks was rejected by the rebels": who offers or refuses an encounter of nobody else's is asked to it.</summary>
    public void AddMovers(List<EntryId> found, Proposition proposition, int sides)
    {
        if (sides > 1 || proposition.Kind != PredicateKind.Noun)
        {
            return;
        }

        for (var (above, depth) = (proposition.Parent, 0); above is not null && depth < 3; above = above.Parent, depth++)
        {
            if (above.Entry is not { IsSpeech: false, Stance: Stance.Offers or Stance.Rejects } entry || entry.Implies is not (Implication.Proposed or Implication.Refused or Implication.Planned))
            {
                return;
            }

            var asked = new List<EntryId>();
            if (above[Role.Recipient] is { } recipient)
            {
                named.AddHeads(asked, above, recipient.Heads);
            }

            // Who asks two others to an encounter brings them together; "both sides" are named elsewhere.
            if (asked.Count > 1 || Pointing.IsInvited(findings.SentenceOf(proposition), proposition))
            {
                NamedParties.AddAll(found, asked.Count > 1 ? asked : []);
                return;
            }

            if (above[Role.Agent] is { } mover)
            {
                named.AddHeads(found, above, mover.Heads);
            }

            NamedParties.AddAll(found, asked);
            AddAnswering(found, above);
        }
    }

    /// <summary>"Oslo has not replied to Bern's proposal for talks": who answers an offer, or fails to, is asked to what it offers.</summary>
    private void AddAnswering(List<EntryId> found, Proposition offer)
    {
        if (found.Count != 1 || offer.Kind != PredicateKind.Noun)
        {
            return;
        }

        foreach (var other in findings.PropositionsOf(offer.Sentence))
        {
            if (other is { Kind: PredicateKind.Verb, Lemma: "respond" or "reply" or "react" or "answer" or "consider" or "weigh" or "study" or "ignore" or "welcome" or "receive" }
                && (other.Arguments.Any(a => a.Heads.Contains(offer.Predicate)) || findings.SentenceOf(offer).Tokens[offer.Predicate].Head == other.Predicate) && other[Role.Agent] is { } answering)
            {
                named.AddHeads(found, other, answering.Heads);
            }
        }
    }

    /// <summary>"Oslo called off talks that Bern had announced": of an encounter of nobody else's, who undoes it and who had set it are the two sides.</summary>
    public void AddAnnouncer(List<EntryId> found, Proposition proposition)
    {
        if (found.Count > 1 || EncounterStatus.UndoneBy(findings, findings.SentenceOf(proposition), proposition) is not { } undoing)
        {
            return;
        }

        foreach (var other in findings.PropositionsOf(proposition.Sentence))
        {
            if (!ReferenceEquals(other, undoing) && other is { Kind: PredicateKind.Verb, LightVerb: < 0 } && other[Role.Content] is { } content && content.Heads.Contains(proposition.Predicate)
                && _parties.Of(other.Sentence, other[Role.Agent]) is { Count: > 0 } announcers && _parties.Of(undoing.Sentence, undoing[Role.Agent]) is { Count: > 0 } callers
                && !announcers.Any(callers.Contains) && found.TrueForAll(id => announcers.Contains(id) || callers.Contains(id)))
            {
                found.Clear();
                NamedParties.AddAll(found, callers);
                NamedParties.AddAll(found, announcers);
            }
        }
    }

    /// <summary>"Lula confirmed that a summit with Petro is planned": with one party named as the other, the speaker is the one.</summary>
    public void AddSpeaker(List<EntryId> found, Proposition proposition)
    {
        if (found.Count == 0 || proposition[Role.Agent] is not null || proposition[Role.Counterpart] is not { } counterpart)
        {
            return;
        }

        var others = new List<EntryId>();
        named.AddHeads(others, proposition, counterpart.Heads);
        if (found.Count > 1 && (proposition.Kind != PredicateKind.Noun || !found.TrueForAll(others.Contains)))
        {
            return;
        }

        if (SpeakerBeside(proposition) is { } beside && CanMeet(beside, found))
        {
            found.Insert(0, beside);
            return;
        }

        for (var (above, depth) = (proposition.Parent, 0); above is not null && depth < 4; above = above.Parent, depth++)
        {
            var speaker = above.Kind == PredicateKind.Verb ? _parties.Of(above.Sentence, above[Role.Agent]) : [];
            if (speaker.Count == 1 && CanMeet(speaker[0], found))
            {
                found.Insert(0, speaker[0]);
                return;
            }
        }
    }

    private bool CanMeet(EntryId one, List<EntryId> found) =>
        !found.Contains(one) && findings.Actors[one] is { Kind: ActorKind.Person or ActorKind.State or ActorKind.Group or ActorKind.Unnamed } actor && (actor.Kind != ActorKind.Unnamed || actor is { Country: not null, Sector: "GOV", Role: not (null or "official" or "diplomat" or "source" or "aide") })
        && (actor.Country is null || actor.Country != findings.Actors[found[0]].Country) && actor.Role?.Contains("spokes", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>"Lula said in Lima, after talks with Petro": who acts after, before or at an encounter of somebody took part in it; null for none.</summary>
    private EntryId? SpeakerBeside(Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        var token = sentence.Tokens[proposition.Predicate];
        token = token.Relation == "nmod" ? sentence.Tokens[EncounterStatus.Span(sentence, proposition.Predicate)] : token;
        return token is { Relation: "obl", Head: >= 0 and var verb } && VerbSlots.Preposition(sentence, token.Index) is "after" or "before" or "during" or "following" or "at" or "ahead" or "for" or "in"
            && VerbSlots.SubjectOf(sentence, verb) is >= 0 and var subject && _parties.At(proposition.Sentence, subject) is [var one]
            ? one : null;
    }
}
