using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>Dated meetings and events in order of time.</summary>
internal sealed class TimelineSection : IRecordSection
{
    /// <inheritdoc/>
    public void Write(RecordView view, Page page)
    {
        var rows = Rows(view).OrderBy(r => r.Time.Start).ThenBy(r => r.Time.End ?? r.Time.Start).ThenBy(r => r.At.Start).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        page.Heading("TIMELINE");
        var dateWidth = rows.Max(r => DateText.Of(r.Time)!.Length);
        string? last = null;
        foreach (var row in rows)
        {
            var date = DateText.Of(row.Time)!;
            var lead = new RichText().AddWhole("  " + (date == last ? "" : date)).PadTo(dateWidth + 4)
                .AddWhole(row.Mark.ToString(), row.Mark.Style).PadTo(dateWidth + 4 + Marks.Width + 2);
            page.Row(lead, row.Body, view.Reference(row.Id, row.At));
            last = date;
        }
    }

    private static IEnumerable<TimelineRow> Rows(RecordView view)
    {
        foreach (var meeting in view.Record.Meetings)
        {
            if (meeting.Time is { Start: not null } time)
            {
                yield return new(time, Marks.Of(meeting.Status), MeetingRow.Title(view, meeting), meeting.Id, MeetingRow.Place(meeting));
            }
        }

        foreach (var @event in view.Record.Events)
        {
            if (@event.Time is { Start: not null } time && !IsMeeting(view, @event))
            {
                yield return new(time, Marks.Of(@event.Status), EventsSection.Body(view, @event, hasTime: false), @event.Id, @event.Trigger);
            }
        }
    }

    // A meeting that was held is an event too; its own row says more.
    private static bool IsMeeting(RecordView view, Event @event) => @event.Type == "CONSULT"
        && view.Record.Meetings.Any(m => m.Time?.Start == @event.Time?.Start
            && @event.Source.Concat(@event.Target).All(m.Participants.Contains));

    private sealed record TimelineRow(Time Time, Mark Mark, RichText Body, EntryId Id, TextSpan At);
}
