using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;

namespace Rapporteur.Web.Tests.Intake;

/// <summary>Tables of one's own, entered from the browser and by programs.</summary>
public sealed class ImportTests
{
    private const string Table = "date,event,parties,status\n2026-03-04,Talks on the harbour toll,Norland; Sudmark,held\n2026-13-04,Talks that no day can hold,Norland; Sudmark,held\n";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_look_first_enters_nothing_and_says_what_would_be()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        var told = await JsonAsync(workbench, Table, ("dry", "yes"));
        Assert.Equal(("chronology", 1, 1), (told["kind"]!.GetValue<string>(), told["rows"]!.GetValue<int>(), told["faults"]!.AsArray().Count));
        Assert.Null(told["decision"]);
        Assert.Contains("No table was entered yet", await workbench.TextAsync("/imports"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_are_entered_shown_searched_and_taken_back_at_one_go()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        var told = await JsonAsync(workbench, Table, ("who", "B. Desk"));
        var number = told["decision"]!.GetValue<long>();
        var page = await workbench.PageAsync("/imports");
        Assert.Contains("B. Desk entered table.csv", page.QuerySelector("tbody th")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("harbour toll", await workbench.TextAsync("/timeline"), StringComparison.Ordinal);
        Assert.Single((await workbench.PageAsync("/search?q=harbour")).QuerySelectorAll("tbody tr"));

        using var undone = await workbench.DecideAsync(("kind", "undo"), ("id", number.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Contains("taken back", (await workbench.PageAsync("/imports")).QuerySelector("tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour toll", await workbench.TextAsync("/timeline"), StringComparison.Ordinal);
        Assert.Empty((await workbench.PageAsync("/search?q=harbour")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task The_page_after_it_tells_what_was_not_entered_and_why()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var response = await SendAsync(workbench, Table, "text/html");
        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(Cancellation));
        Assert.Contains("1 row entered", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3", Assert.Single(page.QuerySelectorAll("table.rows tbody tr")).QuerySelector("td")!.TextContent);
        Assert.NotNull(page.QuerySelector("form[action='/decisions'] input[name=kind][value=undo]"));
    }

    [Theory]
    [InlineData("nothing,that,has\na,heading,here\n")]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 no archive")]
    public async Task What_is_no_table_is_refused_with_the_reason(string text)
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        using var response = await SendAsync(workbench, text, "application/json");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    private static async Task<JsonNode> JsonAsync(RunningWorkbench workbench, string text, params (string Name, string Value)[] fields)
    {
        using var response = await SendAsync(workbench, text, "application/json", fields);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))!;
    }

    private static async Task<HttpResponseMessage> SendAsync(RunningWorkbench workbench, string text, string accept, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", "table.csv" } };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/imports", UriKind.Relative)) { Content = form };
        request.Headers.Accept.Clear();
        request.Headers.Accept.ParseAdd(accept);
        return await workbench.Client.SendAsync(request, Cancellation);
    }
}
