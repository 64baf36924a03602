using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>Each meeting with its status, who, where, when, what it went through and what it brought.</summary>
internal sealed class MeetingsSection : IRecordSection
{
    private const int Indent = 2 + Marks.Width + 2;

    /// <inheritdoc/>
    public void Write(RecordView view, Page page)
    {
        if (view.Record.Meetings.Count == 0)
        {
            return;
        }

        page.Heading("MEETINGS");
        foreach (var meeting in view.Record.Meetings)
        {
            var mark = Marks.Of(meeting.Status);
            var lead = new RichText().AddWhole("  ").AddWhole(mark.ToString(), mark.Style).PadTo(Indent);
            page.Row(lead, MeetingRow.Title(view, meeting), view.Reference(meeting.Id, MeetingRow.Place(meeting)));
            Detail(page, "when", When(view, meeting));
            Detail(page, "about", meeting.Topic is { } topic ? RichText.Of(view.Words(topic)) : null);
            MeetingDetailRows.Write(view, page, meeting, Indent);
            Detail(page, "told", History(view, meeting));
            Detail(page, "outcome", Outcome(view, meeting));
            Detail(page, "by", meeting.Statement is { } id && SpeakerOf(view, id) is { } speaker ? RichText.Of(speaker) : null);
        }
    }

    private static void Detail(Page page, string name, RichText? text)
    {
        if (text is { IsEmpty: false })
        {
            page.Row(new RichText().PadTo(Indent).AddWhole(name, Style.Dim).PadTo(Indent + 11), text);
        }
    }

    private static RichText? When(RecordView view, Meeting meeting)
    {
        if (meeting.Time is not { } time)
        {
            return null;
        }

        var words = view.Quoted(time.Span);
        return DateText.Of(time) is { } date ? RichText.Of(date).Add($" {words}", Style.Dim) : RichText.Of($"{words}, no day given");
    }

    // One step says no more than the status itself.
    private static RichText? History(RecordView view, Meeting meeting)
    {
        if (meeting.History.Count < 2)
        {
            return null;
        }

        var text = new RichText();
        foreach (var step in meeting.History)
        {
            var mark = Marks.Of(step.Status);
            text.Add(text.IsEmpty ? "" : " → ", Style.Dim).AddWhole(mark.ToString(), mark.Style)
                .Add($" {view.Quoted(step.Span)}", Style.Dim);
        }

        return text;
    }

    private static RichText? Outcome(RecordView view, Meeting meeting)
    {
        if (meeting.Outcome is not { } outcome)
        {
            return null;
        }

        var (word, style) = outcome.Value switch
        {
            OutcomeValue.Agreement => ("agreement", Style.Good),
            OutcomeValue.Progress => ("progress", Style.Good),
            OutcomeValue.NoAgreement => ("no agreement", Style.Bad),
            _ => ("breakdown", Style.Bad),
        };
        return RichText.Of(word, style).Add($" {view.Quoted(outcome.Span)}", Style.Dim);
    }

    private static string? SpeakerOf(RecordView view, EntryId id)
    {
        foreach (var statement in view.Record.Statements)
        {
            if (statement.Id == id)
            {
                return view.Names(statement.Speaker) is { } names ? $"{names} ({id})" : null;
            }
        }

        return null;
    }
}
