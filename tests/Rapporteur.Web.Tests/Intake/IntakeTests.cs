using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Rapporteur.Web.Tests.Intake;

/// <summary>Reports handed in over HTTP by a program.</summary>
public sealed class IntakeTests
{
    private const string Text = "Kenya and Norway held talks in Oslo on Monday. Kenya rejected the truce, its foreign minister said.";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_text_gives_its_record_and_is_not_kept()
    {
        await using var workbench = await StartAsync();
        using var response = await workbench.Client.PostAsJsonAsync("/read", new { text = Text, title = "Talks in Oslo", outlet = "The Gazette", date = "2026-03-03" }, Cancellation);
        var record = JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancellation))!;

        Assert.Equal(("Talks in Oslo", "2026-03-03"), (record["report"]!["title"]!.GetValue<string>(), record["report"]!["published"]!.GetValue<string>()));
        Assert.NotEmpty(record["meetings"]!.AsArray());
        Assert.Empty(workbench.Store.Reports());
    }

    [Fact]
    public async Task Files_are_ingested_and_events_tell_how_it_goes()
    {
        await using var workbench = await StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes("title: Talks\ndate: 2026-03-03\n\n" + Text)), "files", "../../talks.txt" },
            { new ByteArrayContent("%PDF-1.7 and nothing"u8.ToArray()), "files", "broken.pdf" },
        };
        using var taken = await SendAsync(workbench, "/ingest", form);
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);

        var events = await workbench.TextAsync(taken.Headers.Location + "/events");
        Assert.Contains("event: end\n", events, StringComparison.Ordinal);
        var end = JsonNode.Parse(await workbench.TextAsync(taken.Headers.Location + ".json"))!;
        Assert.Equal(("Done", 1, 1), (end["state"]!.GetValue<string>(), end["added"]!.GetValue<int>(), end["failed"]!.GetValue<int>()));
        Assert.Equal("../../talks.txt".TrimStart('.', '/'), Path.GetFileName(Assert.Single(workbench.Store.Reports()).Location));
        Assert.Contains("broken.pdf", end["failures"]![0]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/read", "{\"text\":", HttpStatusCode.BadRequest)]
    [InlineData("/read", "{\"text\":\"  \"}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/ingest", "{\"text\":\"\"}", HttpStatusCode.UnprocessableEntity)]
    public async Task What_is_no_report_is_a_problem_that_says_so(string path, string json, HttpStatusCode status)
    {
        await using var workbench = await StartAsync();
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await SendAsync(workbench, path, content);
        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task Texts_over_the_limit_are_refused()
    {
        await using var workbench = await StartAsync();
        using var content = new StringContent(new string('x', 5 << 20), Encoding.UTF8, "text/plain");
        using var response = await SendAsync(workbench, "/read", content);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Another_site_cannot_hand_anything_in()
    {
        await using var workbench = await StartAsync();
        using var content = new StringContent(Text, Encoding.UTF8, "text/plain");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/ingest", UriKind.Relative)) { Content = content };
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var response = await workbench.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(workbench.Store.Reports());
    }

    private static Task<RunningWorkbench> StartAsync() => RunningWorkbench.StartAsync([], static o => o with { Model = "fast" });

    private static async Task<HttpResponseMessage> SendAsync(RunningWorkbench workbench, string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        // What is refused is refused before it is sent, so that the answer is not lost in a closed connection.
        request.Headers.ExpectContinue = true;
        return await workbench.Client.SendAsync(request, Cancellation);
    }
}
