namespace Rapporteur.Cli.Tests.Commands;

public sealed class ExitCodeTests
{
    [Fact]
    public void A_report_that_is_read_ends_with_0_and_leaves_standard_error_alone()
    {
        var result = CommandProcess.Run("read", Checkout.Sample("shelved-summit"));

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("", result.Error);
        Assert.StartsWith("Washington puts Budapest summit on ice", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', result.Text);
    }

    [Fact]
    public void Nothing_read_is_1_and_some_read_is_3()
    {
        var none = CommandProcess.Run("read", "no-such-file.txt");
        var some = CommandProcess.Run("read", "no-such-file.txt", Checkout.Sample("tariff-truce"), "--format", "jsonl");

        Assert.Equal(1, none.ExitCode);
        Assert.Equal("rapporteur: no-such-file.txt: no such file; check the name\n", none.Error);
        Assert.Empty(none.Output);
        Assert.Equal(3, some.ExitCode);
        Assert.Single(some.Lines);
        Assert.Contains("1 read, 1 failed", some.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("raed")]
    [InlineData("read", "--format", "xml", "samples/tariff-truce.txt")]
    [InlineData("read", "--model", "oracle", "samples/tariff-truce.txt")]
    [InlineData("read", "--date", "3/4/2025", "samples/tariff-truce.txt")]
    [InlineData("read", "--format", "json", "samples")]
    [InlineData("read", "--format", "jsonl", "--output", "out", "samples")]
    [InlineData("read", "--explain", "m1", "samples")]
    [InlineData("read", "--no-such-option", "samples")]
    public void A_wrong_command_line_is_2_with_a_word_on_what_to_write(params string[] arguments)
    {
        var result = CommandProcess.Run(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith("rapporteur: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_version_go_to_standard_output()
    {
        Assert.Contains("read", CommandProcess.Run("--help").Text, StringComparison.Ordinal);
        Assert.Contains("--explain", CommandProcess.Run("read", "--help").Text, StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+\n$", CommandProcess.Run("--version").Text);
    }

    [Fact]
    public void An_entry_that_is_not_there_cannot_be_explained()
    {
        var result = CommandProcess.Run("read", Checkout.Sample("tariff-truce"), "--explain", "m999");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("no entry \"m999\"; the record has", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_read_with_those_in_it_and_can_be_written_file_by_file()
    {
        using var folder = new TemporaryFolder();

        var lines = CommandProcess.Run("read", "samples", "--format", "jsonl");
        var files = CommandProcess.Run("read", "samples", "--format", "json", "--output", folder.Path);

        var names = Directory.GetFiles(Checkout.Samples, "*.txt", SearchOption.AllDirectories).Select(p => Path.GetFileNameWithoutExtension(p)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(names.Count, lines.Lines.Length);
        Assert.Equal(0, files.ExitCode);
        Assert.Equal(
            names,
            Directory.GetFiles(folder.Path, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_formats_in_a_folder_are_read_one_record_each_and_what_is_no_report_is_passed_over()
    {
        using var folder = new TemporaryFolder();
        folder.Write("talks.txt", Some.ReportFile);
        folder.Write("talks.html", "<!DOCTYPE html><html><body><article><p>Envoys of Norland and Sudmark met in Muscat on Monday.</p></article></body></html>");
        folder.Write("feed.xml", "<rss version=\"2.0\"><channel><title>Post</title><item><description>Norland rejected the truce.</description></item><item><description>Sudmark wants a truce.</description></item></channel></rss>");
        folder.Write("talks.gold.json", "{\"meetings\": []}");
        folder.Write("talks.sents", "0 10");

        var result = CommandProcess.Run("read", folder.Path, "--format", "json", "--output", Path.Combine(folder.Path, "out"));

        Assert.True(result.ExitCode == 0, result.Error);
        Assert.Contains("4 read, 0 failed", result.Error, StringComparison.Ordinal);
        Assert.Contains("talks.sents: passed over", result.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["feed.1.json", "feed.2.json", "talks.json", "talks.txt.json"],
            Directory.GetFiles(Path.Combine(folder.Path, "out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_inputs_of_one_name_do_not_overwrite_one_another()
    {
        using var folder = new TemporaryFolder();
        var other = folder.Write("tariff-truce.txt", Some.ReportFile);

        var result = CommandProcess.Run(
            "read", Checkout.Sample("tariff-truce"), other, "--format", "json", "--output", Path.Combine(folder.Path, "out"));

        Assert.Equal(3, result.ExitCode);
        Assert.Contains("already holds the record of", result.Error, StringComparison.Ordinal);
    }
}
