using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Who takes part in an encounter: its own arguments, the lists they stand in, and the verbs of attending that govern it.</summary>
internal sealed class Participants
{
    private readonly Findings _findings;
    private readonly Parties _parties;
    private readonly NamedParties _named;
    private readonly Attendance _attendance;
    private readonly Movers _movers;

    public Participants(Findings findings)
    {
        _findings = findings;
        _parties = new Parties(findings);
        _named = new NamedParties(findings);
        _attendance = new Attendance(findings, _named);
        _movers = new Movers(findings, _named);
    }

    /// <summary>The parties that the text names with the encounter; empty for a bare "the summit".</summary>
    public List<EntryId> Of(Proposition proposition)
    {
        var sentence = _findings.SentenceOf(proposition);
        var found = new List<EntryId>();
        AddArguments(found, proposition, Role.Agent);
        AddStraySubjects(found, sentence, proposition);
        var others = new List<EntryId>();
        AddArguments(others, proposition, Role.Counterpart);
        AddArguments(others, proposition, Role.Recipient);
        _attendance.AddAttending(found, sentence, proposition, Math.Max(Sides(found) + Sides(others), Between(sentence, proposition)));
        _attendance.AddLeaving(found, sentence, proposition);
        NamedParties.AddAll(found, others);
        _attendance.AddActing(found, sentence, proposition);
        if (found.Count == 0)
        {
            _attendance.AddFromAfar(found, sentence, proposition);
        }

        if (found.Count == 0 || (proposition.Entry!.Encounter == MeetingKind.Visit && found.TrueForAll(id => _findings.Actors[id].Kind == ActorKind.State)))
        {
            var hosts = found.ToList();
            found.Clear();
            _attendance.AddPresent(found, sentence, proposition);
            NamedParties.AddAll(found, hosts);
        }

        AddBetween(found, sentence, proposition);
        _movers.AddMovers(found, proposition);
        _movers.AddAnnouncer(found, proposition);
        _movers.AddSpeaker(found, proposition);
        return WithoutOwnStates(found);
    }

    /// <summary>"talks on a swap of hostages for prisoners between the Brigades and the government": the two sides may hang on a noun within.</summary>
    private void AddBetween(List<EntryId> found, Sentence sentence, Proposition proposition)
    {
        if (found.Count > 0 || proposition.Kind != PredicateKind.Noun)
        {
            return;
        }

        var range = sentence.SubtreeOf(proposition.Predicate);
        for (var i = proposition.Predicate + 1; i < range.End; i++)
        {
            if (sentence.Tokens[i] is { Lemma: "between", Relation: "case", Head: >= 0 and var first } && Phrase.Conjuncts(sentence, first) is { Count: > 1 } sides)
            {
                _named.AddHeads(found, proposition, sides);
                return;
            }
        }
    }

    /// <summary>How many stand behind "between", whether or not it is known who they are.</summary>
    private static int Between(Sentence sentence, Proposition proposition) =>
        proposition.Kind == PredicateKind.Noun && proposition[Role.Agent] is { Heads.Count: > 1 and var count } agent && VerbSlots.Preposition(sentence, agent.Head) is "between" or "among" ? count : 0;

    /// <summary>How many sides are named at least: a set of states or factions is more than one.</summary>
    private int Sides(List<EntryId> parties) =>
        parties.Count + (parties.Exists(id => _findings.Actors[id] is { Kind: ActorKind.Group, Country: null }) ? 1 : 0);

    /// <summary>The others where each is met apart: "with A, then with B", "separate calls with A and B", "separately met A and B"; else none.</summary>
    public List<List<EntryId>> Apart(Proposition proposition)
    {
        var sentence = _findings.SentenceOf(proposition);
        var apart = new List<List<EntryId>>();
        var isSeparate = IsSeparate(sentence, proposition.Predicate) || proposition.LightVerb >= 0 && IsSeparate(sentence, proposition.LightVerb);
        foreach (var argument in proposition.Arguments)
        {
            if (argument.Role != Role.Counterpart)
            {
                continue;
            }

            foreach (var head in argument.Heads)
            {
                if (isSeparate || apart.Count == 0 || VerbSlots.Preposition(sentence, head) is not null && sentence.ChildOf(head, "advmod") is >= 0 and var next
                    && sentence.Tokens[next].Lemma is "then" or "later" or "separately" or "afterwards" or "next")
                {
                    apart.Add([.. _parties.Of(proposition.Sentence, argument with { Heads = [head] })]);
                }
                else
                {
                    apart[^1].AddRange(_parties.Of(proposition.Sentence, argument with { Heads = [head] }));
                }
            }
        }

        return apart.Count > 1 && apart.All(static a => a.Count > 0) ? apart : [];
    }

    private static bool IsSeparate(Sentence sentence, int token)
    {
        foreach (var child in sentence.ChildrenOf(token))
        {
            if (sentence.Tokens[child].Lemma is "separate" or "separately")
            {
                return true;
            }
        }

        return false;
    }

    private void AddArguments(List<EntryId> found, Proposition proposition, Role role)
    {
        foreach (var argument in proposition.Arguments)
        {
            if (argument.Role == role)
            {
                _named.AddHeads(found, proposition, argument.Heads);
            }
        }
    }

    /// <summary>Of a long list of names the tree often makes two subjects; both belong to the verb. So does "on the phone with X".</summary>
    private void AddStraySubjects(List<EntryId> found, Sentence sentence, Proposition proposition)
    {
        var verb = proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate;
        if (sentence.Tokens[verb].Upos != "VERB")
        {
            return;
        }

        foreach (var child in sentence.ChildrenOf(verb))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is "nsubj" or "nsubj:outer")
            {
                _named.AddHeads(found, proposition, [child]);
            }
            else if (token.Relation == "obl" && token.Lemma is "phone" or "telephone" or "sideline")
            {
                _named.AddHeads(found, proposition, [.. sentence.ChildrenOf(child).ToArray().Where(c => VerbSlots.Preposition(sentence, c) is "with" or "to")]);
            }
        }
    }

    /// <summary>Beside its own envoys a state is no further party, but where it is the place of a visit.</summary>
    private List<EntryId> WithoutOwnStates(List<EntryId> found)
    {
        return found.Count < 2 ? found : [.. found.Where(id => !IsStateOfAnother(id, found))];
    }

    private bool IsStateOfAnother(EntryId id, List<EntryId> all)
    {
        var actor = _findings.Actors[id];
        return actor.Kind == ActorKind.State && actor.Country is not null && all.Any(o => o != id && _findings.Actors[o].Country == actor.Country && _findings.Actors[o].Kind != ActorKind.State && Parties.ActsForState(_findings.Actors[o]));
    }
}
