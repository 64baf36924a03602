using System.Globalization;
using Rapporteur.Reading.Times;

namespace Rapporteur.Tests.Times;

/// <summary>Runs the rows of times.md.</summary>
public sealed class TimeSpecification
{
    private static readonly TimeReader Reader = TimeReader.Load();

    /// <summary>Text, report's day and expected findings of each row.</summary>
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Times", "times.md")))
        {
            var cells = line.Replace(@"\|", "\0", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == 5 && cells[2] is "-" or [_, _, _, _, '-', ..])
            {
                rows.Add(cells[1].Replace('\0', '|'), cells[2], cells[3]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads_what_the_specification_says(string text, string report, string expected)
    {
        DateOnly? day = report == "-" ? null : DateOnly.ParseExact(report, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var parsed = PlainTokens.Of(text.Split("||", StringSplitOptions.TrimEntries));

        var found = Reader.Read(parsed, day).Select(mention => mention.Time.Span.In(parsed.Text) + " = " + mention.Time.Value);

        Assert.Equal(expected == "none" ? "" : expected, string.Join("; ", found));
    }

    [Fact]
    public void The_specification_has_rows() => Assert.True(Rows().Count > 150);
}
