using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Dossiers;

/// <summary>The details of meetings, from a report's record and across reports.</summary>
public static class MeetingDetails
{
    /// <summary>The details that a report tells of a meeting, in one order.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="words">The words of a span on one line.</param>
    /// <param name="name">The name of an actor.</param>
    internal static IReadOnlyList<MeetingDetail> Of(Meeting meeting, Func<TextSpan, string> words, Func<EntryId, string> name)
    {
        var details = new List<MeetingDetail>();
        Add("level", meeting.Level is { } level ? RecordNames.Of(level.Value) : null, meeting.Level?.Span);
        Add("form", meeting.Form is { } form ? RecordNames.Of(form.Value) : null, meeting.Form?.Span);
        Add("round", meeting.Round is { } round ? FormattableString.Invariant($"{round.Number}") : null, meeting.Round?.Span);
        Add("host", Names(meeting.Host?.Actors), meeting.Host?.Span);
        Add("mediator", Names(meeting.Mediator?.Actors), meeting.Mediator?.Span);
        Add("prepares", meeting.Preparation is { } preparation ? words(preparation.Span) : null, meeting.Preparation?.Span);
        foreach (var step in meeting.History)
        {
            if (Verb(step.Status) is { } verb)
            {
                Add(verb, Names(step.Movers), step.Span);
                Add("why", step.Reason is { } reason ? words(reason) : null, step.Reason);
            }
        }

        return details;

        void Add(string what, string? value, TextSpan? span)
        {
            if (!string.IsNullOrEmpty(value) && span is { } at)
            {
                details.Add(new MeetingDetail(what, value, words(at)));
            }
        }

        string? Names(IReadOnlyList<EntryId>? actors) => actors is { Count: > 0 } ? string.Join(", ", actors.Select(name)) : null;
    }

    /// <summary>The places in the text that the details rest on.</summary>
    internal static IEnumerable<TextSpan> SpansOf(Meeting meeting)
    {
        TextSpan?[] spans =
        [
            meeting.Level?.Span, meeting.Form?.Span, meeting.Round?.Span, meeting.Host?.Span, meeting.Mediator?.Span, meeting.Preparation?.Span,
            .. meeting.History.Select(static h => h.Reason),
        ];
        return spans.OfType<TextSpan>();
    }

    /// <summary>The details that the reports tell of a meeting, each name with its latest word and the finding that tells it.</summary>
    /// <param name="meeting">The meeting.</param>
    public static IReadOnlyList<(MeetingDetail Detail, FindingId Evidence)> Of(Thing meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var latest = new List<(MeetingDetail Detail, FindingId Evidence)>();
        foreach (var finding in meeting.Findings)
        {
            foreach (var detail in finding.Data.Details ?? [])
            {
                var known = latest.FindIndex(l => l.Detail.Name == detail.Name);
                if (known < 0)
                {
                    latest.Add((detail, finding.Id));
                }
                else
                {
                    latest[known] = (detail, finding.Id);
                }
            }
        }

        return latest;
    }

    /// <summary>The latest word on one detail, or null.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="name">Name of the detail ("mediator").</param>
    public static string? Of(Thing meeting, string name) => Of(meeting).Where(d => d.Detail.Name == name).Select(static d => d.Detail.Value).FirstOrDefault();

    /// <summary>All details on one line: "mediator Oman; called off by Norland; why the raid".</summary>
    /// <param name="meeting">The meeting.</param>
    public static string Line(Thing meeting) => string.Join("; ", Of(meeting).Select(static d => $"{d.Detail.Name} {d.Detail.Value}"));

    private static string? Verb(MeetingStatus status) => status switch
    {
        MeetingStatus.Proposed => "offered by",
        MeetingStatus.Postponed => "put off by",
        MeetingStatus.Cancelled => "called off by",
        MeetingStatus.Refused => "refused by",
        _ => null,
    };
}
