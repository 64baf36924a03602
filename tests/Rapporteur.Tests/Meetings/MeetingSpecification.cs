using System.Globalization;
using System.Text.Json;
using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Meetings;

/// <summary>Runs the rows of meetings.md.</summary>
public sealed class MeetingSpecification
{
    private static readonly Lazy<ReportReader> s_reader = new(static () => ReportReader.Create());

    /// <summary>Text, report's day and expected meetings of each row.</summary>
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var cells in SpecificationTable.Rows(Path.Combine("Meetings", "meetings.md"), 3))
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
    public void The_specification_has_rows() => Assert.True(Rows().Count >= 60);

    private static string Describe(ReportRecord record)
    {
        var names = record.Actors.ToDictionary(static a => a.Id, static a => a.Name);
        var told = record.Meetings.Select(m => string.Join("; ",
            Word(m.Kind), string.Join(" + ", m.Participants.Select(p => names[p])), Word(m.Status), m.Place?.Name ?? "-", m.Outcome is { } o ? Word(o.Value) : "-"));
        return record.Meetings.Count == 0 ? "none" : string.Join(" / ", told);
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()!).ToString(CultureInfo.InvariantCulture);
}
