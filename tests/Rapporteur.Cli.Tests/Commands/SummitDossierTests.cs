using System.Text.Json;

namespace Rapporteur.Cli.Tests.Commands;

/// <summary>
/// What a year of reports about one summit comes to (samples/dossier, facts of 2025 in words of our own): the meeting's life, one origin carried
/// by two outlets, a denial of the presupposition, and the matrix of positions with its shift.
/// </summary>
public sealed class SummitDossierTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SummitDossierTests() => Assert.Contains("9 new", Run("ingest", "samples/dossier").Error, StringComparison.Ordinal);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_summit_is_one_meeting_from_its_announcement_on()
    {
        var summit = Assert.Single(Rows("meetings"), static r => Text(r, "meeting").Contains("Putin", StringComparison.Ordinal));
        Assert.StartsWith("planned, then postponed, then planned", Text(summit, "life"), StringComparison.Ordinal);
        Assert.Equal("Budapest", Text(summit, "place"));
    }

    [Fact]
    public void One_agency_story_in_two_outlets_is_one_origin()
    {
        var call = Assert.Single(Rows("timeline"), static r => Text(r, "what").StartsWith("call", StringComparison.Ordinal));
        Assert.Equal("1", Text(call, "origins"));
    }

    [Fact]
    public void The_ministers_meeting_is_not_the_summit_and_the_denial_that_it_was_agreed_touches_neither_that_nor_their_call()
    {
        var rows = Rows("meetings").ToList();
        var ministers = Assert.Single(rows, static r => Text(r, "meeting").Contains("Rubio", StringComparison.Ordinal) && Text(r, "life").Contains("postponed", StringComparison.Ordinal));
        Assert.Contains("refused", Text(ministers, "life"), StringComparison.Ordinal);
        Assert.Contains("denies that it was ever agreed", Text(ministers, "disputed"), StringComparison.Ordinal);
        Assert.All(rows.Where(r => Text(r, "id") != Text(ministers, "id")), static r => Assert.Equal("", Text(r, "disputed")));
    }

    [Fact]
    public void A_denial_that_a_meeting_was_ever_agreed_stands_against_those_who_have_it_postponed()
    {
        var meeting = Assert.Single(Rows("meetings"), static r => Text(r, "meeting").Contains("Rubio", StringComparison.Ordinal) && Text(r, "life").Contains("postponed", StringComparison.Ordinal));
        Assert.Contains("Sergei Ryabkov denies that it was ever agreed", Text(meeting, "disputed"), StringComparison.Ordinal);
        Assert.Equal("F4", Text(meeting, "grade"));
        Assert.Contains(Rows("changes", "--since", "2025-01-01"), static r => Text(r, "change") == "contradiction" && Text(r, "what").Contains("Ryabkov", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Russia", "ceasefire", "- rejects")]
    [InlineData("Ukraine", "ceasefire", "+ demands")]
    [InlineData("Russia", "ceasefire along the current line", "- rejects")]
    [InlineData("European leaders", "ceasefire along the current line", "+ supports")]
    [InlineData("Russia", "foreign troops, peacekeepers", "- rejects")]
    [InlineData("Russia", "recognition of annexed territory", "+ demands")]
    [InlineData("Ukraine", "recognition of annexed territory", "- rejects")]
    [InlineData("Ukraine", "cession of territory", "- rejects")]
    [InlineData("Russia", "withdrawal of troops", "+ demands")]
    public void Each_side_stands_where_it_said(string party, string issue, string stance) =>
        Assert.Equal(stance, Text(Assert.Single(Rows("positions", "--cells"), r => Text(r, "party") == party && Text(r, "issue") == issue), "stance"));

    [Fact]
    public void What_was_refused_in_June_and_offered_on_a_condition_in_December_has_shifted()
    {
        var cell = Assert.Single(Rows("positions", "--cells"), static r => Text(r, "issue").StartsWith("neutrality", StringComparison.Ordinal));
        Assert.Equal("~↑ conditional", Text(cell, "stance"));
        Assert.Contains("security guarantees", Text(cell, "condition"), StringComparison.Ordinal);
        Assert.Contains("2025-12-22", Text(cell, "shifts"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_dossier_held_in_October_can_still_be_asked() =>
        Assert.DoesNotContain(Rows("positions", "--cells", "--until", "2025-10-31"), static r => Text(r, "lastConfirmed").StartsWith("2025-12", StringComparison.Ordinal));

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
