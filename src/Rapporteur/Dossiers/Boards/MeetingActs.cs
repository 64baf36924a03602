using Rapporteur.Dossiers.Identity;
using Rapporteur.Reading;

namespace Rapporteur.Dossiers;

/// <summary>
/// Which acts of conferring are meetings that the dossier has as such: a report's word "met" makes a meeting and an act of type CONSULT, and an analyst
/// wants one row of the two. Both stay; views that put meetings and acts in one list leave the act out.
/// </summary>
/// <remarks>
/// They are one where a report tells both in one sentence and the parties meet, or where the act's parties, two at least, are among the meeting's, on the
/// same day, in no other place, and neither is called off while the other happened. A visit is a journey, not the meeting during it.
/// </remarks>
public sealed class MeetingActs
{
    private const string Conferring = "CONSULT";

    private readonly Dictionary<FindingId, MeetingAct> _byAct = [];
    private readonly ILookup<FindingId, MeetingAct> _byMeeting;

    /// <summary>Finds them.</summary>
    /// <param name="meetings">Meetings of a dossier.</param>
    /// <param name="events">Its events.</param>
    public MeetingActs(IReadOnlyList<Thing> meetings, IReadOnlyList<Thing> events)
    {
        ArgumentNullException.ThrowIfNull(meetings);
        ArgumentNullException.ThrowIfNull(events);
        var bySide = meetings.SelectMany(static m => SidesOf(m).Select(s => (Side: s, Meeting: m))).ToLookup(static p => p.Side, static p => p.Meeting, StringComparer.Ordinal);
        foreach (var act in events.Where(static e => e.Latest.Data.Kind == Conferring))
        {
            var sides = SidesOf(act);
            var found = sides.SelectMany(s => bySide[s]).DistinctBy(static m => m.Id).Select(m => (Meeting: m, Why: WhyOne(m, act, sides))).Where(static p => p.Why is not null)
                .OrderByDescending(static p => p.Why!.Value.Strength).ThenBy(static p => p.Meeting.Id, FindingId.Order).FirstOrDefault();
            if (found.Why is { } why)
            {
                _byAct[act.Id] = new MeetingAct(found.Meeting, act, why.Text);
            }
        }

        _byMeeting = _byAct.Values.OrderBy(static a => a.Act.Id, FindingId.Order).ToLookup(static a => a.Meeting.Id);
    }

    /// <summary>The meeting that an act is; null where it is none that the dossier has.</summary>
    /// <param name="act">The act.</param>
    public MeetingAct? Of(Thing act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return _byAct.GetValueOrDefault(act.Id);
    }

    /// <summary>The acts that are a meeting, in order of their ids.</summary>
    /// <param name="meeting">The meeting.</param>
    public IEnumerable<MeetingAct> In(Thing meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return _byMeeting[meeting.Id];
    }

    private static (int Strength, string Text)? WhyOne(Thing meeting, Thing act, List<string> sides)
    {
        var sentence = act.Findings.FirstOrDefault(a => !IsVisit(a, meeting) && meeting.Findings.Any(m => m.Id.Report == a.Id.Report && m.Data.Sentences.Intersect(a.Data.Sentences).Any()));
        if (sentence is not null)
        {
            return (2, $"one sentence tells both (\"{sentence.Data.Label}\")");
        }

        var ofMeeting = SidesOf(meeting);
        return sides.Count > 1 && act.From is not null && sides.All(ofMeeting.Contains)
            && meeting.From is not null && Days.Apart(act.From, act.To, meeting.From, meeting.To) == 0 && IsOn(act.Latest.Data.Status) == IsOn(meeting.Latest.Data.Status)
            && !act.Findings.Any(a => IsVisit(a, meeting)) && AreOfOnePlace(act, meeting)
            ? (1, $"the same parties on the same day, {Days.Text(act.From, act.To)}") : null;
    }

    private static bool IsVisit(DossierFinding act, Thing meeting) => act.Data.Mode == "visit" && meeting.Latest.Data.Kind != "visit";

    private static bool IsOn(string? status) => status is "held" or "ongoing" or "happened" or "claimed";

    private static bool AreOfOnePlace(Thing one, Thing other) =>
        one.Most(static d => d.Place) is not { } a || other.Most(static d => d.Place) is not { } b || Folding.Words(a) == Folding.Words(b)
        || (one.Most(static d => d.Country) is { } country && country == other.Most(static d => d.Country));

    private static List<string> SidesOf(Thing thing) =>
        [.. thing.Findings.SelectMany(static f => f.Data.Parties.Concat(f.Data.Others)).Select(static p => p.Side ?? p.Key ?? p.Name).Distinct(StringComparer.Ordinal)];
}
