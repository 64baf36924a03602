using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Meetings.Details;
using Rapporteur.Reading.Positions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Finds the mentions of encounters: predicates that the lexicon types as such.</summary>
internal sealed class EncounterFinder
{
    private readonly Findings _findings;
    private readonly Participants _participants;
    private readonly EncounterSenses _senses;
    private readonly EncounterBindings _bindings;
    private readonly OutcomeFinder _outcomes;
    private readonly Ascription _ascription;
    private readonly RequestFinder _movers;
    private readonly PreparationFinder _preparations;

    public EncounterFinder(Findings findings, MeetingWords words)
    {
        _findings = findings;
        _participants = new Participants(findings);
        _senses = new EncounterSenses(findings);
        _preparations = new PreparationFinder(findings, words);
        _bindings = new EncounterBindings(findings, _preparations);
        _outcomes = new OutcomeFinder(findings);
        _ascription = new Ascription(findings);
        _movers = new RequestFinder(findings, words);
    }

    public IEnumerable<Encounter> Find()
    {
        foreach (var proposition in _findings.Propositions)
        {
            if (proposition.Entry?.Encounter is null)
            {
                continue;
            }

            var parties = _participants.Of(proposition);
            if (!_senses.IsEncounter(proposition, parties))
            {
                continue;
            }

            var apart = _participants.Apart(proposition);
            if (apart.Count < 2)
            {
                yield return Make(proposition, parties);
                continue;
            }

            // "met A, then B" and "separate meetings with A and B" are as many encounters as there are others.
            var all = apart.SelectMany(static a => a).ToList();
            foreach (var other in apart)
            {
                yield return Make(proposition, [.. parties.Where(p => !all.Contains(p) || other.Contains(p))]);
            }
        }
    }

    private Encounter Make(Proposition proposition, List<EntryId> parties)
    {
        var sentence = _findings.SentenceOf(proposition);
        var time = _bindings.TimeOf(proposition);
        var (status, span) = EncounterStatus.Of(_findings, sentence, proposition);
        if (status is MeetingStatus.Held or MeetingStatus.Ongoing && time?.Start > _findings.Report.Published)
        {
            status = MeetingStatus.Planned;
        }

        if (status == MeetingStatus.Held && _preparations.IsPrepared(proposition))
        {
            status = MeetingStatus.Planned;
        }

        var told = Told(proposition);
        var deciding = EncounterStatus.DecidedBy(_findings, sentence, proposition);
        if (told is { Count: 0 })
        {
            // "accused of having cancelled the summit": nobody says by whom, so nothing is known of it.
            status = MeetingStatus.Unclear;
        }

        return new Encounter
        {
            Proposition = proposition,
            Kind = _senses.KindOf(proposition, parties),
            Parties = parties,
            Status = status,
            StatusSpan = span,
            Time = time,
            Place = _bindings.PlaceOf(proposition),
            Topic = proposition[Role.Topic] is { } topic && !IsCircumstance(sentence, topic.Head) ? sentence.SpanOf(topic.Range) : null,
            Outcome = _outcomes.Of(proposition),
            Mention = sentence.SpanOf(proposition.Trigger),
            IsDefinite = IsDefinite(sentence, proposition),
            IsAside = IsDefinite(sentence, proposition) && proposition.Kind == PredicateKind.Noun && VerbSlots.Preposition(sentence, proposition.Predicate) is "for" or "in" or "of" or "about" or "over" or "on",
            IsGeneric = IsGeneric(sentence, proposition),
            IsWeak = EncounterSenses.IsWeak(proposition),
            IsCollective = parties.Count == 0 && IsCollective(sentence, proposition),
            IsSequel = IsSequel(sentence, proposition),
            IsEarlier = IsEarlier(sentence, proposition),
            PartOf = _bindings.PartOf(proposition),
            Caller = status is MeetingStatus.Cancelled or MeetingStatus.Postponed or MeetingStatus.Refused ? CallerOf(proposition) : [],
            Movers = MoversOf(proposition, deciding),
            Proposal = EncounterStatus.ProposalOf(proposition) is { } offer ? (new Parties(_findings).Of(offer.Sentence, offer[Role.Agent]), sentence.SpanOf(offer.Trigger)) : null,
            Preparation = _preparations.Of(proposition),
            Reason = status is MeetingStatus.Cancelled or MeetingStatus.Postponed or MeetingStatus.Refused ? ReasonFinder.Of(sentence, deciding ?? proposition) : null,
            By = told ?? [],
            Beside = parties.Count == 0 && IsCollective(sentence, proposition) ? BesideOf(proposition) : [],
        };
    }

    /// <summary>"met on the border", "talks on equal terms", "on the margins of a summit": where or how, not what about.</summary>
    private static bool IsCircumstance(Sentence sentence, int topic) => VerbSlots.Preposition(sentence, topic) == "on"
        && sentence.Tokens[topic].Lemma is "border" or "margin" or "sideline" or "term" or "basis" or "occasion" or "invitation" or "request" or "track" or "eve";

    /// <summary>Who tells so of somebody else, in a clause and not in a statement; empty where nobody is named, null where nobody does.</summary>
    private IReadOnlyList<EntryId>? Told(Proposition proposition)
    {
        for (var (at, depth) = (proposition, 0); at is not null && depth < 3; at = at.Parent, depth++)
        {
            if (_ascription.Of(at) is { } tellers)
            {
                return tellers;
            }
        }

        return null;
    }

    /// <summary>The agent of the predicate above that gives the encounter its status ("Ankara proposed a summit", "refused to meet").</summary>
    private IReadOnlyList<EntryId> MoversOf(Proposition proposition, Proposition? deciding)
    {
        IReadOnlyList<EntryId> agents = deciding is null ? [] : new Parties(_findings).Of(deciding.Sentence, deciding[Role.Agent]);
        return agents.Count > 0 ? agents : _movers.AskedBy(deciding ?? proposition);
    }

    /// <summary>The agent of the predicate above that undoes the encounter: "Ankara called off the talks".</summary>
    private IReadOnlyList<EntryId> CallerOf(Proposition proposition)
    {
        if (EncounterStatus.UndoneBy(_findings, _findings.SentenceOf(proposition), proposition) is { Entry.Implies: Implication.Cancelled or Implication.Postponed or Implication.Refused } undoing)
        {
            return new Parties(_findings).Of(undoing.Sentence, undoing[Role.Agent]);
        }

        for (var (above, depth) = (proposition.Parent, 0); above is not null && depth < 2; above = above.Parent, depth++)
        {
            if (above is { Entry: { IsSpeech: false, Implies: Implication.Cancelled or Implication.Postponed or Implication.Refused } } && above[Role.Agent] is { } agent
                && new Parties(_findings).Of(above.Sentence, agent) is { Count: > 0 } callers)
            {
                return callers;
            }
        }

        return [];
    }

    /// <summary>"Lula pressed Xi when the two met": the only two of a kind that stand before.</summary>
    private IReadOnlyList<EntryId> BesideOf(Proposition proposition)
    {
        foreach (var kind in (ReadOnlySpan<ActorKind>)[ActorKind.Person, ActorKind.State])
        {
            List<EntryId> named = [.. _findings.Actors.In(proposition.Sentence).Where(m => m.Head < proposition.Predicate && _findings.Actors[m.Actor].Kind == kind)
                .Select(static m => m.Actor).Distinct()];
            if (named.Count == 2)
            {
                return named;
            }
        }

        return [];
    }

    private static bool IsDefinite(Sentence sentence, Proposition proposition)
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
    private static bool IsCollective(Sentence sentence, Proposition proposition)
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
            || Attendance.SubjectAfar(sentence, proposition) is >= 0 and var afar && IsPair(sentence, afar);
    }

    private static bool IsSequel(Sentence sentence, Proposition proposition) => proposition.Kind == PredicateKind.Verb ? IsAnew(sentence, proposition.Predicate) : IsModified(sentence, proposition, static word =>
        word is "follow" or "follow-up" or "followup" or "another" or "next" or "second" or "third" or "further" or "fresh" or "new");

    /// <summary>"agreed to meet again".</summary>
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

    private static bool IsEarlier(Sentence sentence, Proposition proposition) => IsModified(sentence, proposition, static word =>
        word is "last" or "previous" or "earlier" or "past" or "latest" or "first");

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

    private static bool IsPair(Sentence sentence, int token)
    {
        if (sentence.Tokens[token].Lemma is "two" or "both" or "they" or "pair" or "duo")
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

    private static bool IsGeneric(Sentence sentence, Proposition proposition)
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
