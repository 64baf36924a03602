using System.Text;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Tests.Sources;

public sealed class ReportSourceTests
{
    [Fact]
    public void The_header_is_read_and_the_body_is_what_follows_it()
    {
        var report = Read("Title: Talks go on\r\nOutlet: The Test Post\r\nauthor: A. Writer\r\ndate: 2025-03-11\r\nurl: https://x.test/1\r\nlanguage: en\r\norigin: wire\r\n\r\nFirst.\r\n\r\nSecond.\r\n").Report!;

        Assert.Equal("Talks go on", report.Title);
        Assert.Equal("The Test Post", report.Outlet);
        Assert.Equal("A. Writer", report.Byline);
        Assert.Equal(new DateOnly(2025, 3, 11), report.Published);
        Assert.Equal("https://x.test/1", report.Url);
        Assert.Equal("en", report.Language);
        Assert.Equal("First.\n\nSecond.\n", report.Text);
    }

    [Theory]
    [InlineData("Moscow: the talks go on.\n\nKyiv waits.")]
    [InlineData("The minister said this: no.\nNothing else.")]
    [InlineData("title: not a header because\nthis line is none\n\nBody.")]
    public void A_body_without_a_header_is_taken_whole(string text)
    {
        var report = Read(text).Report!;

        Assert.Null(report.Title);
        Assert.Equal(text, report.Text);
    }

    [Theory]
    [InlineData("2025-10-22")]
    [InlineData("2025-10-22T14:05:00+02:00")]
    [InlineData("22 October 2025")]
    [InlineData("Oct 22, 2025")]
    [InlineData("Wednesday, 22 October 2025")]
    [InlineData("Wed, 22 Oct 2025 10:00:00 GMT")]
    [InlineData("22 Oct 25 10:00 EST")]
    [InlineData("October 22, 2025 at 10:05 AM")]
    public void Dates_are_read_as_people_write_them(string date) =>
        Assert.Equal(new DateOnly(2025, 10, 22), Read($"date: {date}\n\nBody.").Report!.Published);

    [Theory]
    [InlineData("10/11/2025")]
    [InlineData("yesterday")]
    [InlineData("2025-02-30")]
    public void A_date_that_cannot_be_read_is_left_open_and_noted(string date)
    {
        var result = Read($"date: {date}\n\nBody.");

        Assert.Null(result.Report!.Published);
        Assert.Contains(result.Notes, n => n.Code == "bad-date" && n.Message.Contains(date, StringComparison.Ordinal));
    }

    [Fact]
    public void The_date_option_takes_the_place_of_the_header()
    {
        var day = new DateOnly(2020, 1, 2);

        Assert.Equal(day, Read(Some.ReportFile, new SourceOptions { Published = day }).Report!.Published);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    [InlineData("windows-1252", false)]
    public void The_same_text_in_any_encoding_is_the_same_report(string encoding, bool hasMark)
    {
        var coding = encoding == "windows-1252" ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.GetEncoding(encoding);
        byte[] bytes = [.. hasMark ? coding.GetPreamble() : [], .. coding.GetBytes(Some.ReportFile)];

        var result = ReportSource.ReadBytes(bytes, "x.txt");

        Assert.Equal(Read(Some.ReportFile).Report, result.Report);
        Assert.Equal(!hasMark && encoding != "utf-8", result.Notes.Any(n => n.Code == "guessed-encoding"));
    }

    [Fact]
    public void Text_of_another_alphabet_in_an_old_encoding_is_recognised()
    {
        const string text = "Министр иностранных дел заявил, что переговоры будут продолжены. Стороны не договорились о перемирии, сообщил источник.";

        var result = ReportSource.ReadBytes(CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(text), "x.txt");

        Assert.Equal(text, result.Report!.Text);
    }

    [Fact]
    public void A_few_broken_bytes_do_not_spoil_utf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Some.Body, 5))), 0xC3, (byte)'.'];

        var result = ReportSource.ReadBytes(bytes, "x.txt");

        Assert.Contains('“', result.Report!.Text);
        Assert.Contains(result.Notes, n => n.Code == "broken-encoding");
    }

    [Fact]
    public void Control_characters_become_spaces_and_are_noted()
    {
        var result = Read("The talks\u0000 go\u001b[31m on.\u0007 They will end in time, the minister said on Monday in Geneva. " + Some.Body);

        Assert.StartsWith("The talks  go [31m on.  They", result.Report!.Text, StringComparison.Ordinal);
        Assert.Contains(result.Notes, n => n.Code == "control-characters");
    }

    [Theory]
    [InlineData("a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne")]
    public void Line_ends_become_one(string text, string expected) => Assert.Equal(expected, Read(text).Report!.Text);

    [Theory]
    [InlineData("", "empty")]
    [InlineData(" \n\t\r\n ", "empty")]
    [InlineData("title: x\ndate: 2025-01-01\n\n \n", "no-body")]
    [InlineData("%PDF-1.7 ...", "damaged")]
    [InlineData("PK\u0003\u0004....", "damaged")]
    [InlineData("{\\rtf1 ...", "binary")]
    public void What_is_no_text_is_a_failure_with_a_reason(string text, string code)
    {
        var failure = Read(text).Failure!;

        Assert.Equal(code, failure.Code);
        Assert.StartsWith("x.txt: ", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_at_random_are_a_failure_or_a_report_but_never_an_exception()
    {
        var random = new Random(11);
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            if (i % 2 == 0)
            {
                // Mostly letters, colons and line ends: nearer to headers and text.
                bytes = [.. bytes.Select(b => b % 11 == 0 ? b : (byte)"date: \n\r2ab"[b % 11])];
            }

            var result = ReportSource.ReadBytes(bytes, "x.txt");

            Assert.NotEqual(result.IsReport, result.Failure is not null);
        }
    }

    [Fact]
    public void Twenty_megabytes_are_a_report_and_a_hundred_are_too_many()
    {
        Assert.True(ReportSource.ReadBytes(Encoding.UTF8.GetBytes(Some.LongText(20_000_000)), "x.txt").IsReport);

        using var endless = new MemoryStream(new byte[100 << 20]);
        Assert.Equal("too-large", ReportSource.ReadStream(endless, "x.txt").Failure!.Code);
    }

    [Fact]
    public void The_same_text_has_the_same_id_whatever_its_header()
    {
        Assert.Equal(Read(Some.ReportFile).Report!.Id, Read(Some.Body).Report!.Id);
        Assert.NotEqual(Read(Some.Body).Report!.Id, Read(Some.Body + "More.").Report!.Id);
    }

    private static SourceResult Read(string text, SourceOptions? options = null) =>
        ReportSource.ReadBytes(Encoding.UTF8.GetBytes(text), "x.txt", options);
}
