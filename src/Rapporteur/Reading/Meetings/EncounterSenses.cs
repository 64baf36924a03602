using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Whether a predicate is used of an encounter of parties, and of which kind: many of these words have other uses.</summary>
/// <param name="findings">Actors, places and trees of the report.</param>
internal sealed class EncounterSenses(Findings findings)
{
    private readonly Parties _parties = new(findings);

    /// <summary>Words that tell that parties spoke, and leave open whether they met.</summary>
    public static bool IsWeak(Proposition proposition) => proposition.Kind == PredicateKind.Verb
        ? proposition.Entry!.Encounter == MeetingKind.Talks && proposition.Entry.Lemma is "speak" or "talk" or "discuss" or "consult" or "confer"
            or "exchange view" or "compare note" or "engage"
        : proposition.Lemma is "conversation" or "discussion" or "exchange of views" or "consultation" or "engagement";

    /// <summary>Whether the parts are such as meet: a visit has a place or a host to go to, a call somebody at the other end.</summary>
    public bool IsEncounter(Proposition proposition, List<EntryId> parties)
    {
        if (parties.Count > 0 && parties.All(IsBystander))
        {
            return false;
        }

        var entry = proposition.Entry!;
        // "Riyadh and Washington, which are mediating": those who only lend their offices meet nobody that is told.
        if (entry.EventMode == "third-party" && proposition.Kind == PredicateKind.Verb && proposition[Role.Counterpart] is null && proposition[Role.Content] is null
            || IsSubjectOfTalk(proposition, parties))
        {
            return false;
        }

        if (proposition is { Kind: PredicateKind.Noun, Lemma: "talk" } && findings.SentenceOf(proposition).Tokens[proposition.Predicate].Xpos == "NN" && parties.Count < 2)
        {
            // "in his talk at the institute": one who speaks before others holds no talks.
            return false;
        }

        if (proposition.Kind != PredicateKind.Verb)
        {
            return entry.Encounter != MeetingKind.Visit || parties.Count == 0 || IsEnvoy(parties[0]);
        }

        if (proposition.Lemma == "speak" && proposition[Role.Counterpart] is { Marker: "to" } heard && !IsAudience(proposition, heard))
        {
            return false;
        }

        switch (entry.Encounter)
        {
            case MeetingKind.Visit:
                return IsVisit(proposition, parties);
            case MeetingKind.Call:
                return proposition[Role.Counterpart] is not { } other || other.Heads.Any(h => IsSomebody(proposition.Sentence, h));
            case MeetingKind.Signing:
                return parties.Count > 1;
            default:
                if (proposition[Role.Counterpart] is { Marker: null } met && parties.Count < 2
                    && !met.Heads.Any(h => findings.Actors.At(proposition.Sentence, h) is not null))
                {
                    // "met its targets"
                    return false;
                }

                // "negotiated", "discussed" with one subject tell of no other party; "met" and "gathered" of a set do.
                return proposition.Lemma is not ("discuss" or "consult" or "talk" or "speak") || parties.Count != 1 || proposition[Role.Counterpart] is not null
                    || IsByWire(findings.SentenceOf(proposition), proposition.Predicate) && findings.Actors[parties[0]].Kind is ActorKind.Group or ActorKind.Unnamed;
        }
    }

    /// <summary>"the importance of dialogue among leaders", "agreed to continue consultations": talks without day or place that are praised or promised to go on are no encounter.</summary>
    public bool IsOnlyWished(Proposition proposition, bool isSet)
    {
        var sentence = findings.SentenceOf(proposition);
        if (isSet || proposition.Kind != PredicateKind.Noun || Pointing.IsDefinite(sentence, proposition) || sentence.Tokens[proposition.Predicate].Xpos == "NN" && sentence.ChildOf(proposition.Predicate, "det") >= 0)
        {
            return false;
        }

        if (sentence.Tokens[proposition.Predicate] is { Relation: "nmod", Head: >= 0 and var praised } && sentence.Tokens[praised].Lemma is "importance" or "need" or "necessity" or "urgency" or "value")
        {
            return true;
        }

        for (var (above, depth) = (proposition.Parent, 0); above is not null && depth < 2; above = above.Parent, depth++)
        {
            if (above is { Kind: PredicateKind.Verb, Lemma: "continue" or "pursue" or "intensify", Standing.Status: EventStatus.Planned or EventStatus.Proposed })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"discussed the peace process with Baku", "discussed the negotiations in Doha": what others speak of is no encounter of theirs.</summary>
    private bool IsSubjectOfTalk(Proposition proposition, List<EntryId> parties) => proposition.Kind == PredicateKind.Noun
        && (proposition.Lemma.EndsWith("process", StringComparison.Ordinal) || parties.Count < 2 && Pointing.IsDefinite(findings.SentenceOf(proposition), proposition))
        && findings.PropositionsOf(proposition.Sentence).Any(other => other.Entry?.Encounter is not null && other[Role.Topic] is { } topic && topic.Heads.Contains(proposition.Predicate));

    /// <summary>"spoke to the Ugandan president", not "to reporters", "to parliament", "to a crowd": somebody of rank on each side.</summary>
    private bool IsAudience(Proposition proposition, Argument heard) =>
        _parties.Of(proposition.Sentence, heard) is { Count: > 0 } others && others.All(p => findings.Actors[p] is { Kind: ActorKind.Person or ActorKind.Unnamed, Sector: "GOV" or "REB" or "IGO" or "OPP" })
        && _parties.Of(proposition.Sentence, proposition[Role.Agent]) is { Count: > 0 } speakers && IsEnvoy(speakers[0]);

    /// <summary>"The two negotiators spoke by video link": to one another.</summary>
    private static bool IsByWire(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (sentence.Tokens[child] is { Relation: "obl" } means && (means.Lemma is "phone" or "telephone" or "video" or "videolink" or "link" or "conference")
                && VerbSlots.Preposition(sentence, child) is "by" or "via" or "over" or "on")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kind at this mention.</summary>
    public MeetingKind KindOf(Proposition proposition, List<EntryId> parties)
    {
        var kind = proposition.Entry!.Encounter!.Value;
        var sentence = findings.SentenceOf(proposition);
        foreach (var head in (ReadOnlySpan<int>)[proposition.Predicate, Math.Max(proposition.LightVerb, 0)])
        {
            if (head == 0 && proposition.LightVerb < 0 && proposition.Predicate != 0)
            {
                continue;
            }

            foreach (var child in sentence.ChildrenOf(head))
            {
                if (sentence.Tokens[child] is { Relation: "obl" or "nmod" or "compound" or "amod", Lemma: "phone" or "telephone" or "video" or "videolink" or "link" })
                {
                    return MeetingKind.Call;
                }
            }
        }

        if (proposition.Lemma is "speak" or "talk" && proposition.Kind == PredicateKind.Verb || proposition.Lemma == "conversation")
        {
            // Leaders of two countries who "spoke" did so by telephone, unless the report says where.
            var areApart = parties.Count > 1 && parties.Take(2).All(p => findings.Actors[p].Kind is ActorKind.Person or ActorKind.Unnamed)
                && (findings.Actors[parties[0]].Country is not { } home || home != findings.Actors[parties[1]].Country);
            return areApart ? MeetingKind.Call : proposition.Kind == PredicateKind.Noun ? kind : MeetingKind.Meeting;
        }

        return kind;
    }

    private bool IsVisit(Proposition proposition, List<EntryId> parties)
    {
        if (proposition[Role.Recipient] is not { } to || parties.Count == 0 || IsReturn(findings.SentenceOf(proposition), proposition.Predicate))
        {
            return false;
        }

        if (proposition.Entry!.EventMode == "visit" && proposition.Entry.Cameo == "043")
        {
            // Hosts: the object is a guest.
            return to.Heads.Any(h => IsSomebody(proposition.Sentence, h));
        }

        if (IsOnTheWay(proposition, to))
        {
            return false;
        }

        var agent = proposition[Role.Agent] is { } by ? _parties.Of(proposition.Sentence, by) : [];
        if (agent.Count == 0 || !IsEnvoy(agent[0]))
        {
            return false;
        }

        // Rebels and exiles who come to their own capital come from afar all the same.
        var home = findings.Actors[agent[0]] is { Kind: not ActorKind.Person, Sector: "REB" or "OPP" } ? null : findings.Actors[agent[0]].Country;
        foreach (var place in findings.PlacesOf(proposition.Sentence))
        {
            if (place.Range.Overlaps(to.Range))
            {
                return home is null || place.Place.Country is null || place.Place.Country != home;
            }
        }

        return to.Heads.Any(h => findings.Actors.At(proposition.Sentence, h) is { } host && findings.Actors[host].Country != home);
    }

    /// <summary>"arrived in Tunis for talks with the Libyan council": who goes somewhere to meet a third party there visits nobody.</summary>
    private bool IsOnTheWay(Proposition travel, Argument to)
    {
        var sentence = findings.SentenceOf(travel);
        var countries = findings.PlacesOf(travel.Sentence).Where(p => p.Range.Overlaps(to.Range)).Select(static p => p.Place.Country).ToList();
        return countries.Count > 0 && findings.PropositionsOf(travel.Sentence).Any(other => other is { Kind: PredicateKind.Noun, Entry.Encounter: not (null or MeetingKind.Visit) }
            && sentence.Tokens[EncounterStatus.Span(sentence, other.Predicate)] is { Relation: "obl", Head: var verb } && verb == travel.Predicate
            && _parties.Of(other.Sentence, other[Role.Counterpart]) is { Count: > 0 } others && others.All(id => !countries.Contains(findings.Actors[id].Country)));
    }

    /// <summary>"flew back to Lima": home, and to nobody.</summary>
    private static bool IsReturn(Sentence sentence, int verb) => verb + 1 < sentence.Tokens.Count && sentence.Tokens[verb + 1].Lemma is "back" or "home";

    /// <summary>A person, or a noun that a person's name explains ("his opposite number, Ann Reed").</summary>
    private bool IsSomebody(int sentence, int token) =>
        findings.Actors.AllAt(sentence, token).Any(a => findings.Actors[a] is { Kind: not ActorKind.State and not ActorKind.Organization })
        || findings.Text.Sentences[sentence].ChildOf(token, "appos") is >= 0 and var name && findings.Actors.AllAt(sentence, name).Any(a => findings.Actors[a].Kind == ActorKind.Person);

    /// <summary>Who travels on business of state or of a party to the conflict.</summary>
    private bool IsEnvoy(EntryId id) =>
        findings.Actors[id] is { Kind: ActorKind.Person, Sector: null } or { Kind: not ActorKind.State, Sector: "GOV" or "IGO" or "LEG" or "REL" or "ELI" or "REB" or "SPY" or "OPP" or "NGO" };

    private bool IsBystander(EntryId id) => findings.Actors[id].Sector is "CVL" or "REF" or "MED" or "JOU" or "CRM" or "HLH";
}
