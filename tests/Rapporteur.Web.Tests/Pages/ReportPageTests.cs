using Rapporteur.Dossiers;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Web.Tests.Pages;

public sealed class ReportPageTests
{
    [Fact]
    public async Task The_text_is_whole_and_its_findings_are_marked_where_they_stand()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        var page = await workbench.PageAsync("/reports/aaaaaa1");
        var sentences = page.QuerySelectorAll(".text .sentence");
        Assert.Equal(["s1", "s2", "s3"], sentences.Select(static s => s.Id));
        Assert.Contains("Sudmark says a prisoner exchange.", sentences[2].TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".sentence a.f.position, .sentence a.f.statement"), static a => a.TextContent == "a prisoner exchange");
        Assert.All(page.QuerySelectorAll("a.f"), static a => Assert.StartsWith("/entries/aaaaaa1/", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Overlapping_findings_lie_in_lanes_one_inside_the_other()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        var words = (await workbench.PageAsync("/reports/aaaaaa1")).QuerySelectorAll("a.f").First(static a => a.TextContent == "a prisoner exchange");

        // What is said and what is wanted are the same words here.
        Assert.Equal(["position", "statement"], new[] { words.ClassList[1], words.ParentElement!.ClassList[1] }.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_earlier_moment_shows_the_reading_that_was_in_force_then()
    {
        var first = new ReportBuilder("cccccc1", "2026-03-01").Event("ASSAULT", Records.EventStatus.Happened, "shelled", "2026-03-01", "Norland", "Sudmark").Build();
        await using var workbench = await RunningWorkbench.StartAsync([first]);
        var later = new ReportBuilder("cccccc1", "2026-03-01").Text("Norland shelled Sudmark.").Build();
        DossierKeeping.Reread(workbench.Store, later with { Recorded = first.Recorded.AddDays(1) });

        var moment = first.Recorded.AddHours(1).ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Single((await workbench.PageAsync($"/reports/cccccc1?asOf={moment}")).QuerySelectorAll(".text .f.event"));
        Assert.Contains("shelled", (await workbench.PageAsync($"/entries/cccccc1/e1?asOf={moment}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await workbench.PageAsync("/reports/cccccc1")).QuerySelectorAll(".text .f.event"));
    }

    [Fact]
    public async Task A_rejected_finding_is_no_longer_marked()
    {
        await using var workbench = await RunningWorkbench.StartAsync([new ReportBuilder("cccccc1", "2026-03-01").Event("ASSAULT", Records.EventStatus.Happened, "shelled", "2026-03-01", "Norland", "Sudmark").Build()]);
        Assert.Single((await workbench.PageAsync("/reports/cccccc1")).QuerySelectorAll(".text .f.event"));
        await workbench.DecideAsync(("kind", "reject"), ("id", "cccccc1/e1"));
        Assert.Empty((await workbench.PageAsync("/reports/cccccc1")).QuerySelectorAll(".text .f.event"));
    }
}
