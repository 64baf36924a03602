using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Joins the mentions of one encounter: same parties, form and phase, no clash of dates or places; bare mentions by definiteness.</summary>
internal static class EncounterGroups
{
    public static IReadOnlyList<EncounterGroup> Join(Findings findings, IEnumerable<Encounter> encounters)
    {
        var parties = new Parties(findings);
        var groups = new List<EncounterGroup>();
        foreach (var encounter in encounters)
        {
            var group = encounter.Parties.Count >= 2
                ? FindByParties(parties, groups, encounter)
                : FindByReference(parties, groups, encounter);
            if (group is not null)
            {
                group.Add(encounter);
            }
            else if (encounter.Parties.Count >= 2 && !encounter.IsGeneric || encounter.Parties.Count == 1 && CanStandAlone(findings, encounter))
            {
                groups.Add(new EncounterGroup(encounter));
            }
        }

        return groups;
    }

    /// <summary>One named party is enough where it is a set of people or states, or visits, or attends what is named.</summary>
    private static bool CanStandAlone(Findings findings, Encounter encounter)
    {
        if (encounter.IsGeneric)
        {
            return false;
        }

        var actor = findings.Actors[encounter.Parties[0]];
        return actor.Kind == ActorKind.Group || encounter.Kind is MeetingKind.Visit or MeetingKind.Signing or MeetingKind.Summit or MeetingKind.Conference
            || encounter.Status is MeetingStatus.Held or MeetingStatus.Ongoing && encounter.Proposition.Entry!.Encounter is MeetingKind.Talks or MeetingKind.Meeting
               && (encounter.Place is not null || encounter.Time is not null);
    }

    private static EncounterGroup? FindByParties(Parties parties, List<EncounterGroup> groups, Encounter encounter)
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var group = groups[i];
            if (Overlap(parties, group.Parties, encounter.Parties) >= 0.6 && AreOneForm(group.Kind, encounter.Kind) && Fits(group, encounter))
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>A definite mention without its parties takes up the latest fitting encounter.</summary>
    private static EncounterGroup? FindByReference(Parties parties, List<EncounterGroup> groups, Encounter encounter)
    {
        if (!encounter.IsDefinite && encounter.Parties.Count == 0)
        {
            return null;
        }

        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var group = groups[i];
            var hasParty = encounter.Parties.Count == 0 || encounter.Parties.Any(p => group.Parties.Any(q => parties.AreOneSide(p, q)));
            if (hasParty && AreOneForm(group.Kind, encounter.Kind) && Fits(group, encounter))
            {
                return group;
            }
        }

        return null;
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

        // What was held in the past is not what is still planned, unless the mention points back at it.
        var isOver = IsOver(group.Status);
        return encounter.IsDefinite || isOver == IsOver(encounter.Status) || encounter.Status == MeetingStatus.Unclear
            || group.Time is null && encounter.Time is null && encounter.Proposition.Sentence - group.Mentions[^1].Proposition.Sentence <= 1;
    }

    private static bool IsOver(MeetingStatus status) => status is MeetingStatus.Held or MeetingStatus.Ongoing;

    private static bool AreOneForm(MeetingKind a, MeetingKind b) => (a == MeetingKind.Call) == (b == MeetingKind.Call);

    /// <summary>Share of parties in common, counted by side.</summary>
    private static double Overlap(Parties parties, IReadOnlyList<EntryId> a, IReadOnlyList<EntryId> b)
    {
        var shared = b.Count(x => a.Any(y => parties.AreOneSide(x, y)));
        return shared / (double)(a.Count + b.Count - shared);
    }
}
