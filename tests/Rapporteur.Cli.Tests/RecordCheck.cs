using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Cli.Tests;

/// <summary>What a record must hold beyond its schema.</summary>
internal static class RecordCheck
{
    /// <summary>Fails where a span lies outside the text, an id is used twice, or a reference leads nowhere.</summary>
    public static void HoldsTogether(ReportRecord record)
    {
        var text = new TextSpan(0, record.Report.Text.Length);
        Assert.All(Spans(record), span => Assert.True(text.Contains(span) && !span.IsEmpty, $"{span} outside {text}"));

        var ids = Ids(record).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var known = ids.ToHashSet();
        Assert.All(References(record), id => Assert.Contains(id, known));

        var ends = record.Sentences.Select(s => s.Start).ToList();
        Assert.Equal(ends.Order(), ends);
    }

    private static IEnumerable<EntryId> Ids(ReportRecord record) =>
    [
        .. record.Actors.Select(x => x.Id), .. record.Meetings.Select(x => x.Id), .. record.Statements.Select(x => x.Id),
        .. record.Positions.Select(x => x.Id), .. record.Issues.Select(x => x.Id), .. record.Events.Select(x => x.Id),
    ];

    private static IEnumerable<EntryId> References(ReportRecord record) =>
    [
        .. record.Meetings.SelectMany(x => x.Participants), .. record.Meetings.SelectMany(x => (x.Host?.Actors ?? []).Concat(x.Mediator?.Actors ?? [])),
        .. Some(record.Meetings.Select(x => x.Preparation?.Meeting)), .. record.Meetings.SelectMany(x => x.History).SelectMany(x => x.Movers.Concat(x.By)),
        .. record.Statements.SelectMany(x => x.Speaker),
        .. record.Statements.SelectMany(x => x.Audience), .. record.Positions.SelectMany(x => x.Holder),
        .. record.Positions.SelectMany(x => x.By), .. record.Events.SelectMany(x => x.Source), .. record.Events.SelectMany(x => x.Target),
        .. record.Links.Select(x => x.From), .. record.Links.Select(x => x.To),
        .. record.Orders.SelectMany(x => new[] { x.Earlier, x.Later }), .. Some(record.Meetings.Select(x => x.Statement)), .. Some(record.Statements.Select(x => x.Parent)),
        .. Some(record.Positions.Select(x => x.Issue)), .. Some(record.Positions.Select(x => x.Statement)),
        .. Some(record.Events.Select(x => x.Statement)),
    ];

    private static IEnumerable<TextSpan> Spans(ReportRecord record) =>
    [
        .. record.Sentences, .. record.Actors.SelectMany(x => x.Mentions), .. record.Meetings.SelectMany(x => x.Mentions),
        .. record.Meetings.SelectMany(x => x.History).Select(x => x.Span), .. Some(record.Meetings.Select(x => x.Topic)),
        .. Some(record.Meetings.Select(x => x.Outcome?.Span)), .. Some(record.Meetings.Select(x => x.Time?.Span)),
        .. Some(record.Meetings.Select(x => x.Level?.Span)), .. Some(record.Meetings.Select(x => x.Form?.Span)), .. Some(record.Meetings.Select(x => x.Round?.Span)),
        .. Some(record.Meetings.Select(x => x.Host?.Span)), .. Some(record.Meetings.Select(x => x.Mediator?.Span)),
        .. Some(record.Meetings.Select(x => x.Preparation?.Span)), .. Some(record.Meetings.SelectMany(x => x.History).Select(x => x.Reason)),
        .. Some(record.Meetings.Select(x => x.Place?.Span)), .. record.Statements.Select(x => x.Content),
        .. Some(record.Statements.Select(x => x.Cue)), .. record.Positions.Select(x => x.Proposal),
        .. Some(record.Positions.Select(x => x.Condition)), .. record.Events.Select(x => x.Trigger),
        .. record.Links.Select(x => x.Span), .. record.Orders.Select(x => x.Span), .. record.Times.Select(x => x.Span),
    ];

    private static IEnumerable<T> Some<T>(IEnumerable<T?> values)
        where T : struct => values.Where(x => x is not null).Select(x => x!.Value);
}
