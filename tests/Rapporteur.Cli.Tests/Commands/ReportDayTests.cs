using System.Text.Json;

namespace Rapporteur.Cli.Tests.Commands;

/// <summary>Days of publication that cannot be true, or of which there are two.</summary>
public sealed class ReportDayTests : IDisposable
{
    private const string Body = "Envoys of Armenia and Azerbaijan will meet in Muscat on 14 May 2025, the Omani foreign ministry said.";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_dated_in_the_future_is_kept_without_a_day_and_is_never_the_latest_word()
    {
        _folder.Write("slip.txt", $"title: Meeting set\noutlet: The Gazette\ndate: 2095-05-02\n\n{Body}\n");
        _folder.Write("later.txt", "title: Meeting held\noutlet: The Courier\ndate: 2025-05-15\n\nEnvoys of Armenia and Azerbaijan met in Muscat on 14 May 2025, the Omani foreign ministry said.\n");
        Ingest("slip.txt", "later.txt");

        var meeting = Assert.Single(Rows("meetings"));
        Assert.Equal("held", Text(meeting, "status"));
        Assert.Equal("planned, then held", Text(meeting, "life"));
        var flagged = Assert.Single(Rows("changes", "--since", "2020-01-01"), static r => Text(r, "change") == "contradiction" && Text(r, "what").Contains("2095-05-02", StringComparison.Ordinal));
        Assert.Contains("kept without a day", Text(flagged, "what"), StringComparison.Ordinal);
        Assert.Contains(Rows("why", Text(meeting, "id")), static r => Text(r, "part") == "date" && Text(r, "text").Contains("2095-05-02", StringComparison.Ordinal));

        Run("reread");
        Assert.Contains(Rows("why", Text(meeting, "id")), static r => Text(r, "part") == "date");
    }

    [Fact]
    public void The_same_text_under_two_days_is_one_report_under_the_day_it_came_with_first()
    {
        _folder.Write("a.txt", $"title: Meeting set\noutlet: The Gazette\ndate: 2025-05-02\n\n{Body}\n");
        _folder.Write("b.txt", $"title: Meeting set\noutlet: The Gazette\ndate: 2025-05-09\n\n{Body}\n");
        Assert.Contains("1 new, 1 known already", Ingest("a.txt", "b.txt"), StringComparison.Ordinal);

        var evidence = Rows("why", Text(Assert.Single(Rows("meetings")), "id")).Where(static r => Text(r, "part") == "sentence").ToList();
        Assert.Equal("2025-05-02", Text(Assert.Single(evidence), "day"));
    }

    [Fact]
    public void A_reprint_a_week_later_under_another_day_is_no_second_origin()
    {
        const string More = " The ministry said that both delegations had confirmed the date, that the agenda was short, and that journalists would be told of the outcome in the evening by the two spokesmen.";
        _folder.Write("a.txt", $"title: Meeting set\noutlet: The Gazette\ndate: 2025-05-02\n\n{Body}{More}\n");
        _folder.Write("b.txt", $"title: Meeting set\noutlet: The Courier\ndate: 2025-05-09\n\n{Body}{More} The Courier.\n");
        Ingest("a.txt", "b.txt");

        Assert.EndsWith("2", Text(Assert.Single(Rows("meetings")), "grade"), StringComparison.Ordinal);
    }

    private string Ingest(params string[] names) => Run(["ingest", .. names.Select(n => Path.Combine(_folder.Path, n))]).Error;

    private static string Text(JsonElement row, string column) => row.GetProperty(column).GetString() ?? string.Empty;

    private List<JsonElement> Rows(params string[] arguments)
    {
        using var json = JsonDocument.Parse(Run([.. arguments, "--format", "json"]).Text);
        return [.. json.RootElement.EnumerateArray().Select(static e => e.Clone())];
    }

    private RunResult Run(params string[] arguments)
    {
        var result = CommandProcess.Run([.. arguments, "--store", Path.Combine(_folder.Path, "talks.db")]);
        Assert.True(result.ExitCode == 0, result.Error);
        return result;
    }
}
