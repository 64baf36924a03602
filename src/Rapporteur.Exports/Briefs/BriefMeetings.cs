using Rapporteur.Dossiers;

namespace Rapporteur.Exports.Briefs;

/// <summary>The meetings of a brief: held, ahead, called off.</summary>
/// <param name="dossier">The dossier.</param>
/// <param name="notes">Its notes.</param>
/// <param name="last">Day of the latest report, or null.</param>
internal sealed class BriefMeetings(Dossier dossier, BriefNotes notes, DateOnly? last)
{
    private const int Most = 4;

    /// <summary>The section; each group has its latest meetings, those of known parties before the rest.</summary>
    public BriefSection Section()
    {
        // Those whose day has passed unreported are an open point, no meeting ahead.
        var meetings = dossier.Things(FindingLayer.Meeting).Where(t => !MeetingLife.IsOverdue(t, last)).ToList();
        List<BriefItem> items = [];
        var leftOut = 0;
        foreach (var (heading, statuses) in ((string, string[])[])[
            ("Held", ["held", "ongoing"]), ("Planned or proposed", ["planned", "proposed"]), ("Called off, put off, refused", ["cancelled", "postponed", "refused"])])
        {
            var group = meetings.Where(t => statuses.Contains(t.Latest.Data.Status, StringComparer.Ordinal)).ToList();
            var chosen = group.OrderByDescending(static t => t.Parties(static d => d.Parties).Count > 1).ThenByDescending(static t => t.Latest.Published)
                .ThenByDescending(static t => t.From).ThenBy(static t => t.Id.ToString(), StringComparer.Ordinal).Take(Most).ToList();
            leftOut += group.Count - chosen.Count;
            if (chosen.Count > 0)
            {
                items.Add(new BriefItem(heading, [.. chosen.OrderBy(static t => t.From ?? t.Latest.Published).Select(SentenceOf)]));
            }
        }

        return new BriefSection("Meetings", items, "No meeting is known.", leftOut);
    }

    /// <summary>"2026-03-20, Muscat: summit, Norland and Sudmark (planned, then cancelled; F2)."</summary>
    private BriefSentence SentenceOf(Thing thing)
    {
        var life = Life(thing);
        var place = thing.Most(static d => d.Place) is { } named ? $", {named}" : string.Empty;
        var day = DossierWords.DaysOf(thing) is { Length: > 0 } told ? told : "day not told";
        var outcome = thing.Most(static d => d.Outcome) is { } brought ? $"; outcome: {brought.Replace('-', ' ')}" : string.Empty;
        var topic = thing.Most(static d => d.Topic) is { } about ? $", on {about}" : string.Empty;
        var offices = MeetingDetails.Of(thing, "mediator") is { } mediator ? $", mediated by {mediator}" : string.Empty;
        var reason = MeetingDetails.Of(thing, "why") is { } why && thing.Latest.Data.Status is "cancelled" or "postponed" or "refused" ? $"; told reason: {why}" : string.Empty;
        return notes.Sentence(
            $"{day}{place}: {DossierWords.Meeting(thing)}{offices}{topic} ({string.Join(", then ", life.Select(static f => f.Data.Status))}{outcome}{reason}; {Judge.GradeOf(dossier, thing).Code})",
            life);
    }

    // One finding for each status as they followed one another, the latest that tells it.
    private static List<DossierFinding> Life(Thing thing)
    {
        var steps = new List<DossierFinding>();
        foreach (var finding in thing.Findings)
        {
            if (steps.Count > 0 && steps[^1].Data.Status == finding.Data.Status)
            {
                steps[^1] = finding;
            }
            else
            {
                steps.Add(finding);
            }
        }

        return steps.Count > 3 ? steps[^3..] : steps;
    }
}
