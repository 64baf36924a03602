using System.Net;
using Rapporteur.Dossiers;
using Rapporteur.Records;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Web.Tests;

public sealed class SafetyTests
{
    private const string Hostile = "=cmd|'/c calc'!A0 <script>alert(1)</script><img src=x onerror=alert(1)> \" onmouseover=\"alert(1) \u202Egpj";

    private static IEnumerable<DossierReport> HostileTalks
    {
        get
        {
            var report = new ReportBuilder("bbbbbb1", "2026-03-01", Hostile)
                .Meeting(MeetingStatus.Held, "2026-03-01", Hostile, MeetingKind.Talks, Hostile, "Sudmark")
                .Event("ASSAULT", EventStatus.Happened, Hostile, "2026-03-01", Hostile, "Sudmark")
                .Position("Sudmark", Stance.Demands, 1, Hostile, Hostile)
                .Position(Hostile, Stance.Rejects, -1, "a truce", null).Build();
            yield return report with { Location = Hostile, Record = report.Record with { Report = report.Record.Report with { Title = Hostile, Url = "javascript:alert(1)", Byline = Hostile } } };
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/timeline")]
    [InlineData("/positions")]
    [InlineData("/meetings")]
    [InlineData("/actors")]
    [InlineData("/actors/network")]
    [InlineData("/statements")]
    [InlineData("/reports")]
    [InlineData("/reports/bbbbbb1")]
    [InlineData("/entries/bbbbbb1/m1")]
    [InlineData("/entries/bbbbbb1/p1")]
    [InlineData("/changes")]
    [InlineData("/sources")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C/script%3E")]
    [InlineData("/meetings?party=%22%3E%3Cscript%3Ealert(1)%3C/script%3E")]
    public async Task Text_of_reports_and_addresses_is_never_markup(string address)
    {
        await using var workbench = await RunningWorkbench.StartAsync(HostileTalks);
        var page = await workbench.PageAsync(address);
        Assert.Empty(page.QuerySelectorAll("main script, main img, [onerror], [onmouseover]"));
        Assert.DoesNotContain(page.QuerySelectorAll("[href]"), static a => a.GetAttribute("href")!.Contains("javascript:", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("<script>alert", await workbench.TextAsync(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cells_of_CSV_are_no_formulas()
    {
        await using var workbench = await RunningWorkbench.StartAsync(HostileTalks);
        foreach (var address in (string[])["/meetings.csv", "/timeline.csv", "/positions.csv", "/actors.csv", "/statements.csv", "/reports.csv", "/sources.csv"])
        {
            var csv = await workbench.TextAsync(address);
            Assert.DoesNotContain(csv.Split([',', '\n']), static c => c.TrimStart('"') is ['=' or '@' or '+', ..]);
        }
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Changes_from_other_sites_are_refused(string header, string value)
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var response = await workbench.DecideAsync([(header, value)], ("kind", "accept"), ("id", "aaaaaa1/m1"));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(workbench.Store.Decisions());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    public async Task Changes_without_the_forms_own_token_are_refused(string token)
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var response = await workbench.DecideAsync(("kind", "accept"), ("id", "aaaaaa1/m1"), ("token", token));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(workbench.Store.Decisions());
    }

    [Theory]
    [InlineData("elsewhere.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.elsewhere.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("192.0.2.7", HttpStatusCode.MisdirectedRequest)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("desk.example", HttpStatusCode.OK)]
    public async Task Only_the_workbenchs_own_names_are_answered(string host, HttpStatusCode status)
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks, static o => o with { Hosts = ["desk.example"] });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/meetings", UriKind.Relative)) { Headers = { Host = host } };
        using var response = await workbench.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Others_are_let_in_only_with_the_token()
    {
        Assert.Throws<ArgumentException>(static () => Workbench.Build(new WorkbenchOptions { Open = static () => throw new NotSupportedException(), Name = "x", Address = IPAddress.Any }));
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks, static o => o with { Address = IPAddress.Any, Token = "s3cret" });
        using (var refused = await workbench.GetAsync("/meetings"))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
            Assert.DoesNotContain("Sudmark", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        using (var wrong = await workbench.GetAsync("/meetings?token=guess"))
        {
            Assert.Equal(HttpStatusCode.Unauthorized, wrong.StatusCode);
        }

        using var entered = await workbench.GetAsync("/meetings?stage=held&token=s3cret");
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Equal("/meetings?stage=held", entered.Headers.Location!.OriginalString);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/meetings", UriKind.Relative));
        request.Headers.Add("Cookie", entered.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        using var inside = await workbench.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, inside.StatusCode);
    }

    [Fact]
    public async Task A_page_that_the_browser_has_is_not_sent_again_until_the_dossier_changes()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var first = await workbench.GetAsync("/meetings");
        var tag = first.Headers.ETag!;
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync());
        (await workbench.DecideAsync(("kind", "accept"), ("id", "aaaaaa1/m1"))).Dispose();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync());

        async Task<HttpStatusCode> StatusAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/meetings", UriKind.Relative)) { Headers = { IfNoneMatch = { tag } } };
            using var response = await workbench.Client.SendAsync(request, TestContext.Current.CancellationToken);
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task Names_written_from_right_to_left_are_isolated()
    {
        await using var workbench = await RunningWorkbench.StartAsync([new ReportBuilder("eeeeee1", "2026-03-01").Meeting(MeetingStatus.Held, "2026-03-01", null, MeetingKind.Talks, "يوسف القاضي", "Sudmark").Build()]);
        Assert.Contains((await workbench.PageAsync("/meetings")).QuerySelectorAll("th bdi"), static b => b.TextContent == "يوسف القاضي");
    }
}
