using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>What an analyst has to check: unclear meetings, positions that others ascribe, unnamed sources, days not known.</summary>
internal sealed class OpenPointsSection : IRecordSection
{
    /// <inheritdoc/>
    public void Write(RecordView view, Page page)
    {
        var points = Points(view).ToList();
        if (points.Count == 0)
        {
            return;
        }

        page.Heading("OPEN POINTS");
        foreach (var (text, tail) in points)
        {
            page.Row(new RichText().AddWhole("  ? ", Style.Doubt), text, tail);
        }
    }

    private static IEnumerable<(RichText Text, string Tail)> Points(RecordView view)
    {
        var record = view.Record;
        foreach (var meeting in record.Meetings.Where(m => m.Status == MeetingStatus.Unclear))
        {
            yield return (RichText.Of("Whether it takes place is unclear: ").Add(MeetingRow.Title(view, meeting).ToString()),
                view.Reference(meeting.Id, MeetingRow.Place(meeting)));
        }

        foreach (var position in record.Positions.Where(p => p.By.Count > 0))
        {
            yield return (
                RichText.Of($"{view.Names(position.Holder) ?? "The holder"} on ").Add(view.Quoted(position.Proposal))
                    .Add($": told only by {view.Names(position.By)}, not by the holder"),
                view.Reference(position.Id, position.Proposal));
        }

        foreach (var statement in record.Statements.Where(s => s.Source is SourceKind.Unnamed or SourceKind.Media && s.Parent is null))
        {
            yield return (RichText.Of($"No named source: {view.Names(statement.Speaker) ?? "speaker not named"}, ")
                .Add(view.Quoted(statement.Content)), view.Reference(statement.Id, statement.Content));
        }

        foreach (var meeting in record.Meetings)
        {
            if (meeting.Time is { Start: null, Type: TimeType.Date or null } time)
            {
                yield return (RichText.Of($"No day is known for {view.Quoted(time.Span)}: ")
                    .Add(MeetingRow.Title(view, meeting).ToString()), view.Reference(meeting.Id, time.Span));
            }
        }
    }
}
