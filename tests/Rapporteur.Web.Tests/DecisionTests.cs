using System.Net;
using System.Text.Json;
using Rapporteur.Dossiers;

namespace Rapporteur.Web.Tests;

public sealed class DecisionTests
{
    [Fact]
    public async Task The_next_page_shows_what_was_decided_and_an_undo_takes_it_back()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        var entry = (await workbench.PageAsync("/entries/aaaaaa1/m1")).QuerySelectorAll("article.evidence .evidence-item").Length;
        Assert.Equal(2, entry);

        using (var accepted = await workbench.DecideAsync(("kind", "accept"), ("id", "aaaaaa1/m1"), ("back", "/meetings?stage=off")))
        {
            Assert.Equal(HttpStatusCode.SeeOther, accepted.StatusCode);
            Assert.Equal("/meetings?stage=off", accepted.Headers.Location!.OriginalString);
        }

        Assert.NotNull((await workbench.PageAsync("/meetings?stage=off")).QuerySelector(".accepted"));

        // A verdict on a thing is one act, whatever the number of its findings.
        Assert.Single((await workbench.PageAsync("/log")).QuerySelectorAll("tbody tr"));
        using var undone = await workbench.DecideAsync(("kind", "undo"), ("id", "1"));
        Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Null((await workbench.PageAsync("/meetings?stage=off")).QuerySelector(".accepted"));
        Assert.Equal(4, workbench.Store.Decisions().Count());
    }

    [Fact]
    public async Task A_rejected_entry_leaves_the_lists_and_can_still_be_opened()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        (await workbench.DecideAsync(("kind", "reject"), ("id", "aaaaaa2/m2"), ("why", "misread"))).Dispose();
        Assert.Single((await workbench.PageAsync("/meetings")).QuerySelectorAll("tbody tr"));
        var entry = await workbench.PageAsync("/entries/aaaaaa2/m2");
        Assert.NotNull(entry.QuerySelector(".banner"));
        Assert.Contains("misread", entry.QuerySelector(".decisions")!.TextContent, StringComparison.Ordinal);
        (await workbench.DecideAsync(("kind", "undo"), ("id", entry.QuerySelector(".decisions input[name=id]")!.GetAttribute("value")!))).Dispose();
        Assert.Equal(2, (await workbench.PageAsync("/meetings")).QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Corrections_notes_and_grades_are_kept_under_the_name_of_who_decides()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        (await workbench.DecideAsync(("kind", "correct"), ("id", "aaaaaa2/m2"), ("field", "place"), ("value", "Bergen"))).Dispose();
        (await workbench.DecideAsync(("kind", "note"), ("id", "aaaaaa2/m2"), ("value", "ask again"))).Dispose();
        (await workbench.DecideAsync(("kind", "grade"), ("id", "The Courier"), ("value", "b"), ("who", "C. Other"))).Dispose();
        using var json = JsonDocument.Parse(await workbench.TextAsync("/meetings.json?stage=held"));
        var row = Assert.Single(json.RootElement.GetProperty("rows").EnumerateArray());
        Assert.Equal("Bergen", row.GetProperty("place").GetString());
        Assert.StartsWith("B", row.GetProperty("grade").GetString(), StringComparison.Ordinal);
        Assert.Equal(["A. Analyst", "A. Analyst", "C. Other"], workbench.Store.Decisions().Select(static d => d.Who));
    }

    [Fact]
    public async Task Entries_are_split_and_merged()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        (await workbench.DecideAsync(("kind", "split"), ("id", "aaaaaa1/m1"), ("other", "aaaaaa2/m1"))).Dispose();
        Assert.Equal(3, (await workbench.PageAsync("/meetings")).QuerySelectorAll("tbody tr").Length);
        (await workbench.DecideAsync(("kind", "merge"), ("id", "aaaaaa1/m1"), ("other", "aaaaaa2/m1"))).Dispose();
        Assert.Equal(2, (await workbench.PageAsync("/meetings")).QuerySelectorAll("tbody tr").Length);
    }

    [Theory]
    [InlineData("correct", "aaaaaa2/m2", "colour", "red")]
    [InlineData("correct", "aaaaaa2/m2", "from", "soon")]
    [InlineData("accept", "ffffff9/m1", "", "")]
    [InlineData("merge", "aaaaaa2/m2", "", "")]
    [InlineData("grade", "The Courier", "", "Z")]
    [InlineData("undo", "77", "", "")]
    [InlineData("bless", "aaaaaa2/m2", "", "")]
    public async Task What_cannot_be_decided_is_told_and_nothing_is_kept(string kind, string id, string field, string value)
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var response = await workbench.DecideAsync(("kind", kind), ("id", id), ("field", field), ("value", value));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(workbench.Store.Decisions());
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/log\r\nX-Bad: 1")]
    public async Task No_form_leads_elsewhere(string back)
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var response = await workbench.DecideAsync(("kind", "accept"), ("id", "aaaaaa2/m2"), ("back", back));
        Assert.Equal("/log", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task What_another_program_adds_is_shown_without_a_restart()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks.Take(2));
        Assert.Equal(2, (await workbench.PageAsync("/reports")).QuerySelectorAll("tbody tr").Length);
        DossierKeeping.Add(workbench.Store, RunningWorkbench.Talks.Last());
        var rows = 2;
        for (var look = 0; look < 100 && rows < 3; look++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
            rows = (await workbench.PageAsync("/reports")).QuerySelectorAll("tbody tr").Length;
        }

        Assert.Equal(3, rows);
    }
}
