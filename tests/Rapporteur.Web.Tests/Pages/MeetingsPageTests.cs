using System.Text.Json;

namespace Rapporteur.Web.Tests.Pages;

public sealed class MeetingsPageTests
{
    [Fact]
    public async Task Meetings_are_told_with_their_life_as_page_JSON_and_CSV()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);

        var page = await workbench.PageAsync("/meetings");
        var rows = page.QuerySelectorAll("table.rows tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.Contains("planned", rows[0].QuerySelector(".life")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("cancelled", rows[0].QuerySelector(".life")!.TextContent, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await workbench.TextAsync("/meetings.json?stage=off"));
        var row = Assert.Single(json.RootElement.GetProperty("rows").EnumerateArray());
        Assert.Equal("cancelled", row.GetProperty("status").GetString());

        var csv = await workbench.TextAsync("/meetings.csv");
        Assert.StartsWith("day,kind,parties,status,stage,life,", csv, StringComparison.Ordinal);
        Assert.Contains("\"planned, then cancelled\"", csv, StringComparison.Ordinal);
    }
}
