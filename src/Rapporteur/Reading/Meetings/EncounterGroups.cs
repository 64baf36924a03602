using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Joins the mentions of one encounter: same parties, form and phase, no clash of dates or places; bare mentions by definiteness.</summary>
internal sealed class EncounterGroups
{
    // Encounters that a mention may take up: more than a report tells of, and a bound on the work in long texts.
    private const int Reach = 100;

    private readonly Findings _findings;
    private readonly List<EncounterGroup> _groups = [];

    private EncounterGroups(Findings findings) => _findings = findings;

    public static IReadOnlyList<EncounterGroup> Join(Findings findings, IEnumerable<Encounter> encounters)
    {
        var joiner = new EncounterGroups(findings);
        // Within a sentence the word that another one rests on comes first, wherever it stands.
        foreach (var encounter in encounters.OrderBy(static e => e.Proposition.Sentence).ThenBy(static e => e.PartOf is null ? 0 : 1))
        {
            joiner.Place(encounter);
        }

        return joiner._groups;
    }

    private void Place(Encounter encounter)
    {
        var group = encounter.PartOf is not null ? FindPartner(encounter) : null;
        group ??= encounter.Parties.Count >= 2 ? FindByParties(encounter, encounter.Parties) : FindByReference(encounter);
        var parties = encounter.Parties;
        // "The last formal negotiations collapsed in 2017": not the dinner of last night.
        var isFurther = IsPast(encounter) || encounter is { IsSequel: true, IsGeneric: false, Parties.Count: < 2 };
        if (group is null && (encounter.IsCollective || isFurther) && LastPair(encounter) is { } pair
            && parties.All(p => pair.Any(q => AreOne(p, q))))
        {
            parties = pair;
            group = FindByParties(encounter, pair) is { } known && !(isFurther && IsOver(known.Status)) ? known : null;
        }

        if (group is not null)
        {
            group.Add(encounter);
        }
        else if (!encounter.IsGeneric && (parties.Count >= 2 || parties.Count == 1 && CanStandAlone(encounter)))
        {
            _groups.Add(new EncounterGroup(_findings, encounter, parties));
        }
        else if (!encounter.IsGeneric && parties.Count == 0 && (encounter.Caller.Count == 1 && CanStandAlone(encounter) || IsAppointment(encounter)))
        {
            _groups.Add(new EncounterGroup(_findings, encounter, encounter.Caller));
        }
    }

    /// <summary>"A summit planned for May in Lima was called off": what has a day or a town, and is told as set or undone, is one even where nobody says who meets.</summary>
    private static bool IsAppointment(Encounter encounter) =>
        encounter is { IsWeak: false, Proposition.Kind: PredicateKind.Noun, Kind: MeetingKind.Summit or MeetingKind.Talks or MeetingKind.Conference }
        && (encounter.Status is MeetingStatus.Cancelled or MeetingStatus.Postponed && (encounter.Place is not null || encounter.Time is not null)
            || encounter.Status is MeetingStatus.Planned && encounter is { Place: not null, Time: not null });

    /// <summary>Whether it points behind with a day of its own that lies behind the report by more than the season.</summary>
    private bool IsPast(Encounter encounter) =>
        encounter is { IsEarlier: true, IsDefinite: true, Proposition.Kind: PredicateKind.Noun, Parties.Count: 0, Time.End: { } end } && _findings.Report.Published is { } day && end.AddMonths(3) < day;

    private EncounterGroup? FindPartner(Encounter encounter)
    {
        for (var i = _groups.Count - 1; i >= Math.Max(0, _groups.Count - Reach); i--)
        {
            // Mentions come in order of the text, and the partner stands in the same sentence.
            var mentions = _groups[i].Mentions;
            for (var m = mentions.Count - 1; m >= 0 && mentions[m].Proposition.Sentence >= encounter.Proposition.Sentence; m--)
            {
                if (ReferenceEquals(mentions[m].Proposition, encounter.PartOf))
                {
                    return _groups[i];
                }
            }
        }

        return null;
    }

    /// <summary>The parties of the encounter spoken of last, where they are not far back.</summary>
    private IReadOnlyList<EntryId>? LastPair(Encounter encounter)
    {
        var last = _groups.Skip(_groups.Count - Reach).Where(static g => g.Parties.Count >= 2).MaxBy(static g => g.Mentions[^1].Proposition.Index);
        return last is not null && encounter.Proposition.Sentence - last.Mentions[^1].Proposition.Sentence <= 2 ? last.Parties : null;
    }

    /// <summary>One named party is enough where it is a set of people or states, or visits, or attends what is named.</summary>
    private bool CanStandAlone(Encounter encounter)
    {
        if (encounter.IsWeak || encounter.Proposition.Entry!.EventMode == "third-party")
        {
            return false;
        }

        var actor = _findings.Actors[(encounter.Parties.Count > 0 ? encounter.Parties : encounter.Caller)[0]];
        if (encounter.Kind == MeetingKind.Signing || actor.Sector is "LEG" or "JUD")
        {
            // A signature needs two sides; the sittings of a parliament or a court are its own business.
            return false;
        }

        if (actor.Kind == ActorKind.Unnamed && encounter.Kind is MeetingKind.Talks or MeetingKind.Meeting)
        {
            return false;
        }

        return actor.Kind == ActorKind.Group || encounter.Caller.Count > 0 || encounter.Kind is MeetingKind.Visit or MeetingKind.Summit or MeetingKind.Conference
            || actor.Kind == ActorKind.Organization && encounter.Kind == MeetingKind.Meeting
            || encounter.Status is MeetingStatus.Held or MeetingStatus.Ongoing or MeetingStatus.Refused && encounter.Kind is MeetingKind.Talks or MeetingKind.Meeting
               && (encounter.Place is not null || encounter.Time is not null);
    }

    private EncounterGroup? FindByParties(Encounter encounter, IReadOnlyList<EntryId> parties)
    {
        for (var i = _groups.Count - 1; i >= Math.Max(0, _groups.Count - Reach); i--)
        {
            var group = _groups[i];
            if (!Prepares(group, encounter) && !IsOfOthers(group, encounter) && !BringsAnother(group, encounter) && !IsBehind(group, encounter) && (Overlap(group.Parties, parties) >= 0.6 || IsNameless(group, encounter)) && AreOneForm(group, encounter)
                && Fits(group, encounter))
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>"A meeting between the two leaders" after their envoys' talks is another encounter.</summary>
    private bool IsOfOthers(EncounterGroup group, Encounter encounter) =>
        encounter is { IsDefinite: false, Proposition.Kind: PredicateKind.Noun, Parties.Count: >= 2 } && encounter.Parties.All(p => _findings.Actors[p].Kind == ActorKind.Person)
        && group.Parties.Count >= 2 && !group.Parties.Any(encounter.Parties.Contains) && group.Parties.Any(p => _findings.Actors[p].Kind == ActorKind.Group);

    /// <summary>"He conferred with the Egyptian spy chief. The envoy called the ministers of Qatar and Egypt": between full sets, a person not met yet makes another encounter.</summary>
    private bool BringsAnother(EncounterGroup group, Encounter encounter) =>
        !encounter.IsDefinite && group.Parties.Count >= 2 && group.Parties.All(p => _findings.Actors[p].Kind == ActorKind.Person || _findings.Actors[p].Role is not null)
        && encounter.Parties.Any(p => _findings.Actors[p].Kind == ActorKind.Person && !group.Parties.Any(q => AreOne(p, q)));

    /// <summary>"The two last met in May": what is told as the last time is not what the report tells of, but where day or place say so.</summary>
    private static bool IsBehind(EncounterGroup group, Encounter encounter) =>
        encounter is { IsEarlier: true, Proposition.Kind: PredicateKind.Verb } && !(group.Time is not null && encounter.Time is not null || group.Place is not null && encounter.Place is not null);

    /// <summary>An encounter whose parties nobody has named yet is the next one of its kind that is told with them.</summary>
    private static bool IsNameless(EncounterGroup group, Encounter encounter) =>
        group.Parties.Count == 0 && group.Kind == encounter.Kind && encounter.Proposition.Sentence - group.Mentions[^1].Proposition.Sentence <= 4;

    /// <summary>
    /// A definite mention without its parties takes up the latest fitting encounter; so does an indefinite one that is called off where the same
    /// sentence speaks of one ("would not meet him in Budapest, shelving a summit").
    /// </summary>
    private EncounterGroup? FindByReference(Encounter encounter)
    {
        var isBare = !encounter.IsDefinite && encounter.Parties.Count == 0;
        if (isBare && encounter.Status is not (MeetingStatus.Cancelled or MeetingStatus.Postponed))
        {
            return null;
        }

        EncounterGroup? best = null;
        for (var i = _groups.Count - 1; i >= Math.Max(0, _groups.Count - Reach); i--)
        {
            var group = _groups[i];
            var hasParty = encounter.Parties.Count == 0 || encounter.Parties.Any(p => group.Parties.Any(q => AreOne(p, q)));
            if (Prepares(group, encounter) || Follows(group, encounter) || IsPast(encounter) && group.Time is null || !hasParty || !AreOneForm(group, encounter) || !Fits(group, encounter) || (encounter.IsSequel && IsOver(group.Status)) || (encounter.IsEarlier && !IsOver(group.Status))
                || (encounter.Status == MeetingStatus.Held && !IsOver(group.Status) && group.Time?.Start > _findings.Report.Published)
                || (isBare && group.Mentions[^1].Proposition.Sentence != encounter.Proposition.Sentence))
            {
                continue;
            }

            // "these discussions" are those that were called so.
            if (Pointing.IsDemonstrative(_findings.SentenceOf(encounter.Proposition), encounter.Proposition) && group.Mentions.Any(m => m.Proposition.Lemma == encounter.Proposition.Lemma))
            {
                return group;
            }

            // The same word points back further than another one.
            if (!Pointing.IsDemonstrative(_findings.SentenceOf(encounter.Proposition), encounter.Proposition) && group.Kind == encounter.Kind || encounter.IsWeak)
            {
                return group;
            }

            best ??= group;
        }

        return best;
    }

    /// <summary>What prepares an encounter is not that encounter.</summary>
    private static bool Prepares(EncounterGroup group, Encounter encounter) => group.Mentions.Any(m =>
        m.Preparation is { Prepared: { } prepared } && ReferenceEquals(prepared, encounter.Proposition)
        || encounter.Preparation is { Prepared: { } own } && ReferenceEquals(own, m.Proposition));

    /// <summary>"Their meeting follows the summit in May": two that one verb sets one after the other.</summary>
    private bool Follows(EncounterGroup group, Encounter encounter)
    {
        var last = group.Mentions[^1].Proposition;
        if (last.Sentence != encounter.Proposition.Sentence || last.Kind != PredicateKind.Noun || encounter.Proposition.Kind != PredicateKind.Noun)
        {
            return false;
        }

        var tokens = _findings.SentenceOf(last).Tokens;
        var (one, other) = (tokens[last.Predicate], tokens[encounter.Proposition.Predicate]);
        if (other.Relation is "nsubj" or "nsubj:pass")
        {
            (one, other) = (other, one);
        }

        return one is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 and var verb }
            && (other.Head == verb && (tokens[verb].Lemma is "follow" or "precede" or "succeed" && other.Relation == "obj")
                || other is { Relation: "obl" } && VerbSlots.Preposition(_findings.SentenceOf(last), other.Index) is "after" or "before" or "since" or "following" && (other.Head == verb || other.Head >= 0 && tokens[other.Head].Head == verb));
    }

    private static bool Fits(EncounterGroup group, Encounter encounter)
    {
        if (group.Time is { Start: { } a, End: { } b } && encounter.Time is { Start: { } c, End: { } d } && (d < a || c > b))
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

    private static bool IsOver(MeetingStatus status) => status is MeetingStatus.Held or MeetingStatus.Ongoing;

    private static bool AreOneForm(EncounterGroup group, Encounter encounter)
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
    private double Overlap(IReadOnlyList<EntryId> a, IReadOnlyList<EntryId> b)
    {
        var shared = b.Count(x => a.Any(y => AreOne(x, y)));
        return shared / (double)(a.Count + b.Count - shared);
    }

    /// <summary>The same party, or a state and who acts for it; two ministers of one state are two.</summary>
    private bool AreOne(EntryId a, EntryId b)
    {
        if (a == b)
        {
            return true;
        }

        var (first, second) = (_findings.Actors[a], _findings.Actors[b]);
        return first.Country is not null && first.Country == second.Country && Parties.ActsForState(first) == Parties.ActsForState(second)
            && (first.Kind is ActorKind.State or ActorKind.Group or ActorKind.Unnamed || second.Kind is ActorKind.State or ActorKind.Group or ActorKind.Unnamed);
    }
}
