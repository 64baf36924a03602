using Rapporteur.Propositions;
using Rapporteur.Reading.Meetings.Details;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Joins the mentions of one encounter: same parties, form and phase, no clash of dates or places; bare mentions by definiteness.</summary>
internal sealed class EncounterGroups
{
    // Encounters that a mention may take up: more than a report tells of, and a bound on the work in long texts.
    private const int Reach = 100;

    // Sentences over which "a fifth round" still goes on with the talks told of last.
    private const int RoundReach = 8;

    private readonly Findings _findings;
    private readonly SameEncounter _same;

    private readonly List<EncounterGroup> _groups = [];

    private readonly MeetingWords _words;

    private EncounterGroups(Findings findings, MeetingWords words) => (_findings, _words, _same) = (findings, words, new SameEncounter(findings));

    public static IReadOnlyList<EncounterGroup> Join(Findings findings, MeetingWords words, IEnumerable<Encounter> encounters)
    {
        var joiner = new EncounterGroups(findings, words);
        // Within a sentence the word that another one rests on comes first, wherever it stands.
        foreach (var encounter in encounters.OrderBy(static e => e.Proposition.Sentence).ThenBy(static e => e.PartOf is null ? 0 : 1))
        {
            joiner.Place(encounter);
        }

        return joiner._groups;
    }

    /// <summary>"talks between the three parties": in place of a set, those it stands for, where they are known.</summary>
    private void NameCounted(Encounter encounter)
    {
        if (encounter.Counted is not var (sets, count, named))
        {
            return;
        }

        var pair = LastPair(encounter, pair => AreOfRank(sets, pair)) is { } last && (count == 0 || last.Count == count) && !sets.Any(last.Contains) ? last : count > 0 && encounter.Beside.Count == 0 ? named : [];
        if (pair.Count > 1)
        {
            encounter.Parties = [.. encounter.Parties.Where(p => !sets.Contains(p)), .. pair.Where(p => !encounter.Parties.Contains(p))];
        }
        else if (encounter.Parties.Count == sets.Count && encounter.Beside.Count > 1)
        {
            encounter.Parties = encounter.Beside;
        }
    }

    /// <summary>Whether "the two ministers" can be these: presidents cannot, and of whom no office is told may be.</summary>
    private bool AreOfRank(IReadOnlyList<EntryId> sets, IReadOnlyList<EntryId> pair) => sets.Select(s => _words.RankOf(_findings.Actors[s].Name)).All(rank =>
        rank is null or "leaders" || pair.All(p => _words.RankOf(_findings.Actors[p].Role) is not { } own || own == rank));

    private void Place(Encounter encounter)
    {
        NameCounted(encounter);
        var group = encounter.PartOf is not null ? FindPartner(encounter) : null;
        group ??= encounter.Parties.Count >= 2 ? FindByParties(encounter, encounter.Parties) : IsWithAnother(encounter) ? null : FindByReference(encounter);
        var parties = encounter.Parties;
        // "The last formal negotiations collapsed in 2017": not the dinner of last night.
        var isFurther = IsPast(encounter) || encounter is { IsSequel: true, IsGeneric: false, Parties.Count: < 2 };
        if (group is null && (encounter.IsCollective || isFurther) && LastPair(encounter) is { } pair
            && parties.All(p => pair.Any(q => _same.AreOne(p, q))))
        {
            parties = pair;
            group = FindByParties(encounter, pair) is { } known && !(isFurther && SameEncounter.IsOver(known.Status)) && !SameEncounter.IsOtherAttempt(known, encounter) ? known : null;
        }

        if (group is not null)
        {
            group.Add(encounter);
        }
        else if (!encounter.IsGeneric && !IsOfTheirs(encounter) && (parties.Count >= 2 || parties.Count == 1 && CanStandAlone(encounter)))
        {
            _groups.Add(new EncounterGroup(_findings, encounter, parties));
        }
        else if (!encounter.IsGeneric && parties.Count == 0 && (encounter.Caller.Count == 1 && CanStandAlone(encounter) || IsAppointment(encounter)))
        {
            _groups.Add(new EncounterGroup(_findings, encounter, encounter.Caller));
        }
    }

    /// <summary>"will follow up on their discussions": what is only taken up again opens no encounter.</summary>
    private bool IsOfTheirs(Encounter encounter) => encounter is { IsAside: true, Status: MeetingStatus.Planned }
        && encounter.Proposition[Role.Agent] is { } owner && _findings.SentenceOf(encounter.Proposition).Tokens[owner.Head].Form == "their";

    /// <summary>"declined to meet him": with somebody, though it is not known with whom.</summary>
    private bool IsWithAnother(Encounter encounter) => encounter is { Proposition.Kind: PredicateKind.Verb, Parties.Count: 1 }
        && encounter.Proposition[Role.Counterpart] is { } other && _findings.SentenceOf(encounter.Proposition).Tokens[other.Head].Upos == "PRON";

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
    private IReadOnlyList<EntryId>? LastPair(Encounter encounter, Func<IReadOnlyList<EntryId>, bool>? fits = null)
    {
        if (encounter is { IsSequel: true, Proposition.Lemma: "round" } && _groups.Skip(_groups.Count - Reach).LastOrDefault(static g => g is { Kind: MeetingKind.Talks, Parties.Count: >= 2 }) is { } talks
            && encounter.Proposition.Sentence - talks.Mentions[^1].Proposition.Sentence <= RoundReach)
        {
            return talks.Parties;
        }

        var reach = encounter is { IsSequel: true, Proposition.Lemma: "round" } ? RoundReach : 2;

        var last = _groups.Skip(_groups.Count - Reach).Where(g => g.Parties.Count >= 2 && fits?.Invoke(g.Parties) != false).MaxBy(static g => g.Mentions[^1].Proposition.Index);
        return last is not null && encounter.Proposition.Sentence - last.Mentions[^1].Proposition.Sentence <= reach ? last.Parties : null;
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

        if ((actor.Kind == ActorKind.Unnamed || actor.Name.StartsWith("one of ", StringComparison.Ordinal)) && encounter.Kind is MeetingKind.Talks or MeetingKind.Meeting)
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
            if (!SameEncounter.Prepares(group, encounter) && !_same.IsOfOthers(group, encounter) && !_same.BringsAnother(group, encounter) && !SameEncounter.IsBehind(group, encounter) && (_same.Overlap(group.Parties, parties) >= 0.6 || SameEncounter.IsNameless(group, encounter)) && SameEncounter.AreOneForm(group, encounter)
                && SameEncounter.Fits(group, encounter))
            {
                return group;
            }
        }

        return null;
    }

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
            if (encounter.Proposition.Lemma == "round" && group.IsWeak)
            {
                continue;
            }

            var hasParty = encounter.Parties.Count == 0 || encounter.Parties.Any(p => group.Parties.Any(q => _same.AreOne(p, q)));
            if (SameEncounter.Prepares(group, encounter) || _same.Follows(group, encounter) || IsPast(encounter) && group.Time is null || !hasParty || !SameEncounter.AreOneForm(group, encounter) || !SameEncounter.Fits(group, encounter) || (encounter.IsSequel && SameEncounter.IsOver(group.Status)) || (encounter.IsEarlier && !SameEncounter.IsOver(group.Status))
                || (encounter.Status == MeetingStatus.Held && !SameEncounter.IsOver(group.Status) && group.Time?.Start > _findings.Report.Published)
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
}
