using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Whether a mention can mean an encounter told before: by its parties, its form, its day and place, how far it has come, and what the text sets it beside.</summary>
/// <param name="findings">Actors and trees of the report.</param>
internal sealed class SameEncounter(Findings findings)
{
    /// <summary>"He has been trying to bring the two together. A meeting of the two, planned for July, collapsed": one that came to nothing on a day of its own is not the one that is sought.</summary>
    public static bool IsOtherAttempt(EncounterGroup group, Encounter encounter) =>
        encounter is { IsDefinite: false, Proposition.Kind: PredicateKind.Noun, Status: MeetingStatus.Cancelled or MeetingStatus.Postponed, Time: not null } && group.Time is null && group.Status != encounter.Status;

    /// <summary>"A meeting between the two leaders" after their envoys' talks is another encounter.</summary>
    public bool IsOfOthers(EncounterGroup group, Encounter encounter) =>
        encounter is { IsDefinite: false, Proposition.Kind: PredicateKind.Noun, Parties.Count: >= 2 } && encounter.Parties.All(p => findings.Actors[p].Kind == ActorKind.Person)
        && group.Parties.Count >= 2 && !group.Parties.Any(encounter.Parties.Contains) && (group.Parties.Any(p => findings.Actors[p].Kind == ActorKind.Group) || IsOfOfficials(group));

    /// <summary>Whether envoys or ministers of states meet, unnamed: "British and French ministers", "the two delegations".</summary>
    private bool IsOfOfficials(EncounterGroup group)
    {
        foreach (var mention in group.Mentions)
        {
            var verb = mention.Proposition.LightVerb >= 0 ? mention.Proposition.LightVerb : mention.Proposition.Predicate;
            var sentence = findings.SentenceOf(mention.Proposition);
            if (mention.Proposition[Role.Agent] is { } agent && IsOfficial(sentence, agent.Head) || sentence.ChildOf(verb, "nsubj") is >= 0 and var subject && IsOfficial(sentence, subject))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfficial(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Xpos: "NNS", Lemma: "minister" or "official" or "envoy" or "delegation" or "negotiator" or "expert" or "team" or "representative" or "diplomat" or "general" };

    /// <summary>"He conferred with the Egyptian spy chief. The envoy called the ministers of Qatar and Egypt": between full sets, a person not met yet makes another encounter.</summary>
    public bool BringsAnother(EncounterGroup group, Encounter encounter) =>
        !encounter.IsDefinite && group.Parties.Count >= 2 && group.Parties.All(p => findings.Actors[p].Kind == ActorKind.Person || findings.Actors[p].Role is not null)
        && encounter.Parties.Any(p => findings.Actors[p].Kind == ActorKind.Person && !group.Parties.Any(q => AreOne(p, q)));

    /// <summary>"The two last met in May": what is told as the last time is not what the report tells of, but where day or place say so.</summary>
    public static bool IsBehind(EncounterGroup group, Encounter encounter) =>
        encounter is { IsEarlier: true, Proposition.Kind: PredicateKind.Verb } && !(group.Time is not null && encounter.Time is not null || group.Place is not null && encounter.Place is not null);

    /// <summary>An encounter whose parties nobody has named yet is the next one of its kind that is told with them.</summary>
    public static bool IsNameless(EncounterGroup group, Encounter encounter) =>
        group.Parties.Count == 0 && group.Kind == encounter.Kind && encounter.Proposition.Sentence - group.Mentions[^1].Proposition.Sentence <= 4;

    /// <summary>What prepares an encounter is not that encounter.</summary>
    public static bool Prepares(EncounterGroup group, Encounter encounter) => group.Mentions.Any(m =>
        m.Preparation is { Prepared: { } prepared } && ReferenceEquals(prepared, encounter.Proposition)
        || encounter.Preparation is { Prepared: { } own } && ReferenceEquals(own, m.Proposition));

    /// <summary>"Their meeting follows the summit in May": two that one verb sets one after the other.</summary>
    public bool Follows(EncounterGroup group, Encounter encounter)
    {
        var last = group.Mentions[^1].Proposition;
        if (last.Sentence != encounter.Proposition.Sentence || last.Kind != PredicateKind.Noun || encounter.Proposition.Kind != PredicateKind.Noun)
        {
            return false;
        }

        var tokens = findings.SentenceOf(last).Tokens;
        var (one, other) = (tokens[last.Predicate], tokens[encounter.Proposition.Predicate]);
        if (other.Relation is "nsubj" or "nsubj:pass")
        {
            (one, other) = (other, one);
        }

        return one is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 and var verb }
            && (other.Head == verb && (tokens[verb].Lemma is "follow" or "precede" or "succeed" && other.Relation == "obj")
                || other is { Relation: "obl" } && VerbSlots.Preposition(findings.SentenceOf(last), other.Index) is "after" or "before" or "since" or "following" && (other.Head == verb || other.Head >= 0 && tokens[other.Head].Head == verb));
    }

    /// <summary>Whether day, place and phase leave room for the two to be one.</summary>
    public static bool Fits(EncounterGroup group, Encounter encounter)
    {
        if (group.Time is { Start: { } a, End: { } b } && encounter.Time is { Start: { } c, End: { } d } && (d < a || c > b))
        {
            return false;
        }

        // "after presidential-level discussions, technical talks were held": two ranks, two encounters.
        if (encounter.Level is { } level && group.Mentions.Any(m => m.Level is { } other && other != level))
        {
            return false;
        }

        if (group.Place is { } here && encounter.Place is { } there && !here.Name.Equals(there.Name, StringComparison.OrdinalIgnoreCase)
            && !(here.Country == there.Country && here.Latitude is null | there.Latitude is null))
        {
            return false;
        }

        // Who met once and will not talk another time: two encounters, unless the refusal points back at the first.
        if (!encounter.IsDefinite && encounter.Status == MeetingStatus.Refused && group.Status == MeetingStatus.Held && encounter.Proposition.Sentence != group.Mentions[^1].Proposition.Sentence)
        {
            return false;
        }

        // What was held in the past is not what is still planned, unless the mention points back at it.
        var isOver = IsOver(group.Status);
        return encounter.IsDefinite || isOver == IsOver(encounter.Status) || encounter.Status == MeetingStatus.Unclear
            || !encounter.IsSequel && group.Time is null && encounter.Time is null && encounter.Proposition.Sentence - group.Mentions[^1].Proposition.Sentence <= 1;
    }

    /// <summary>Held, or going on.</summary>
    public static bool IsOver(MeetingStatus status) => status is MeetingStatus.Held or MeetingStatus.Ongoing;

    /// <summary>Whether the words for the two can mean one occasion.</summary>
    public static bool AreOneForm(EncounterGroup group, Encounter encounter)
    {
        if (group is { IsWeak: true, Kind: MeetingKind.Call } && encounter.Proposition is { Kind: PredicateKind.Noun, Lemma: "negotiation" or "dialogue" or "peace process" })
        {
            // Who "spoke" held a call, and the negotiations that are told of next are what it was about.
            return false;
        }

        if (group.IsWeak || encounter.IsWeak)
        {
            return group.Kind is not (MeetingKind.Visit or MeetingKind.Signing) || encounter.Kind == group.Kind;
        }

        return Form(group.Kind) == Form(encounter.Kind);
    }

    /// <summary>A call is no meeting, nor is a signature; a visit may be called a meeting by those visited.</summary>
    private static int Form(MeetingKind kind) => kind switch
    {
        MeetingKind.Call => 1,
        MeetingKind.Signing => 2,
        MeetingKind.Visit => 3,
        _ => 0,
    };

    /// <summary>Share of parties in common.</summary>
    public double Overlap(IReadOnlyList<EntryId> a, IReadOnlyList<EntryId> b)
    {
        var shared = b.Count(x => a.Any(y => AreOne(x, y)));
        return shared / (double)(a.Count + b.Count - shared);
    }

    /// <summary>The same party, or a state and who acts for it; two ministers of one state are two.</summary>
    public bool AreOne(EntryId a, EntryId b)
    {
        if (a == b)
        {
            return true;
        }

        var (first, second) = (findings.Actors[a], findings.Actors[b]);
        return first.Country is not null && first.Country == second.Country && Parties.ActsForState(first) == Parties.ActsForState(second)
            && (first.Kind is ActorKind.State or ActorKind.Group or ActorKind.Unnamed || second.Kind is ActorKind.State or ActorKind.Group or ActorKind.Unnamed);
    }
}
