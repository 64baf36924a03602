using System.IO.Compression;
using System.Net;
using System.Text;
using Rapporteur.Sources.Web;

namespace Rapporteur.Sources.Tests.Web;

public sealed class WebSourceTests
{
    private const string Html = "200 OK\r\nContent-Type: text/html; charset=utf-8";
    private static readonly WebOptions s_quick = WebOptions.Default with { Timeout = TimeSpan.FromSeconds(20), Pause = TimeSpan.Zero };

    [Fact]
    public void A_page_is_read_with_its_address_and_asked_for_by_name()
    {
        using var server = new LoopbackServer(static _ => (Html, Some.Utf8(Some.Page())));

        var result = Assert.Single(Read(server.Url("/third-round"), web: s_quick));

        Assert.True(result.IsReport, result.Failure?.ToString());
        Assert.Contains(Some.Second, result.Report.Text, StringComparison.Ordinal);
        Assert.Equal(server.Url("/third-round"), result.Report.Url);
        Assert.Contains("User-Agent: rapporteur/", Assert.Single(server.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public void The_encoding_that_the_server_declares_counts_and_one_that_cannot_be_true_does_not()
    {
        var text = Some.Body.Replace("officials", "Sørlandet’s officials", StringComparison.Ordinal);
        using var server = new LoopbackServer(path => path == "/old"
            ? ("200 OK\r\nContent-Type: text/plain; charset=windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text))
            : ("200 OK\r\nContent-Type: text/plain; charset=iso-8859-1", Some.Utf8(text)));

        foreach (var path in (string[])["/old", "/wrong"])
        {
            var result = Assert.Single(Read(server.Url(path), web: s_quick));
            Assert.Contains("Sørlandet’s", result.Report!.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Redirects_are_followed_and_a_loop_of_them_ends()
    {
        using var server = new LoopbackServer(static path => path switch
        {
            "/here" => (Html, Some.Utf8(Some.Page())),
            "/moved" => ("301 Moved Permanently\r\nLocation: /here", []),
            _ => ("302 Found\r\nLocation: /loop", []),
        });

        Assert.True(Assert.Single(Read(server.Url("/moved"), web: s_quick)).IsReport);
        var failure = Assert.Single(Read(server.Url("/loop"), web: s_quick)).Failure;

        Assert.Equal("redirects", failure?.Code);
        Assert.Equal(2 + 1 + s_quick.MaxRedirects, server.Requests.Count);
    }

    [Theory]
    [InlineData("file:///etc/hostname")]
    [InlineData("ftp://127.0.0.1/x")]
    public void A_redirect_to_anything_but_the_web_is_refused(string target)
    {
        using var server = new LoopbackServer(_ => ($"302 Found\r\nLocation: {target}", []));

        Assert.Equal("redirects", Assert.Single(Read(server.Url(), web: s_quick)).Failure?.Code);
    }

    [Fact]
    public async Task From_a_public_address_nothing_leads_into_the_own_network()
    {
        using var server = new LoopbackServer(static _ => (Html, Some.Utf8(Some.Page())));
        using var fetching = new WebFetching(s_quick, SourceOptions.Default);

        var fault = await Assert.ThrowsAsync<Rapporteur.Sources.Web.WebException>(() => fetching.FetchAsync(new Uri(server.Url()), mayBePrivate: false, TestContext.Current.CancellationToken));

        Assert.Equal("private", fault.Code);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("10.1.2.3", true)]
    [InlineData("172.31.0.1", true)]
    [InlineData("192.168.1.1", true)]
    [InlineData("169.254.169.254", true)]
    [InlineData("100.64.0.1", true)]
    [InlineData("0.0.0.0", true)]
    [InlineData("::1", true)]
    [InlineData("fe80::1", true)]
    [InlineData("fd00::1", true)]
    [InlineData("::ffff:10.0.0.1", true)]
    [InlineData("172.32.0.1", false)]
    [InlineData("93.184.216.34", false)]
    [InlineData("2606:2800:220:1::1", false)]
    public void Private_addresses_are_known(string address, bool isPrivate) =>
        Assert.Equal(isPrivate, PrivateAddresses.Holds(IPAddress.Parse(address)));

    [Theory]
    [InlineData("404 Not Found", "check the address")]
    [InlineData("403 Forbidden", "save it from a browser")]
    [InlineData("429 Too Many Requests", "try again later")]
    [InlineData("500 Internal Server Error", "try again later")]
    public void An_answer_without_a_page_says_what_to_do(string status, string advice)
    {
        using var server = new LoopbackServer(_ => (status, Some.Utf8("<p>Sorry</p>")));

        var failure = Assert.Single(Read(server.Url("/gone"), web: s_quick)).Failure;

        Assert.Equal("http", failure?.Code);
        Assert.Contains(status, failure!.ToString(), StringComparison.Ordinal);
        Assert.Contains(advice, failure.Message, StringComparison.Ordinal);
        Assert.StartsWith(server.Url("/gone"), failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_takes_its_time_is_given_up()
    {
        using var server = new LoopbackServer(static async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {Html}\r\n\r\n<html>"), cancellation);
            while (!cancellation.IsCancellationRequested)
            {
                await stream.WriteAsync("<p>a</p>"u8.ToArray(), cancellation);
                await Task.Delay(50, cancellation);
            }
        });

        var failure = Assert.Single(Read(server.Url(), web: s_quick with { Timeout = TimeSpan.FromMilliseconds(700) })).Failure;

        Assert.Equal("timeout", failure?.Code);
    }

    [Fact]
    public void A_document_that_never_ends_is_given_up_at_the_limit()
    {
        using var server = new LoopbackServer(static async (_, stream, cancellation) =>
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {Html}\r\n\r\n"), cancellation);
            var chunk = new byte[1 << 16];
            Array.Fill(chunk, (byte)'a');
            while (!cancellation.IsCancellationRequested)
            {
                await stream.WriteAsync(chunk, cancellation);
            }
        });

        var result = Assert.Single(Read(server.Url(), new SourceOptions { MaxBytes = 1 << 20 }, s_quick));

        Assert.Equal("too-large", result.Failure?.Code);
    }

    [Fact]
    public void A_small_answer_that_unpacks_to_a_huge_one_is_given_up_at_the_limit()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 64; i++)
            {
                gzip.Write(zeros);
            }
        }

        var bytes = packed.ToArray();
        using var server = new LoopbackServer(_ => ($"{Html}\r\nContent-Encoding: gzip", bytes));

        var result = Assert.Single(Read(server.Url(), new SourceOptions { MaxBytes = 1 << 20 }, s_quick));

        Assert.Equal("too-large", result.Failure?.Code);
    }

    [Fact]
    public void A_document_that_breaks_off_is_told_as_that()
    {
        using var server = new LoopbackServer(static async (_, stream, cancellation) =>
            await stream.WriteAsync(Encoding.Latin1.GetBytes($"HTTP/1.1 {Html}\r\nContent-Length: 100000\r\n\r\n<html><body><p>Envoys"), cancellation));

        Assert.Equal("truncated", Assert.Single(Read(server.Url(), web: s_quick)).Failure?.Code);
    }

    [Fact]
    public void Nobody_at_the_address_is_told_with_what_to_do()
    {
        string url;
        using (var server = new LoopbackServer(static _ => (Html, [])))
        {
            url = server.Url();
        }

        var failure = Assert.Single(Read(url, web: s_quick)).Failure;

        Assert.Equal("unreachable", failure?.Code);
        Assert.Contains("check the address", failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_pages_of_a_feed_are_fetched_one_by_one_only_where_that_is_asked_for()
    {
        const string Feed = """
            <rss version="2.0"><channel><title>The Test Post</title>
            <item><title>Round ends</title><link>/whole</link><pubDate>Tue, 11 Mar 2025 10:00:00 GMT</pubDate><description>Only the beginning of it.</description></item>
            <item><title>Gone</title><link>/gone</link><description>What the feed itself has of the second.</description></item>
            </channel></rss>
            """;
        using var server = new LoopbackServer(static path => path switch
        {
            "/feed" => ("200 OK\r\nContent-Type: text/xml", Some.Utf8(Feed)),
            "/whole" => (Html, Some.Utf8(Some.Page())),
            _ => ("404 Not Found", []),
        });

        var plain = Read(server.Url("/feed"), web: s_quick);
        Assert.Equal(["Only the beginning of it.", "What the feed itself has of the second."], plain.Select(static r => r.Report!.Text));
        Assert.Single(server.Requests);

        var followed = Read(server.Url("/feed"), web: s_quick with { FollowsItems = true });
        Assert.Equal(3, followed.Count);
        Assert.Contains(Some.Third, followed[0].Report!.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2025, 3, 11), followed[0].Report!.Published);
        Assert.Equal("http", followed[1].Failure?.Code);
        Assert.Equal("What the feed itself has of the second.", followed[2].Report!.Text);
    }

    private static List<SourceResult> Read(string address, SourceOptions? options = null, WebOptions? web = null) =>
        [.. WebSource.ReadAll(address, options, web, TestContext.Current.CancellationToken)];
}
