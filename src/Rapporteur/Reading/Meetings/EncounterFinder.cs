using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Finds the mentions of encounters: predicates that the lexicon types as such.</summary>
internal sealed class EncounterFinder
{
    private readonly Findings _findings;
    private readonly Parties _parties;
    private readonly Clauses _clauses;
    private readonly OutcomeFinder _outcomes;

    public EncounterFinder(Findings findings)
    {
        _findings = findings;
        _parties = new Parties(findings);
        _clauses = new Clauses(findings);
        _outcomes = new OutcomeFinder(findings);
    }

    public IEnumerable<Encounter> Find()
    {
        foreach (var proposition in _findings.Propositions)
        {
            if (proposition.Entry?.Encounter is not { } kind)
            {
                continue;
            }

            var sentence = _findings.SentenceOf(proposition);
            var parties = PartiesOf(proposition, sentence);
            var (status, span) = EncounterStatus.Of(sentence, proposition);
            yield return new Encounter
            {
                Proposition = proposition,
                Kind = Refine(kind, parties, sentence, proposition),
                Parties = parties,
                Status = status,
                StatusSpan = span,
                Time = _clauses.TimeOf(proposition),
                Place = _clauses.PlaceOf(proposition),
                Topic = proposition[Role.Topic] is { } topic ? sentence.SpanOf(topic.Range) : null,
                Outcome = _outcomes.Of(proposition),
                Mention = sentence.SpanOf(proposition.Trigger),
                IsDefinite = IsDefinite(sentence, proposition),
                IsGeneric = IsGeneric(sentence, proposition),
            };
        }
    }

    private List<EntryId> PartiesOf(Proposition proposition, Sentence sentence)
    {
        var found = new List<EntryId>();
        foreach (var argument in proposition.Arguments)
        {
            if (argument.Role is Role.Agent or Role.Counterpart or Role.Recipient)
            {
                AddAll(found, _parties.Of(proposition.Sentence, argument));
            }
        }

        if (found.Count == 0 && proposition.Kind == PredicateKind.Noun)
        {
            AddAll(found, OfGoverningVerb(sentence, proposition));
        }

        return found;
    }

    /// <summary>"Envoys from both sides attended the talks": who takes part is told by the verb that governs the encounter.</summary>
    private IReadOnlyList<EntryId> OfGoverningVerb(Sentence sentence, Proposition proposition)
    {
        var token = sentence.Tokens[proposition.Predicate];
        foreach (var other in _findings.PropositionsOf(proposition.Sentence))
        {
            var isGovernor = other.Kind == PredicateKind.Verb && (token.Head == other.Predicate && token.Relation is "obj" or "obl" or "nsubj:pass");
            if (isGovernor && other.Entry is null or { IsSpeech: false, Stance: null })
            {
                return _parties.Of(other.Sentence, other[Role.Agent]);
            }
        }

        return [];
    }

    private static void AddAll(List<EntryId> found, IReadOnlyList<EntryId> more)
    {
        foreach (var id in more)
        {
            if (!found.Contains(id))
            {
                found.Add(id);
            }
        }
    }

    /// <summary>"spoke by phone" is a call, whatever the verb.</summary>
    private static MeetingKind Refine(MeetingKind kind, List<EntryId> parties, Sentence sentence, Proposition proposition)
    {
        _ = parties;
        foreach (var child in sentence.ChildrenOf(proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is "obl" or "nmod" or "compound" or "amod" && token.Lemma is "phone" or "telephone" or "video" or "videolink")
            {
                return MeetingKind.Call;
            }
        }

        foreach (var child in sentence.ChildrenOf(proposition.Predicate))
        {
            if (proposition.Kind == PredicateKind.Noun && sentence.Tokens[child].Lemma is "phone" or "telephone" or "video")
            {
                return MeetingKind.Call;
            }
        }

        return kind;
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
