using System.Net;
using System.Text.Json;

namespace Rapporteur.Web.Tests.Pages;

/// <summary>What holds of every page.</summary>
public sealed class EveryPageTests
{
    public static TheoryData<string> Pages() =>
    [
        "/", "/timeline", "/positions", "/positions?compare=2026-03-05", "/positions/cell?side=state:NOR&issue=ISSUE", "/meetings", "/actors", "/actors/ACTOR", "/actors/network", "/map",
        "/statements", "/reports", "/reports/aaaaaa1", "/changes", "/changes?published=2026-03-05", "/search?q=says", "/sources", "/log", "/imports", "/entries/aaaaaa2/m1", "/export",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_whole_and_safe_and_has_its_twins(string address)
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        address = await NamedAsync(workbench, address);
        using var response = await workbench.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));

        var page = await workbench.PageAsync(address);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.NotNull(page.QuerySelector("a.skip[href='#main']"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.All(page.QuerySelectorAll("table"), static t => Assert.NotNull(t.QuerySelector("caption")));
        Assert.All(page.QuerySelectorAll("thead th"), static h => Assert.Equal("col", h.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("tbody th"), static h => Assert.Equal("row", h.GetAttribute("scope")));
        Assert.All(page.QuerySelectorAll("form[method=post]"), static f => Assert.NotNull(f.QuerySelector("input[name=token]")));
        Assert.All(page.QuerySelectorAll("input:not([type=hidden]), select"), static i => Assert.NotNull(i.Closest("label")));

        // What the policy forbids is not tried: no inline script, no inline style, nothing from elsewhere.
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), iframe, object, embed"));
        Assert.All(page.QuerySelectorAll("[src], link[href], image[href]"), static e => Assert.StartsWith("/", e.GetAttribute("src") ?? e.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(static e => e.Id).Distinct(StringComparer.Ordinal).Count());

        var levels = page.QuerySelectorAll("h1, h2, h3").Select(static h => h.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), static pair => Assert.True(pair.Second <= pair.First + 1, "a heading skips a level"));

        var twin = page.QuerySelector("link[rel=alternate]")!.GetAttribute("href")!;
        using var json = JsonDocument.Parse(await workbench.TextAsync(twin));
        Assert.Equal(JsonValueKind.Object, json.RootElement.ValueKind);
        if (page.QuerySelector(".foot a[href*='.csv']") is { } csv)
        {
            Assert.Contains("\r\n", await workbench.TextAsync(csv.GetAttribute("href")!), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/timeline")]
    [InlineData("/positions")]
    [InlineData("/meetings")]
    [InlineData("/actors")]
    [InlineData("/actors/network")]
    [InlineData("/map")]
    [InlineData("/statements")]
    [InlineData("/reports")]
    [InlineData("/changes")]
    [InlineData("/log")]
    [InlineData("/imports")]
    [InlineData("/sources")]
    public async Task An_empty_dossier_says_so_and_what_to_do(string address)
    {
        await using var workbench = await RunningWorkbench.StartAsync([]);
        var page = await workbench.PageAsync(address);
        Assert.NotEmpty(page.QuerySelector(".empty .empty-text")!.TextContent);
    }

    [Fact]
    public async Task Links_of_all_pages_lead_somewhere()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>(["/"]));
        while (open.TryDequeue(out var address) && seen.Count < 300)
        {
            if (!seen.Add(address))
            {
                continue;
            }

            using var response = await workbench.GetAsync(address);
            Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
            if (response.Content.Headers.ContentType?.MediaType == "text/html")
            {
                foreach (var link in (await workbench.PageAsync(address)).QuerySelectorAll("a[href^='/']").Select(static a => a.GetAttribute("href")!.Split('#')[0]))
                {
                    open.Enqueue(link);
                }
            }
        }

        Assert.InRange(seen.Count, 40, 299);
    }

    private static async Task<string> NamedAsync(RunningWorkbench workbench, string address)
    {
        if (address.Contains("ACTOR", StringComparison.Ordinal))
        {
            using var json = JsonDocument.Parse(await workbench.TextAsync("/actors.json"));
            return address.Replace("ACTOR", json.RootElement.GetProperty("rows")[0].GetProperty("id").GetString(), StringComparison.Ordinal);
        }

        return address.Contains("ISSUE", StringComparison.Ordinal) ? (await workbench.PageAsync("/positions")).QuerySelector("a.cell")!.GetAttribute("href")! : address;
    }
}
