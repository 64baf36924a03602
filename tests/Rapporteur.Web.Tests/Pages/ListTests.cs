using System.Net;
using System.Text.Json;
using Rapporteur.Dossiers;
using Rapporteur.Records;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Web.Tests.Pages;

public sealed class ListTests
{
    private static IEnumerable<DossierReport> Many => Enumerable.Range(0, 120).Select(static i =>
        new ReportBuilder($"ddddd{i:000}", $"2026-{1 + (i / 28):00}-{1 + (i % 28):00}").Event("ASSAULT", EventStatus.Happened, "shelled" + i, $"2026-{1 + (i / 28):00}-{1 + (i % 28):00}", "Norland", "Sudmark").Text($"Bulletin {i} ends.").Build());

    [Fact]
    public async Task Long_lists_come_a_page_at_a_time_and_each_row_once()
    {
        await using var workbench = await RunningWorkbench.StartAsync(Many);
        var first = await workbench.PageAsync("/reports");
        Assert.Equal(100, first.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("1 to 100 of 120 reports", first.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        var second = await workbench.PageAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var all = first.QuerySelectorAll("tbody tr").Concat(second.QuerySelectorAll("tbody tr")).Select(static r => r.GetAttribute("data-row")).ToList();
        Assert.Equal(120, all.Distinct(StringComparer.Ordinal).Count());
        Assert.NotNull(second.QuerySelector("a[rel=prev]"));
        Assert.Null(second.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task Filters_stay_in_the_address_and_narrow_the_list()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        Assert.Single((await workbench.PageAsync("/meetings?party=Bakke")).QuerySelectorAll("tbody tr"));
        Assert.Equal("Bakke", (await workbench.PageAsync("/meetings?party=Bakke")).QuerySelector("input[name=party]")!.GetAttribute("value"));
        Assert.Single((await workbench.PageAsync("/reports?outlet=courier")).QuerySelectorAll("tbody tr"));
        Assert.Equal(2, (await workbench.PageAsync("/statements?speaker=Norland")).QuerySelectorAll("tbody tr").Length);
        Assert.Single((await workbench.PageAsync("/statements?issue=prisoner")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await workbench.PageAsync("/timeline?to=2026-01-01")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Until_and_as_of_leave_out_what_came_later()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var until = JsonDocument.Parse(await workbench.TextAsync("/timeline.json?until=2026-03-07"));
        Assert.All(until.RootElement.GetProperty("rows").EnumerateArray(), static r => Assert.True(string.CompareOrdinal(r.GetProperty("from").GetString(), "2026-03-07") <= 0));
        using var before = JsonDocument.Parse(await workbench.TextAsync("/meetings.json?asOf=2020-01-01"));
        Assert.Empty(before.RootElement.GetProperty("rows").EnumerateArray());
    }

    [Theory]
    [InlineData("/meetings?stage=lost")]
    [InlineData("/meetings?page=0")]
    [InlineData("/meetings?asOf=yesterday")]
    [InlineData("/positions?compare=2026-04-01&date=2026-03-01")]
    [InlineData("/timeline?weeks=many")]
    public async Task What_cannot_be_asked_for_is_told_as_page_and_as_problem(string address)
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var page = await workbench.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        using var problem = await workbench.GetAsync(address.Replace("?", ".json?", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, problem.StatusCode);
        Assert.Equal("application/problem+json", problem.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/entries/ffffff9/m1")]
    [InlineData("/entries/aaaaaa1/m77")]
    [InlineData("/reports/ffffff9")]
    [InlineData("/actors/aaaaaa1/m1")]
    [InlineData("/positions/cell?side=x&issue=y")]
    [InlineData("/export/nothing")]
    [InlineData("/nothing")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var response = await workbench.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no such page", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_format_can_be_taken_along()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        foreach (var link in (await workbench.PageAsync("/export")).QuerySelectorAll("a.button").Select(static a => a.GetAttribute("href")!))
        {
            using var response = await workbench.GetAsync(link);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
            Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("/reports.json?outlet=gazette", "page=2")]
    [InlineData("/reports.csv", "page=2")]
    public async Task Programs_are_led_from_page_to_page_by_a_header(string address, string second)
    {
        await using var workbench = await RunningWorkbench.StartAsync(Many);
        foreach (var _ in (bool[])[true, false])
        {
            // Made first, then kept.
            using var response = await workbench.GetAsync(address);
            var links = Assert.Single(response.Headers.GetValues("Link"));
            var path = address.Split('?')[0];
            Assert.StartsWith($"<{path}?", links, StringComparison.Ordinal);
            Assert.Contains($"{second}>; rel=\"next\"", links, StringComparison.Ordinal);
            Assert.Contains($"{second}>; rel=\"last\"", links, StringComparison.Ordinal);
            Assert.DoesNotContain("rel=\"prev\"", links, StringComparison.Ordinal);
        }

        using var last = await workbench.GetAsync(address + (address.Contains('?', StringComparison.Ordinal) ? "&page=2" : "?page=2"));
        Assert.Contains("page=1>; rel=\"prev\"", Assert.Single(last.Headers.GetValues("Link")), StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", Assert.Single(last.Headers.GetValues("Link")), StringComparison.Ordinal);
        using var only = await workbench.GetAsync("/meetings.json");
        Assert.False(only.Headers.Contains("Link"));
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var first = await workbench.GetAsync("/changes.atom");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/changes.atom");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var again = await workbench.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Search_leads_to_the_sentence_and_what_rests_on_it()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        var page = await workbench.PageAsync("/search?q=%22prisoner%20exchange%22");
        var row = Assert.Single(page.QuerySelectorAll("tbody tr"));
        Assert.EndsWith("/reports/aaaaaa1#s3", row.QuerySelector("th a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(row.QuerySelectorAll("a.cite"));
    }
}
