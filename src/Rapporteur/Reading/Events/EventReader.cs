using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Reads interactions between two parties, coded by PLOVER: from predicates of the lexicon and from meetings that took place.</summary>
/// <param name="ontology">CAMEO and PLOVER tables.</param>
/// <param name="blame">Words of blame.</param>
/// <param name="words">Classes of words that the rules ask for.</param>
public sealed class EventReader(Ontology ontology, BlameWords blame, WordClasses words)
{
    private const string MeetingRule = "event.meeting-held";

    /// <summary>How many characters apart a signing and the agreement that is signed stand at most.</summary>
    private const int Nearby = 200;

    /// <summary>All events in order of the text, one entry an act.</summary>
    public IReadOnlyList<Event> Read(
        Findings findings, IReadOnlyList<Statement> statements, IReadOnlyList<Position> positions, IReadOnlyList<Meeting> meetings, Grounds grounds)
    {
        var speech = new SpeechContext(findings, statements);
        var parties = new Parties(findings);
        var clauses = new Clauses(findings);
        var sides = new Sides(findings);
        var prior = new PriorActs(findings, meetings, statements, sides, words);
        var acts = new ActParties(findings, parties, sides, prior, words);
        var drafts = new List<(Event Event, Proposition? Proposition)>();
        var doers = new DeedDoers(findings, parties, prior);
        var spoken = new SpokenActs(findings, parties, sides, prior, blame, words, doers);
        var types = new EventTypes(findings, parties, sides, words);
        var refusals = new Refusals(findings, parties, sides, prior, words);
        var put = new PutDemands(findings, parties, sides, doers).In(positions).ToLookup(static demand => demand.Sentence.Index);
        var laid = new SpokenBlame(findings, parties, sides, prior, blame, doers);
        foreach (var sentence in findings.Text.Sentences)
        {
            var first = drafts.Count;
            // Whom forces are put on alert against, the same sentence may tell.
            foreach (var proposition in findings.PropositionsOf(sentence.Index).OrderBy(static p => p.Entry?.EventType == "MOBILIZE"))
            {
                ReadAct(proposition);
            }

            foreach (var (token, statement, target) in laid.In(sentence, speech))
            {
                if (!IsTold(first, "ACCUSE", statement.Speaker, target))
                {
                    var proposition = findings.PropositionsOf(sentence.Index).FirstOrDefault(p => p.Predicate == token);
                    prior.Add("ACCUSE", sentence.Tokens[token].Lemma, sentence.Index, statement.Speaker, target);
                    Tell("ACCUSE", statement.Speaker, target, EventStatus.Happened, SpokenBlame.Rule, null, sentence.SpanOf(new(token, token + 1)), proposition, statement);
                }
            }

            foreach (var (_, token, position, target) in put[sentence.Index])
            {
                if (!IsTold(first, "REQUEST", position.Holder, target))
                {
                    prior.Add("REQUEST", sentence.Tokens[token].Lemma, sentence.Index, position.Holder, target);
                    Tell("REQUEST", position.Holder, target, EventStatus.Happened, PutDemands.Rule, null, sentence.SpanOf(new(token, token + 1)), null, statements.FirstOrDefault(s => s.Id == position.Statement));
                }
            }
        }

        var agreements = drafts.Where(static d => d.Event.Type == "AGREE").ToLookup(static d => d.Event.Trigger.Start / Nearby, static d => d.Event);
        foreach (var meeting in meetings.Where(static m => m.Status is MeetingStatus.Held or MeetingStatus.Ongoing && m.Participants.Count > 1))
        {
            var made = OfMeeting(meeting, meeting.Kind == MeetingKind.Signing || grounds.Of(meeting.Id)?.Lemma == "sign");
            var at = made.Trigger.Start / Nearby;
            if (made.Type != "AGREE" || !agreements[at - 1].Concat(agreements[at]).Concat(agreements[at + 1]).Any(told => IsSameAgreement(told, made)))
            {
                drafts.Add((made, grounds.Of(meeting.Id)));
            }
        }

        return Number(OneEntryAnAct.Of(drafts.OrderBy(static d => d.Event.Trigger.Start).ThenBy(static d => d.Event.Trigger.End)), grounds);

        void ReadAct(Proposition proposition)
        {
            if (IsPartOfVerb(findings, proposition))
            {
                return;
            }

            var statement = speech.Of(proposition);
            if (prior.Claimed(proposition) is { Proposition: { } deed } claimed && !proposition.Standing.IsNegated
                && acts.Between(parties.AllOf(proposition.Sentence, proposition[Role.Agent]), claimed.Target) is { Source.Count: > 0 } claimants)
            {
                Tell(claimed.Type, claimants.Source, claimants.Target, EventStatus.Claimed, deed.Entry!.Id, deed.Entry, findings.SentenceOf(deed).SpanOf(deed.Trigger), deed, speech.Of(deed));
            }

            var trigger = findings.SentenceOf(proposition).SpanOf(proposition.Trigger);
            // Encounters are events where they took place, and that the meeting reader decides.
            var type = types.Of(proposition, statement);
            if (refusals.Of(proposition, statement) is { } refused)
            {
                prior.Add("REJECT", proposition.Lemma, proposition.Sentence, refused.Source, refused.Target);
                Tell("REJECT", refused.Source, refused.Target, EventStatus.Happened, Refusals.Rule, null, trigger, proposition, statement);
                return;
            }

            if (type is not null && acts.Of(proposition, type, statement) is { } who)
            {
                var entry = proposition.Entry!;
                // Curbs on one's own are coercion, on another state a sanction.
                type = type == "COERCE" && entry.EventMode == "restrict" && proposition.Kind == PredicateKind.Noun && who.Target.All(t => findings.Actors[t].Kind == ActorKind.State)
                    ? "SANCTION" : type;
                var isAsCoded = type == entry.EventType;
                var status = isAsCoded || type is "AID" or "SANCTION" ? EventStanding.Of(findings, parties, proposition, who.Source, who.Target, statement) : EventStatus.Happened;
                // What another act has told is not told again; what might be said, or was not, is no act of saying.
                var isTold = IsPartOfDeal(type, status, proposition, who.Source) || IsThreatened(status, proposition) || AskedActs.Is(status, proposition);
                if (!isTold && (!IsSaying(type) || status is not (EventStatus.Proposed or EventStatus.Possible or EventStatus.Denied)))
                {
                    Tell(type, who.Source, who.Target, status, entry.Id, isAsCoded ? entry : null, trigger, proposition, statement);
                    // "exchanged fire": each side has done it to the other.
                    if (ReciprocalActs.Is(findings.SentenceOf(proposition), proposition))
                    {
                        Tell(type, who.Target, who.Source, status, entry.Id, isAsCoded ? entry : null, trigger, proposition, statement);
                    }
                }
            }

            if (spoken.Of(proposition, statement) is { } said && (type is null || said.Type != type))
            {
                prior.Add(said.Type, proposition.Lemma, proposition.Sentence, said.Source, said.Target);
                Tell(said.Type, said.Source, said.Target, EventStatus.Happened, said.Rule, null, trigger, proposition, statement);
            }
        }

        bool IsTold(int first, string type, IReadOnlyList<EntryId> source, IReadOnlyList<EntryId> target) =>
            drafts.FindIndex(first, d => d.Event.Type == type && d.Event.Source.Intersect(source).Any() && d.Event.Target.Intersect(target).Any()) >= 0;

        // "agreed to share intelligence" is one act, and the agreement is it.
        bool IsPartOfDeal(string type, EventStatus status, Proposition proposition, IReadOnlyList<EntryId> source) =>
            type == "COOPERATE" && status is EventStatus.Planned or EventStatus.Ongoing && drafts.FindLast(static d => d.Proposition is not null) is { Event.Type: "AGREE" } last
            && last.Proposition!.Sentence == proposition.Sentence && last.Event.Source.Concat(last.Event.Target).Intersect(source).Any()
            || type is "AID" or "COOPERATE" or "SUPPORT" or "RETREAT" or "CONCEDE" && status is EventStatus.Planned or EventStatus.Proposed && proposition.Parent is { } promise
            && drafts.Exists(d => d.Event.Type is "AGREE" or "SUPPORT" && ReferenceEquals(d.Proposition, promise) && d.Event.Source.Intersect(source).Any());

        // What is threatened is told by the threat.
        bool IsThreatened(EventStatus status, Proposition proposition)
        {
            for (var above = proposition.Parent; status is EventStatus.Possible or EventStatus.Planned or EventStatus.Proposed && above is not null; above = above.Parent)
            {
                if (above.Entry?.EventType == "THREATEN" && drafts.Exists(d => ReferenceEquals(d.Proposition, above)))
                {
                    return true;
                }
            }

            return false;
        }

        void Tell(
            string told,
            IReadOnlyList<EntryId> source,
            IReadOnlyList<EntryId> target,
            EventStatus status,
            string rule,
            LexiconEntry? coded,
            TextSpan trigger,
            Proposition? proposition,
            Statement? statement) => drafts.Add((new Event
            {
                Id = default,
                Type = told,
                Mode = coded?.EventMode,
                Cameo = coded?.Cameo,
                Goldstein = ontology.GoldsteinOf(coded?.Cameo),
                Source = source,
                Target = target,
                Status = status,
                Trigger = trigger,
                Time = proposition is null ? null : clauses.TimeOf(proposition),
                Place = proposition is null ? null : clauses.PlaceOf(proposition),
                Statement = statement?.Id,
                Rule = rule,
            }, proposition));
    }

    /// <summary>The noun of a verb that the lexicon knows together with it ("lifted sanctions").</summary>
    private static bool IsPartOfVerb(Findings findings, Proposition proposition)
    {
        var head = findings.SentenceOf(proposition).Tokens[proposition.Predicate].Head;
        return proposition.Kind == PredicateKind.Noun && head >= 0 && findings.PropositionsOf(proposition.Sentence).Any(p =>
            p.Predicate == head && p is { Kind: PredicateKind.Verb, Entry.EventType: not null } && p.Lemma.EndsWith(" " + proposition.Lemma, StringComparison.Ordinal));
    }

    private static bool IsSaying(string type) => type is "AGREE" or "SUPPORT" or "CONCEDE" or "REQUEST" or "ACCUSE" or "REJECT";

    private Event OfMeeting(Meeting meeting, bool isSigning) => new()
    {
        Id = default,
        // Whoever signs agrees; that they met for it is not said.
        Type = isSigning ? "AGREE" : "CONSULT",
        Mode = meeting.Kind switch { MeetingKind.Call => "phone", MeetingKind.Visit => "visit", _ => null },
        Cameo = CameoOf(isSigning ? MeetingKind.Signing : meeting.Kind),
        Goldstein = ontology.GoldsteinOf(CameoOf(isSigning ? MeetingKind.Signing : meeting.Kind)),
        Source = [meeting.Participants[0]],
        Target = [.. meeting.Participants.Skip(1)],
        Status = meeting.Status == MeetingStatus.Ongoing ? EventStatus.Ongoing : EventStatus.Happened,
        Trigger = meeting.Mentions[0],
        Time = meeting.Time,
        Place = meeting.Place,
        Statement = meeting.Statement,
        Rule = MeetingRule,
    };

    /// <summary>"signed an agreement": the noun has told what the signing tells.</summary>
    private static bool IsSameAgreement(Event told, Event signing) =>
        Math.Abs(told.Trigger.Start - signing.Trigger.Start) < Nearby && told.Source.Concat(told.Target).Intersect(signing.Source.Concat(signing.Target)).Count() > 1;

    private static string CameoOf(MeetingKind kind) => kind switch
    {
        MeetingKind.Signing => "057",
        MeetingKind.Call => "041",
        MeetingKind.Visit => "042",
        MeetingKind.Talks => "046",
        _ => "040",
    };

    private static List<Event> Number(IEnumerable<(Event Event, Proposition? Proposition)> drafts, Grounds grounds)
    {
        var events = new List<Event>();
        foreach (var (draft, proposition) in drafts)
        {
            var id = new EntryId($"e{events.Count + 1}");
            events.Add(draft with { Id = id });
            if (proposition is not null)
            {
                grounds.Add(id, proposition);
            }
        }

        return events;
    }
}
