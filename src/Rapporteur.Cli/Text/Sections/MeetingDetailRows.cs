using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>What is told of a meeting beside who, where and when: a row each, with the words for it and their sentence.</summary>
internal static class MeetingDetailRows
{
    private const int NameWidth = 11;

    /// <summary>Writes the rows of what the report tells.</summary>
    public static void Write(RecordView view, Page page, Meeting meeting, int indent)
    {
        Row("level", meeting.Level is { } level ? RecordNames.Of(level.Value) : null, meeting.Level?.Span);
        Row("form", meeting.Form is { } form ? Word(form.Value) : null, meeting.Form?.Span);
        Row("round", meeting.Round is { } round ? $"{round.Number}" : null, meeting.Round?.Span);
        Row("host", Who(meeting.Host), meeting.Host?.Span);
        Row("mediator", Who(meeting.Mediator), meeting.Mediator?.Span);
        Row("prepares", meeting.Preparation is { } prepared ? prepared.Meeting?.Value ?? "another one" : null, meeting.Preparation?.Span);
        foreach (var step in meeting.History.Where(static step => step.Movers.Count > 0 || step.Reason is not null))
        {
            Row(Verb(step.Status), view.Names(step.Movers), step.Span);
            Row("why", step.Reason is { } reason ? view.Words(reason) : null, step.Reason, isQuoted: false);
        }

        void Row(string name, string? value, TextSpan? span, bool isQuoted = true)
        {
            // "visit" says no more than the title of the row does.
            if (value is null || span is not { } at || string.Equals(view.Words(at), RecordNames.Of(meeting.Kind), StringComparison.OrdinalIgnoreCase))
            {
                return;
            }

            var text = RichText.Of(value);
            page.Row(
                new RichText().PadTo(indent).AddWhole(name, Style.Dim).PadTo(indent + NameWidth),
                isQuoted ? text.Add($" {view.Quoted(at)}", Style.Dim) : text,
                view.Record.Sentences.Count > 0 ? $"[§{view.SentenceAt(at.Start) + 1}]" : null);
        }

        string? Who(MeetingPart? part) => part is null ? null : view.Names(part.Actors);
    }

    private static string Verb(MeetingStatus status) => status switch
    {
        MeetingStatus.Proposed => "offered",
        MeetingStatus.Postponed => "put off",
        MeetingStatus.Cancelled => "called off",
        MeetingStatus.Refused => "refused",
        MeetingStatus.Planned => "set by",
        _ => "moved by",
    };

    private static string Word(MeetingFormValue form) => form switch
    {
        MeetingFormValue.InPerson => "in person",
        MeetingFormValue.Call => "by telephone",
        MeetingFormValue.Video => "by video",
        _ => "indirect",
    };
}
