using System.Text;

namespace Rapporteur.Sources.Tests.Json;

public sealed class JsonTests
{
    [Theory]
    [InlineData("""{"text":"Body.","title":"T","url":"https://x.test/1","date":"2025-03-11","outlet":"Post","author":"Jane","language":"en"}""")]
    [InlineData("""{"BODY":"Body.","headline":"T","link":"https://x.test/1","published":"2025-03-11T08:00:00Z","source":{"name":"Post"},"byline":"Jane","lang":"en"}""")]
    [InlineData("""{"content":"<p>Body.</p>","title":"T","source_url":"https://x.test/1","date_publish":"2025-03-11 08:00:00","source_domain":"Post","authors":["Jane"],"lang":"en"}""")]
    [InlineData("""{"text":null,"maintext":"Body.","title":"T","url":"https://x.test/1","pubDate":"Tue, 11 Mar 2025 08:00:00 +0200","publisher":"Post","authors":[{"name":"Jane"}],"lang":"en"}""")]
    [InlineData("""{"article":"Body.","title":"T","url":"https://x.test/1","publication_date":1741680000,"publisher":"Post","author":"Jane","lang":"en"}""")]
    public void Fields_are_found_under_the_names_that_data_sets_use(string line)
    {
        var report = Assert.Single(Some.ReadAll(line, "news.jsonl")).Report!;

        Assert.Equal("Body.", report.Text);
        Assert.Equal("T", report.Title);
        Assert.Equal("https://x.test/1", report.Url);
        Assert.Equal(new DateOnly(2025, 3, 11), report.Published);
        Assert.Equal("Post", report.Outlet);
        Assert.Equal("Jane", report.Byline);
        Assert.Equal("en", report.Language);
    }

    [Fact]
    public void A_broken_line_stops_no_other_and_each_has_its_place()
    {
        const string first = """{"text":"One."}""";
        var results = Some.ReadAll($"{first}\r\n\n{{\"text\": \n[1]\n{{\"title\":\"x\"}}\n{{\"text\":\"\\ud800\"}}\n{{\"text\":\"Two.\"}}", "news.jsonl");

        Assert.Equal(
            ["One.", "bad-json", "bad-json", "no-body", "no-body", "Two."],
            results.Select(r => r.IsReport ? r.Report.Text : r.Failure.Code));
        Assert.Equal([1, 3, 4, 5, 6, 7], results.Select(r => r.Origin.Item!.Value));
        Assert.Equal(first.Length + 3, results[1].Origin.Offset);
        Assert.Equal($"news.jsonl#offset={first.Length + 3}", results[1].Failure!.Origin.Location);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_read_as_what_they_most_likely_are()
    {
        var bytes = Encoding.Latin1.GetBytes("{\"text\":\"Caf\u00e9 talks.\"}");

        var result = Assert.Single(Some.ReadAll(bytes, "news.jsonl"));

        Assert.Equal("Café talks.", result.Report!.Text);
        Assert.Contains(result.Notes, n => n.Code == "guessed-encoding");
    }

    [Fact]
    public void A_line_that_is_too_long_is_passed_over()
    {
        var lines = $"{{\"text\":\"{new string('x', 70_000)}\"}}\n{{\"text\":\"Two.\"}}\n";

        var results = Some.ReadAll(Some.Utf8(lines), "news.jsonl", new SourceOptions { MaxBytes = 50_000 });

        Assert.Equal(["too-large", "Two."], results.Select(r => r.IsReport ? r.Report.Text : r.Failure.Code));
    }

    [Theory]
    [InlineData("""[{"text":"One."},{"text":"Two."}]""")]
    [InlineData("""{"status":"ok","articles":[{"content":"One."},{"content":"Two."}]}""")]
    [InlineData("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n")]
    public void A_list_of_reports_is_read_one_by_one(string json)
    {
        var results = Some.ReadAll(json, "news.json");

        Assert.Equal(["One.", "Two."], results.Select(r => r.Report!.Text));
        Assert.Equal([1, 2], results.Select(r => r.Origin.Item!.Value));
    }

    [Fact]
    public void A_json_feed_is_read_item_by_item()
    {
        var results = Some.ReadAll(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"The Test Post","language":"en","items":[
            {"id":"1","url":"https://x.test/1","title":"T","content_html":"<p>One.</p><p>Two.</p>","date_published":"2025-03-11T08:00:00Z","authors":[{"name":"Jane"}]},
            {"id":"2","content_text":"Three."},{"id":"3"}]}
            """,
            "feed.json");

        var report = results[0].Report!;
        Assert.Equal("One.\n\nTwo.", report.Text);
        Assert.Equal(("T", "The Test Post", "Jane", "en"), (report.Title, report.Outlet, report.Byline, report.Language));
        Assert.Equal(new DateOnly(2025, 3, 11), report.Published);
        Assert.Equal("Three.", results[1].Report!.Text);
        Assert.Equal("no-body", results[2].Failure!.Code);
    }

    [Theory]
    [InlineData("{\"text\": ", "bad-json")]
    [InlineData("[]", "no-reports")]
    [InlineData("17", "bad-json")]
    [InlineData("{\"a\":1}", "no-body")]
    public void Json_without_a_report_is_a_failure(string json, string code) =>
        Assert.Equal(code, Assert.Single(Some.ReadAll(json, "x.json")).Failure!.Code);

    [Fact]
    public void Endless_nesting_is_refused()
    {
        Assert.Equal("bad-json", Assert.Single(Some.ReadAll(new string('[', 1_000_000), "x.json")).Failure!.Code);
        Assert.Equal("bad-json", Assert.Single(Some.ReadAll(new string('[', 1_000_000), "x.jsonl")).Failure!.Code);
    }

    [Theory]
    [InlineData("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n", 2)]
    [InlineData("{\"text\":\"One.\"}", 1)]
    [InlineData("[{\"text\":\"One.\"}]", 1)]
    public void Json_without_a_name_is_known_by_its_content(string json, int count) =>
        Assert.Equal(count, Some.ReadAll(json, "-").Count(r => r.IsReport));
}
