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

    /// <summary>The parties behind single words.</summary>
    public NamedParties Named => _named;

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
        _named.AddHeads(others, proposition, NextOthers(sentence, proposition));
        _attendance.AddAttending(found, sentence, proposition, proposition.Entry!.Encounter == MeetingKind.Visit ? Sides(found) : Math.Max(Sides(found) + Sides(others), Between(sentence, proposition)));
        _attendance.AddLeaving(found, sentence, proposition);
        NamedParties.AddAll(found, others);
        _attendance.AddAssembled(found, proposition);
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
        _movers.AddMovers(found, proposition, Sides(found));
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
            if (sentence.Tokens[i] is { Lemma: "between", Relation: "case", Head: >= 0 and var first } && AddSides(found, sentence, proposition, first))
            {
                return;
            }
        }

        // "Talks resumed in Lome between Chad and Niger."
        if (sentence.Tokens[proposition.Predicate] is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 and var verb })
        {
            for (var i = verb + 1; i < sentence.SubtreeOf(verb).End; i++)
            {
                if (sentence.Tokens[i] is { Lemma: "between", Relation: "case", Head: >= 0 and var first } && sentence.Tokens[first].Relation is "obl" or "nmod" && AddSides(found, sentence, proposition, first))
                {
                    return;
                }
            }
        }
    }

    private bool AddSides(List<EntryId> found, Sentence sentence, Proposition proposition, int first)
    {
        var sides = Phrase.Conjuncts(sentence, first);
        if (sides.Count == 1 && sentence.Tokens[first].Xpos is not ("NNS" or "NNPS"))
        {
            return false;
        }

        _named.AddHeads(found, proposition, sides);
        return found.Count > 0;
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
                if (isSeparate && _named.At(proposition.Sentence, head, proposition.Predicate) is { Count: > 1 } several && argument.Heads.Count == 1)
                {
                    // "separate calls with the ministers of Qatar and Egypt"
                    apart.AddRange(several.Select(static p => new List<EntryId> { p }));
                }
                else if (isSeparate || apart.Count == 0 || VerbSlots.Preposition(sentence, head) is not null && IsNext(sentence, head))
                {
                    apart.Add([.. _parties.Of(proposition.Sentence, argument with { Heads = [head] })]);
                }
                else
                {
                    apart[^1].AddRange(_parties.Of(proposition.Sentence, argument with { Heads = [head] }));
                }
            }
        }

        foreach (var head in NextOthers(sentence, proposition))
        {
            apart.Add([.. _parties.At(proposition.Sentence, head)]);
        }

        return apart.Count > 1 && apart.All(static a => a.Count > 0) ? apart : [];
    }

    /// <summary>"met with the premier, then with the general", "met the premier, then the general": those met next, whom the tree does not coordinate with the first.</summary>
    private static List<int> NextOthers(Sentence sentence, Proposition proposition)
    {
        var found = new List<int>();
        if (proposition.Kind != PredicateKind.Verb || proposition[Role.Counterpart] is not { } first)
        {
            return found;
        }

        foreach (var child in sentence.ChildrenOf(proposition.Predicate))
        {
            if (child > first.Head && !first.Heads.Contains(child) && sentence.Tokens[child].Relation == "obl" && VerbSlots.Preposition(sentence, child) == "with" && IsNext(sentence, child))
            {
                found.Add(child);
            }
        }

        foreach (var child in sentence.ChildrenOf(first.Head))
        {
            if (child > first.Head && sentence.Tokens[child].Relation == "appos" && IsNext(sentence, child))
            {
                found.Add(child);
            }
        }

        return found;
    }

    private static bool IsNext(Sentence sentence, int head) => sentence.ChildOf(head, "advmod") is >= 0 and var next
        && sentence.Tokens[next].Lemma is "then" or "later" or "separately" or "afterwards" or "next";

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
            if (argument.Role == role && role == Role.Agent && _findings.SentenceOf(proposition).Tokens[argument.Head].Form is "their" && _named.TwoBefore(proposition.Sentence, argument.Head) is { Count: 2 } owners)
            {
                NamedParties.AddAll(found, owners);
            }
            else if (argument.Role == role)
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

        // "agreed to hold talks": the subject is that of the verb above, unless that asks somebody else.
        if (verb == proposition.LightVerb && proposition[Role.Agent] is null && sentence.Tokens[verb] is { Relation: "xcomp", Head: >= 0 and var above } && sentence.Tokens[above].Upos == "VERB" && sentence.ChildOf(verb, "nsubj") < 0
            && sentence.ChildOf(above, "obj") < 0 && sentence.ChildOf(above, "nsubj") is >= 0 and var controller)
        {
            _named.AddHeads(found, proposition, Phrase.Conjuncts(sentence, controller));
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
