using System.Text.Json;

namespace Rapporteur.Web.Tests.Pages;

public sealed class PositionsPageTests
{
    [Fact]
    public async Task Two_dates_stand_side_by_side_with_what_moved()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var json = JsonDocument.Parse(await workbench.TextAsync("/positions.json?compare=2026-03-09"));

        // Norland rejected a freeze first and then accepted a ceasefire along the line, which is the same issue.
        var moves = json.RootElement.GetProperty("rows").EnumerateArray().SelectMany(static r => r.GetProperty("moves").EnumerateArray()).Select(static m => m.GetString()!).ToList();
        Assert.Contains("Towards", moves, StringComparer.OrdinalIgnoreCase);
        Assert.Equal(json.RootElement.GetProperty("moved").GetInt32(), moves.Count(static m => m is not ("Same" or "Confirmed")));
        Assert.NotEmpty((await workbench.PageAsync("/positions?compare=2026-03-09")).QuerySelectorAll("td.moved .move"));
    }

    [Fact]
    public async Task A_date_shows_what_reports_had_told_until_then()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var then = JsonDocument.Parse(await workbench.TextAsync("/positions.json?date=2026-03-01"));
        using var now = JsonDocument.Parse(await workbench.TextAsync("/positions.json"));
        Assert.Single(then.RootElement.GetProperty("sides").EnumerateArray());
        Assert.Equal(2, now.RootElement.GetProperty("sides").GetArrayLength());
    }

    [Fact]
    public async Task A_cell_opens_its_history_with_each_sentence()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        var cell = (await workbench.PageAsync("/positions?party=NOR")).QuerySelector("a.cell")!.GetAttribute("href")!;
        var history = await workbench.PageAsync(cell);
        Assert.NotEmpty(history.QuerySelectorAll("table.rows tbody tr"));
        Assert.Contains("Norland says", history.QuerySelector("td.quote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_say_of_a_side_stands_in_brackets()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        var stances = (await workbench.PageAsync("/positions")).QuerySelectorAll("td .stance").Select(static s => s.TextContent).ToList();
        Assert.Contains(stances, static s => s.StartsWith('(') && s.Contains("attributed", StringComparison.Ordinal));
        Assert.Contains(stances, static s => !s.StartsWith('('));
    }
}
