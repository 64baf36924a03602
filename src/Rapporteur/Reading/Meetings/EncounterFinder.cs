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
    private readonly PartySets _sets;
    private readonly MeetingWords _words;
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
        _sets = new PartySets(findings, words);
        _words = words;
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
                if (Make(proposition, parties, isApart: false) is var one && !_senses.IsOnlyWished(proposition, one.Time is not null || one.Place is not null))
                {
                    yield return one;
                }

                continue;
            }

            // "met A, then B" and "separate meetings with A and B" are as many encounters as there are others.
            var all = apart.SelectMany(static a => a).ToList();
            foreach (var other in apart)
            {
                yield return Make(proposition, [.. parties.Where(p => !all.Contains(p) || other.Contains(p))], isApart: true);
            }
        }
    }

    private Encounter Make(Proposition proposition, List<EntryId> parties, bool isApart)
    {
        var sentence = _findings.SentenceOf(proposition);
        var time = _bindings.TimeOf(proposition);
        var (status, span) = EncounterStatus.Of(_findings, sentence, proposition);
        var isTold = IsToldAsPast(sentence, proposition);
        if (status is MeetingStatus.Held or MeetingStatus.Ongoing && time?.Start > _findings.Report.Published && !isTold)
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

        var counted = CountedIn(proposition, parties);
        var isUnnamed = parties.Count == (counted?.Sets.Count ?? 0);
        return new Encounter
        {
            Counted = counted,
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
            IsDefinite = Pointing.IsDefinite(sentence, proposition),
            IsAside = Pointing.IsDefinite(sentence, proposition) && proposition.Kind == PredicateKind.Noun && VerbSlots.Preposition(sentence, proposition.Predicate) is "for" or "in" or "of" or "about" or "over" or "on",
            IsGeneric = !isApart && Pointing.IsGeneric(sentence, proposition),
            Level = LevelOf(sentence, proposition),
            IsToldAsPast = isTold,
            IsWeak = EncounterSenses.IsWeak(proposition),
            IsCollective = isUnnamed && Pointing.IsCollective(sentence, proposition),
            IsSequel = Pointing.IsSequel(sentence, proposition),
            IsEarlier = Pointing.IsEarlier(sentence, proposition),
            PartOf = _bindings.PartOf(proposition),
            Caller = status is MeetingStatus.Cancelled or MeetingStatus.Postponed or MeetingStatus.Refused ? CallerOf(proposition) : [],
            Movers = MoversOf(proposition, deciding),
            Proposal = EncounterStatus.ProposalOf(proposition) is { } offer ? (new Parties(_findings).Of(offer.Sentence, offer[Role.Agent]), sentence.SpanOf(offer.Trigger)) : null,
            Preparation = _preparations.Of(proposition),
            Reason = status is MeetingStatus.Cancelled or MeetingStatus.Postponed or MeetingStatus.Refused ? ReasonFinder.Of(sentence, deciding ?? proposition) : null,
            By = told ?? [],
            Beside = isUnnamed && Pointing.IsCollective(sentence, proposition) ? _participants.Named.TwoBefore(proposition.Sentence, proposition.Predicate) : [],
        };
    }

    /// <summary>"talks between the three parties": the parties that only stand for others, and three that are named together right before; null for none.</summary>
    private (IReadOnlyList<EntryId> Sets, int Count, IReadOnlyList<EntryId> Named)? CountedIn(Proposition proposition, List<EntryId> parties)
    {
        List<EntryId>? sets = null;
        var count = 0;
        foreach (var party in parties)
        {
            if (_sets.IsSet(party, out var told) && (told > 0 || IsPointedAt(proposition, party)))
            {
                (sets ??= []).Add(party);
                count = Math.Max(count, told);
            }
        }

        return sets is null ? null : (sets, count, count > 2 ? _participants.Named.ListedBefore(proposition.Sentence, proposition.Predicate, count) : []);
    }

    /// <summary>"presidential-level discussions", "technical talks": the rank that the words before the noun tell.</summary>
    private string? LevelOf(Sentence sentence, Proposition proposition)
    {
        var start = sentence.SubtreeOf(proposition.Predicate).Start;
        return proposition.Kind == PredicateKind.Noun && start < proposition.Predicate
            ? _words.ValueOf("level", string.Join(' ', Enumerable.Range(start, proposition.Predicate - start).Select(i => sentence.Tokens[i].Form))) : null;
    }

    /// <summary>"the sides", "a leaders' summit", not "leaders across Europe": a set that does not count points back only by its article or as the rank of a meeting.</summary>
    private bool IsPointedAt(Proposition proposition, EntryId set)
    {
        var sentence = _findings.SentenceOf(proposition);
        return _findings.Actors.In(proposition.Sentence).Any(m => m.Actor == set
            && (sentence.Tokens[m.Head] is { Relation: "nmod:poss" or "compound" } rank && rank.Head == proposition.Predicate
                || sentence.ChildOf(m.Head, "det") is >= 0 and var article && sentence.Tokens[article].Lemma is "the" or "both" or "all" && sentence.ChildOf(m.Head, "nmod") < 0));
    }

    /// <summary>"met on 29 August": a finite past says more than a day after the report's own, which is one of another place or a slip.</summary>
    private static bool IsToldAsPast(Sentence sentence, Proposition proposition)
    {
        var verb = proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate;
        return sentence.Tokens[verb] is { Upos: "VERB", Xpos: "VBD" } && VerbGroup.ModalOf(sentence, verb) is null && !proposition.Standing.IsNegated;
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
}
