using System.Globalization;
using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Meetings;

/// <summary>Runs the rows of details.md.</summary>
public sealed class DetailSpecification
{
    private static readonly Lazy<ReportReader> s_reader = new(static () => ReportReader.Create());

    /// <summary>Text, report's day and expected details of each row.</summary>
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var cells in SpecificationTable.Rows(Path.Combine("Meetings", "details.md"), 3))
        {
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads_what_the_specification_says(string text, string report, string expected) =>
        Assert.Equal(expected, Describe(s_reader.Value.Read(Some.Report(text, report))));

    [Fact]
    public void The_specification_has_rows() => Assert.True(Rows().Count >= 25);

    private static string Describe(ReportRecord record) =>
        record.Meetings.Count == 0 ? "none" : string.Join(" / ", record.Meetings.Select(m => Told(record, m) is { Length: > 0 } told ? told : "-"));

    private static string Told(ReportRecord record, Meeting meeting)
    {
        var parts = new List<string?>
        {
            meeting.Level is { } level ? $"level {RecordNames.Of(level.Value)}" : null,
            meeting.Form is { } form ? $"form {RecordNames.Of(form.Value)}" : null,
            meeting.Round is { } round ? string.Create(CultureInfo.InvariantCulture, $"round {round.Number}") : null,
            meeting.Host is { } host ? $"host {Names(host.Actors)}" : null,
            meeting.Mediator is { } mediator ? $"mediator {Names(mediator.Actors)}" : null,
            meeting.Preparation is { } preparation ? $"prepares {preparation.Meeting?.Value ?? "something"}" : null,
        };
        foreach (var step in meeting.History)
        {
            parts.Add(step.Movers.Count > 0 ? $"{RecordNames.Of(step.Status)} by {Names(step.Movers)}" : null);
            parts.Add(step.Reason is { } reason ? $"why \"{reason.In(record.Report.Text)}\"" : null);
        }

        return string.Join("; ", parts.Where(static p => p is not null));

        string Names(IEnumerable<EntryId> ids) => string.Join(" + ", ids.Select(id => record.Actors.Single(a => a.Id == id).Name));
    }
}
