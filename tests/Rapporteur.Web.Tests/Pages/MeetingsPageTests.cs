using System.Text.Json;

using Rapporteur.Records;
using Rapporteur.Storage.Tests.Dossiers;

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

    [Fact]
    public async Task A_mediator_and_who_called_a_meeting_off_and_why_lead_to_what_tells_them()
    {
        await using var workbench = await RunningWorkbench.StartAsync(
        [
            new ReportBuilder("aaaaaa1", "2026-03-01").Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark").Build(),
            new ReportBuilder("aaaaaa2", "2026-03-09").Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark")
                .CalledOff("Westmark", "Norland", "the raid").Build(),
        ]);

        using var json = JsonDocument.Parse(await workbench.TextAsync("/meetings.json"));
        var details = json.RootElement.GetProperty("rows")[0].GetProperty("details").EnumerateArray()
            .ToDictionary(static d => d.GetProperty("name").GetString()!, static d => (d.GetProperty("value").GetString(), d.GetProperty("id").GetString()));
        Assert.Equal(("Westmark", "aaaaaa2/m1"), details["mediator"]);
        Assert.Equal(("Norland", "aaaaaa2/m1"), details["called off by"]);
        Assert.Equal(("the raid", "aaaaaa2/m1"), details["why"]);

        var page = await workbench.PageAsync("/meetings");
        Assert.Contains(page.QuerySelectorAll("table.rows tbody a.cite"), static a => a.TextContent == "the raid" && a.GetAttribute("data-entry") == "aaaaaa2/m1");
        var entry = await workbench.TextAsync("/entries/aaaaaa2/m1");
        Assert.Contains("citing", entry, StringComparison.Ordinal);

        Assert.Contains("mediator Westmark; called off by Norland; why the raid", await workbench.TextAsync("/meetings.csv"), StringComparison.Ordinal);
        Assert.Contains("told reason: the raid", await workbench.TextAsync("/export/brief"), StringComparison.Ordinal);
    }
}
