using System.Text.Json;

namespace Rapporteur.Cli.Tests.Commands;

/// <summary>What series of three or four short reports (samples/series) come to: the merging that an analyst would do by hand.</summary>
public sealed class SeriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_meeting_that_is_invited_to_planned_held_and_looked_back_on_is_one_and_its_second_round_another()
    {
        var meetings = Rows("held", "meetings");
        Assert.Equal(["Muscat", "Djibouti"], meetings.Select(static r => Cell(r, "place")));
        Assert.Equal(["held", "planned"], meetings.Select(static r => Cell(r, "status")));
        Assert.StartsWith("proposed, then planned, then held", Cell(meetings[0], "life"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_that_is_put_off_and_then_called_off_is_one_with_its_life()
    {
        var meeting = Assert.Single(Rows("called-off", "meetings"));
        Assert.Equal(("planned, then postponed, then cancelled", "cancelled", string.Empty), (Cell(meeting, "life"), Cell(meeting, "status"), Cell(meeting, "disputed")));
    }

    [Fact]
    public void A_party_that_refuses_names_its_price_and_agrees_has_shifted_and_its_condition_is_met()
    {
        var cell = Assert.Single(Rows("turned", "positions", "--cells"), static r => Cell(r, "issue") == "ceasefire");
        Assert.Equal(("Colombia", "+↑ accepts"), (Cell(cell, "party"), Cell(cell, "stance")));
        Assert.Contains("2026-02-15: against to for", Cell(cell, "shifts"), StringComparison.Ordinal);
        var condition = Assert.Single(Rows("turned", "conditions"));
        Assert.Equal(("met", "2026-02-15"), (Cell(condition, "status"), Cell(condition, "since")));
    }

    [Fact]
    public void One_wire_in_two_outlets_is_one_origin_and_a_report_of_its_own_a_second()
    {
        var deal = Assert.Single(Rows("wire", "timeline"), static r => Cell(r, "what").Contains("agreed with", StringComparison.Ordinal));
        Assert.Equal("2", Cell(deal, "origins"));
    }

    [Fact]
    public void A_proposal_under_three_names_is_one_issue_and_a_humanitarian_truce_another()
    {
        var cells = Rows("names", "positions", "--cells");
        Assert.Equal(3, cells.Count(static r => Cell(r, "issue") == "ceasefire along the current line"));
        Assert.Equal("+ accepts", Cell(Assert.Single(cells, static r => Cell(r, "issue") == "ceasefire"), "stance"));
    }

    [Fact]
    public void Two_people_of_one_surname_are_two()
    {
        var actors = Rows("namesakes", "actors");
        Assert.Equal([("Ilham Aliyev", "AZE", "2"), ("Karim Aliyev", "TJK", "2")], actors.Where(static r => Cell(r, "name").EndsWith("Aliyev", StringComparison.Ordinal)).Select(static r => (Cell(r, "name"), Cell(r, "country"), Cell(r, "reports"))).Order());
        Assert.Equal(2, Rows("namesakes", "meetings").Count);
    }

    private static string Cell(JsonElement row, string column) => row.GetProperty(column).GetString() ?? string.Empty;

    private List<JsonElement> Rows(string series, params string[] view)
    {
        var store = Path.Combine(_folder.Path, series + ".db");
        if (!File.Exists(store))
        {
            Run("ingest", $"samples/series/{series}", "--store", store);
        }

        using var json = JsonDocument.Parse(Run([.. view, "--format", "json", "--store", store]).Text);
        return [.. json.RootElement.EnumerateArray().Select(static e => e.Clone())];
    }

    private static RunResult Run(params string[] arguments)
    {
        var result = CommandProcess.Run(arguments);
        Assert.True(result.ExitCode == 0, result.Error);
        return result;
    }
}
