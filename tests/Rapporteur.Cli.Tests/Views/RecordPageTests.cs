using Rapporteur.Cli.Text;
using Rapporteur.Records;

namespace Rapporteur.Cli.Tests.Views;

public sealed class RecordPageTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(48)]
    public void A_record_is_laid_out_in_the_width_there_is(int width)
    {
        var page = Show(Some.Record(), width);

        GoldenFile.Matches($"page-{width}.txt", page);
        Assert.All(page.Split('\n'), line => Assert.InRange(DisplayWidth.Of(line), 0, width));
    }

    [Fact]
    public void Colour_adds_nothing_but_colour()
    {
        var plain = Show(Some.Record(), 80);
        var coloured = Show(Some.Record(), 80, hasColour: true);

        Assert.DoesNotContain('\u001b', plain);
        Assert.Contains("\u001b[32m", coloured, StringComparison.Ordinal);
        Assert.Equal(plain, System.Text.RegularExpressions.Regex.Replace(
            coloured, "\u001b\\[[0-9]+m", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void A_report_cannot_steer_the_terminal()
    {
        var record = Some.Record();
        record = record with { Report = record.Report with { Title = "Peace\u001b[2J\u202Eecaep\u0007" } };

        var page = Show(record, 80);

        Assert.DoesNotContain('\u001b', page);
        Assert.DoesNotContain('\u202E', page);
        Assert.DoesNotContain('\u0007', page);
    }

    [Fact]
    public void Spans_and_ids_that_point_nowhere_do_not_break_the_page()
    {
        var record = Some.Record();
        record = record with
        {
            Report = record.Report with { Text = "Short." },
            Actors = [],
        };

        Assert.Contains("WHO SAID WHAT", Show(record, 80), StringComparison.Ordinal);
    }

    private static string Show(ReportRecord record, int width, bool hasColour = false)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        RecordPage.Write(record, new Page(writer, width, hasColour));
        return writer.ToString();
    }
}
