using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Who takes part in an encounter: its own arguments, the lists they stand in, and the verbs of attending that govern it.</summary>
internal sealed class Participants
{
    private readonly Findings _findings;
    private readonly Parties _parties;
    private readonly NameLists _lists;

    public Participants(Findings findings)
    {
        _findings = findings;
        _parties = new Parties(findings);
        _lists = new NameLists(findings);
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
        AddAttending(found, sentence, proposition, Sides(found) + Sides(others));
        AddLeaving(found, sentence, proposition);
        AddAll(found, others);
        if (found.Count == 0)
        {
            AddFromAfar(found, sentence, proposition);
        }

        if (found.Count == 0 || (proposition.Entry!.Encounter == MeetingKind.Visit && found.TrueForAll(id => _findings.Actors[id].Kind == ActorKind.State)))
        {
            var hosts = found.ToList();
            found.Clear();
            AddPresent(found, sentence, proposition);
            AddAll(found, hosts);
        }

        AddMovers(found, proposition);
        AddAnnouncer(found, proposition);
        AddSpeaker(found, proposition);
        return WithoutOwnStates(found);
    }

    /// <summary>"invited the rebels to talks", "the junta's offer of talks was rejected by the rebels": who offers or refuses an encounter of nobody else's is asked to it.</summary>
    private void AddMovers(List<EntryId> found, Proposition proposition)
    {
        if (found.Count > 1 || proposition.Kind != PredicateKind.Noun)
        {
            return;
        }

        for (var (above, depth) = (proposition.Parent, 0); above is not null && depth < 3; above = above.Parent, depth++)
        {
            if (above.Entry is not { IsSpeech: false, Stance: Stance.Offers or Stance.Rejects } entry || entry.Implies is not (Implication.Proposed or Implication.Refused))
            {
                return;
            }

            foreach (var argument in above.Arguments)
            {
                if (argument.Role is Role.Agent or Role.Recipient)
                {
                    AddHeads(found, above, argument.Heads);
                }
            }
        }
    }

    /// <summary>"Oslo called off talks that Bern had announced": of an encounter of nobody else's, who undoes it and who had set it are the two sides.</summary>
    private void AddAnnouncer(List<EntryId> found, Proposition proposition)
    {
        if (found.Count > 1 || EncounterStatus.UndoneBy(_findings, _findings.SentenceOf(proposition), proposition) is not { } undoing)
        {
            return;
        }

        foreach (var other in _findings.PropositionsOf(proposition.Sentence))
        {
            if (!ReferenceEquals(other, undoing) && other is { Kind: PredicateKind.Verb, LightVerb: < 0 } && other[Role.Content] is { } content && content.Heads.Contains(proposition.Predicate)
                && _parties.Of(other.Sentence, other[Role.Agent]) is { Count: > 0 } announcers && _parties.Of(undoing.Sentence, undoing[Role.Agent]) is { Count: > 0 } callers
                && !announcers.Any(callers.Contains) && found.TrueForAll(id => announcers.Contains(id) || callers.Contains(id)))
            {
                found.Clear();
                AddAll(found, callers);
                AddAll(found, announcers);
            }
        }
    }

    /// <summary>"Oslo's and Bern's envoys left a meeting with the mediator": who comes out of an encounter was in it.</summary>
    private void AddLeaving(List<EntryId> found, Sentence sentence, Proposition proposition)
    {
        if (found.Count == 0 && proposition is { Kind: PredicateKind.Noun, LightVerb: < 0 } && sentence.Tokens[proposition.Predicate] is { Relation: "obj", Head: >= 0 and var verb }
            && sentence.Tokens[verb] is { Lemma: "leave" or "exit", Xpos: not "VB" } && sentence.ChildOf(verb, "nsubj") is >= 0 and var subject)
        {
            AddHeads(found, proposition, Phrase.Conjuncts(sentence, subject));
        }
    }

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

    /// <summary>The parties behind one token: its list, the states a set of envoys speaks for, or its mention.</summary>
    public IReadOnlyList<EntryId> At(int sentence, int token, int predicate)
    {
        var text = _findings.Text.Sentences[sentence];
        if (text.Tokens[token].Xpos is "NNS" or "NNPS")
        {
            var behind = _lists.Behind(sentence, token, predicate);
            if (behind.Count > 1)
            {
                return behind;
            }

            var before = Nationalities(text, sentence, token);
            if (before.Count > 1)
            {
                return before;
            }
        }

        var listed = _lists.Around(sentence, token, predicate);
        if (listed.Count == 0)
        {
            listed = _parties.At(sentence, token);
        }

        // Where the name was found without its first word, a later one leads to it.
        foreach (var child in text.ChildrenOf(token))
        {
            if (listed.Count == 0 && text.Tokens[child].Relation is "flat" or "compound" or "appos")
            {
                listed = _lists.Around(sentence, child, predicate);
            }
        }

        return listed;
    }

    /// <summary>"the Ukrainian and American teams" are two sides.</summary>
    private List<EntryId> Nationalities(Sentence text, int sentence, int token)
    {
        var found = new List<EntryId>();
        foreach (var child in text.ChildrenOf(token))
        {
            if (text.Tokens[child].Relation is not ("amod" or "compound") || child > token)
            {
                continue;
            }

            foreach (var head in Phrase.Conjuncts(text, child))
            {
                if (_findings.Actors.At(sentence, head) is { } id && _findings.Actors[id].Kind == ActorKind.State && !found.Contains(id))
                {
                    found.Add(id);
                }
            }
        }

        return found;
    }

    private void AddArguments(List<EntryId> found, Proposition proposition, Role role)
    {
        foreach (var argument in proposition.Arguments)
        {
            if (argument.Role == role)
            {
                AddHeads(found, proposition, argument.Heads);
            }
        }
    }

    private void AddHeads(List<EntryId> found, Proposition proposition, IReadOnlyList<int> heads)
    {
        foreach (var head in heads)
        {
            AddAll(found, At(proposition.Sentence, head, proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate));
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
            if (token.Relation == "nsubj")
            {
                AddHeads(found, proposition, [child]);
            }
            else if (token.Relation == "obl" && token.Lemma is "phone" or "telephone" or "sideline")
            {
                AddHeads(found, proposition, [.. sentence.ChildrenOf(child).ToArray().Where(c => VerbSlots.Preposition(sentence, c) is "with" or "to")]);
            }
        }
    }

    /// <summary>"Envoys of both sides attended the talks": who hosts, joins, leads or attends an encounter takes part in it.</summary>
    private void AddAttending(List<EntryId> found, Sentence sentence, Proposition proposition, int known)
    {
        if (proposition.Kind != PredicateKind.Noun)
        {
            return;
        }

        foreach (var other in _findings.PropositionsOf(proposition.Sentence))
        {
            if (other.Kind != PredicateKind.Verb || !IsAttending(other.Entry, known) || (other.Entry is null && _findings.CanReport(other.Lemma)) || other[Role.Agent] is not { } agent
                || !Takes(sentence, other, proposition))
            {
                continue;
            }

            AddHeads(found, other, agent.Heads);
            if (other[Role.Counterpart] is { } counterpart)
            {
                AddHeads(found, other, counterpart.Heads);
            }
        }
    }

    /// <summary>Verbs that hold of an encounter and judge nothing; unknown verbs only where nothing else tells who takes part.</summary>
    private static bool IsAttending(LexiconEntry? entry, int known) => entry switch
    {
        null => known == 0,
        // "ended their meeting without a deal".
        { Lemma: "end", Outcome: not null } => known < 2,
        { IsSpeech: true } or { Outcome: not null } => false,
        // Who only lends the house or the good offices to two others is no party.
        { Lemma: "host" } or { EventMode: "third-party" } when known > 1 => false,
        { Encounter: not null } => true,
        // Who breaks off talks with somebody took part in them.
        { Implies: Implication.Cancelled or Implication.Postponed, Stance: null } when known == 1 => true,
        { EventType: not (null or "CONSULT") } or { Stance: not (null or Stance.Accepts) } => false,
        _ => entry.Implies == Implication.Happened || known == 0 && entry.Implies is Implication.Planned or Implication.Ongoing,
    };

    private static bool Takes(Sentence sentence, Proposition verb, Proposition encounter)
    {
        var whole = EncounterStatus.Whole(sentence, encounter);
        foreach (var argument in verb.Arguments)
        {
            if (argument.Role is Role.Content or Role.Recipient && argument.Heads.Contains(whole))
            {
                return true;
            }
        }

        var token = sentence.Tokens[whole];
        return token.Head == verb.Predicate && token.Relation is "obj" or "nsubj:pass";
    }

    /// <summary>"held what Cairo called a useful meeting"; "speaks, second from left, with ...": the subject stands further off.</summary>
    private void AddFromAfar(List<EntryId> found, Sentence sentence, Proposition proposition)
    {
        var tokens = sentence.Tokens;
        if (SubjectAfar(sentence, proposition) is >= 0 and var subject)
        {
            AddHeads(found, proposition, [subject]);
        }
        else if (tokens[proposition.Predicate].Xpos == "VBZ" && _lists.Opening(proposition.Sentence) is { } opening)
        {
            AddHeads(found, proposition, [opening.Head]);
        }
    }

    /// <summary>
    /// "Oslo and Bern settled the quarrel at a meeting in Lima", "failed to settle it in eight hours of talks": several who do a thing at an
    /// encounter of nobody else's are there; so is whoever does one during a visit.
    /// </summary>
    private void AddPresent(List<EntryId> found, Sentence sentence, Proposition proposition)
    {
        var whole = EncounterStatus.Span(sentence, proposition.Predicate);
        var isVisit = proposition.Entry!.Encounter == MeetingKind.Visit;
        if (proposition.Kind != PredicateKind.Noun)
        {
            return;
        }

        // "ASEAN ministers, meeting in Jakarta, called for a truce": the tagger takes the participle for a noun.
        if (sentence.Tokens[whole] is { Relation: "appos", Head: >= 0 and var named, Form: "meeting" } && sentence.ChildOf(whole, "det") < 0 && named < whole)
        {
            AddHeads(found, proposition, [named]);
            return;
        }

        if (sentence.Tokens[whole].Head is not (>= 0 and var verb) || sentence.Tokens[verb].Upos != "VERB"
            || !(VerbSlots.Preposition(sentence, whole) is { } preposition && Article(sentence, whole) is var article
                && (preposition is "at" or "during" && article == "a" || preposition is "in" or "for" && article is null or "a" && proposition.Lemma is "talk" or "negotiation"
                    || preposition is "after" or "following" && article == "a" && sentence.Tokens[whole].Lemma is "round" or "session")))
        {
            return;
        }

        var present = new List<EntryId>();
        foreach (var slot in VerbSlots.Of(sentence, verb).Where(static slot => slot is { Name: "subj", IsClause: false }))
        {
            AddHeads(present, proposition, slot.Heads);
        }

        AddAll(found, present.Count > 1 || (present.Count == 1 && (isVisit || _findings.Actors[present[0]].Kind == ActorKind.Group)) ? present : []);
    }

    private static string? Article(Sentence sentence, int noun) => sentence.ChildOf(noun, "det") is >= 0 and var article ? sentence.Tokens[article].Lemma : null;

    /// <summary>The subject of "held" in "held what Cairo called a useful meeting"; -1 for none.</summary>
    public static int SubjectAfar(Sentence sentence, Proposition proposition)
    {
        var tokens = sentence.Tokens;
        for (var (i, steps) = (proposition.Kind == PredicateKind.Noun ? tokens[proposition.Predicate].Head : -1, 0); i >= 0 && steps < 3; i = tokens[i].Head, steps++)
        {
            if (tokens[i].Lemma == "what" && tokens[i].Head >= 0)
            {
                return sentence.ChildOf(tokens[i].Head, "nsubj");
            }
        }

        return -1;
    }

    /// <summary>"Lula confirmed that a summit with Petro is planned": with one party named as the other, the speaker is the one.</summary>
    private void AddSpeaker(List<EntryId> found, Proposition proposition)
    {
        if (found.Count != 1 || proposition[Role.Agent] is not null || proposition[Role.Counterpart] is null)
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
        !found.Contains(one) && _findings.Actors[one] is { Kind: ActorKind.Person or ActorKind.State or ActorKind.Group } actor
        && (actor.Country is null || actor.Country != _findings.Actors[found[0]].Country) && actor.Role?.Contains("spokes", StringComparison.OrdinalIgnoreCase) != true;

    /// <summary>"Lula said in Lima, after talks with Petro": who acts after, before or at an encounter of somebody took part in it; null for none.</summary>
    private EntryId? SpeakerBeside(Proposition proposition)
    {
        var sentence = _findings.SentenceOf(proposition);
        var token = sentence.Tokens[proposition.Predicate];
        token = token.Relation == "nmod" ? sentence.Tokens[EncounterStatus.Span(sentence, proposition.Predicate)] : token;
        return token is { Relation: "obl", Head: >= 0 and var verb } && VerbSlots.Preposition(sentence, token.Index) is "after" or "before" or "during" or "following" or "at" or "ahead" or "for"
            && (sentence.ChildOf(verb, "nsubj") is >= 0 and var active ? active : sentence.ChildOf(verb, "nsubj:pass")) is >= 0 and var subject && _parties.At(proposition.Sentence, subject) is [var one]
            ? one : null;
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
}
