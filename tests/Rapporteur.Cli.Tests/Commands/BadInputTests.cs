using System.Text;
using Rapporteur.Records;

namespace Rapporteur.Cli.Tests.Commands;

public sealed class BadInputTests
{
    public static TheoryData<string, byte[], string> Unreadable() => new()
    {
        { "empty", [], "is empty" },
        { "blank", "  \n \n"u8.ToArray(), "only white space" },
        { "header alone", "title: x\n\n"u8.ToArray(), "no text after it" },
        { "pdf", "%PDF-1.4\n%\u00e2"u8.ToArray(), "is a PDF document but damaged" },
        { "zip", [0x50, 0x4B, 3, 4, 20, 0, 0, 0], "ZIP archive or an office document" },
        { "png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0], "an image" },
        { "noise", Noise(5000), "binary data" },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void What_holds_no_report_is_refused_with_a_reason(string what, byte[] bytes, string reason)
    {
        var result = CommandProcess.Run(["read", "-"], bytes, null);

        Assert.True(result.ExitCode == 1, what);
        Assert.Empty(result.Output);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.StartsWith("rapporteur: standard input: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_folder_is_named_as_what_it_is()
    {
        using var folder = new TemporaryFolder();

        var result = CommandProcess.Run("read", folder.Path);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("is a directory without files", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public void Old_encodings_give_the_record_of_the_text(string encoding)
    {
        var coding = encoding == "utf-16" ? Encoding.Unicode : CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        var plain = Read(Encoding.UTF8.GetBytes(Some.ReportFile));

        var record = Read(coding.GetBytes(Some.ReportFile));

        Assert.Contains(record.Notes, n => n.Code == "guessed-encoding");
        Assert.Equal(
            RecordJson.ToUtf8(plain with { Notes = [] }),
            RecordJson.ToUtf8(record with { Notes = [] }));
    }

    [Theory]
    [InlineData("not-english", "Le ministre a déclaré que les négociations sur la guerre sont suspendues et que la délégation ne va pas revenir.")]
    [InlineData("no-sentence", "--- *** --- 12:30 ... ***")]
    [InlineData("all-capitals", "PRESIDENT IVO MAREK MET MINISTER ANA KIROVA IN GENEVA ON MONDAY. THE TWO SIDES DID NOT AGREE ON A TRUCE, MAREK SAID.")]
    [InlineData("control-characters", "President Ivo Marek met\u0001 Minister Ana Kirova in\u0000 Geneva on Monday. They did not agree, he said.")]
    [InlineData("no-date", "President Ivo Marek met Minister Ana Kirova in Geneva on Monday. They did not agree, he said.")]
    public void What_is_odd_is_read_as_far_as_it_goes_and_noted(string code, string text)
    {
        var record = Read(Encoding.UTF8.GetBytes(text));

        Assert.Contains(record.Notes, n => n.Code == code);
        if (code is "not-english" or "no-sentence")
        {
            Assert.Empty(record.Actors);
            Assert.Empty(record.Statements);
        }
        else
        {
            Assert.Equal(2, record.Sentences.Count);
        }
    }

    [Fact]
    public void A_single_line_of_a_megabyte_is_read()
    {
        var record = Read(Encoding.UTF8.GetBytes(Some.LongText(1 << 20, inOneLine: true)), "fast");

        Assert.True(record.Sentences.Count > 10_000);
    }

    [Fact]
    public void A_word_of_a_megabyte_is_read_and_shown()
    {
        var result = CommandProcess.Run(["read"], Encoding.UTF8.GetBytes(new string('x', 1 << 20) + " said so on Monday."), null);

        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public void Brackets_and_quotes_without_end_are_read()
    {
        var text = string.Concat(Enumerable.Repeat("He said “she said ‘they (who [had] said ", 5000));

        Assert.NotEmpty(Read(Encoding.UTF8.GetBytes(text), "fast").Sentences);
    }

    // The models differ in speed, not in what they take: the long texts are left to the fast one.
    private static ReportRecord Read(byte[] input, string model = "accurate")
    {
        var result = CommandProcess.Run(["read", "-", "--format", "json", "--model", model], input, null);
        Assert.Equal(0, result.ExitCode);
        return RecordJson.FromUtf8(result.Output);
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(3).NextBytes(bytes);
        return bytes;
    }
}
