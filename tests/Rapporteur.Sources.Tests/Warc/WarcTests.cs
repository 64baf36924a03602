using System.IO.Compression;
using System.Text;

namespace Rapporteur.Sources.Tests.Warc;

public sealed class WarcTests
{
    private static readonly byte[] One = WarcFile.Page("https://x.test/1", "<html><body><p>One.</p></body></html>");
    private static readonly byte[] Two = WarcFile.Page("https://x.test/2", "Two.", "text/plain");

    private static byte[][] Mixed =>
    [
        WarcFile.Info,
        One,
        WarcFile.Record("request", "https://x.test/1", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n"u8.ToArray()),
        WarcFile.Response("https://x.test/i", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", new byte[100_000]),
        WarcFile.Response("https://x.test/r", "HTTP/1.1 302 Found\r\nContent-Type: text/html\r\n\r\n", "moved"u8.ToArray()),
        Two,
    ];

    [Fact]
    public void Pages_and_texts_are_read_with_address_offset_and_time()
    {
        var results = Some.ReadAll([.. Mixed.SelectMany(r => r)], "crawl.warc");

        Assert.Equal(["One.", "Two."], results.Select(r => r.Report!.Text));
        Assert.Equal(["https://x.test/1", "https://x.test/2"], results.Select(r => r.Report!.Url));
        Assert.Equal(WarcFile.Info.Length, results[0].Origin.Offset);
        Assert.Equal(Mixed.Take(5).Sum(r => r.Length), results[1].Origin.Offset);
        Assert.Equal(new DateTimeOffset(2025, 3, 12, 10, 20, 30, TimeSpan.Zero), results[0].Origin.Retrieved);
    }

    [Fact]
    public void Each_member_of_a_compressed_archive_has_its_offset_in_the_file()
    {
        var members = Mixed.Select(WarcFile.Gzip).ToList();

        var results = Some.ReadAll([.. members.SelectMany(m => m)], "crawl.warc.gz");

        Assert.Equal(["One.", "Two."], results.Select(r => r.Report!.Text));
        Assert.Equal(members[0].Length, results[0].Origin.Offset);
        Assert.Equal(members.Take(5).Sum(m => m.Length), results[1].Origin.Offset);
        Assert.Equal($"crawl.warc.gz#offset={members[0].Length}", results[0].Origin.Location);
    }

    [Fact]
    public void An_archive_in_one_member_and_without_a_name_is_read() =>
        Assert.Equal(2, Some.ReadAll(WarcFile.Gzip([.. Mixed.SelectMany(r => r)]), "-").Count(r => r.IsReport));

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("chunked")]
    [InlineData("identity")]
    public void Encodings_of_the_transfer_are_undone(string coding)
    {
        var page = WarcFile.Html("The “talks” go on.");
        using var packed = new MemoryStream();
        using (Stream packer = coding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal, true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal, true),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal, true),
            _ => new BufferedStream(new MemoryStream()),
        })
        {
            packer.Write(page);
        }

        var body = coding switch
        {
            "chunked" => [.. Chunk(page[..7]), .. Chunk(page[7..]), .. "0\r\n\r\n"u8],
            "identity" => page,
            _ => packed.ToArray(),
        };
        var field = coding == "chunked" ? "Transfer-Encoding" : "Content-Encoding";
        var record = WarcFile.Response("u", $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{field}: {coding}\r\n\r\n", body);

        Assert.Equal("The “talks” go on.", Assert.Single(Some.ReadAll(record, "x.warc")).Report!.Text);
    }

    [Theory]
    [InlineData("Content-Encoding: gzip\r\n")]
    [InlineData("Transfer-Encoding: chunked\r\n")]
    public void A_header_that_the_crawler_made_untrue_does_no_harm(string header) => Assert.Equal(
        "One.", Assert.Single(Some.ReadAll(WarcFile.Page("u", "<html><p>One.", headers: header), "x.warc")).Report!.Text);

    [Fact]
    public void The_servers_encoding_counts_before_the_pages()
    {
        var body = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("<meta charset=koi8-r><p>Переговоры.");
        var record = WarcFile.Response("u", "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n", body);

        Assert.Equal("Переговоры.", Assert.Single(Some.ReadAll(record, "x.warc")).Report!.Text);
    }

    [Fact]
    public void A_truncated_archive_gives_what_is_whole_and_says_where_it_ends()
    {
        byte[] plain = [.. One, .. Two[..^30]];
        byte[] packed = [.. WarcFile.Gzip(One), .. WarcFile.Gzip(Two)[..^30]];

        foreach (var results in new[] { Some.ReadAll(plain, "x.warc"), Some.ReadAll(packed, "x.warc.gz") })
        {
            Assert.Equal(["One.", "truncated"], results.Select(r => r.IsReport ? r.Report.Text : r.Failure.Code));
            Assert.NotNull(results[1].Origin.Offset);
        }
    }

    [Fact]
    public void Damage_costs_only_the_record_that_it_is_in()
    {
        var broken = WarcFile.Gzip(WarcFile.Page("u", string.Concat(Enumerable.Range(0, 5000).Select(i => $"<p>{i * 7919}</p>"))));
        broken.AsSpan(broken.Length / 2, 40).Fill(0xA5);
        byte[][] damages = [broken, "rubbish between"u8.ToArray(), WarcFile.Gzip("no record\r\n"u8.ToArray())];
        foreach (var damage in damages)
        {
            byte[] archive = [.. WarcFile.Gzip(One), .. damage, .. WarcFile.Gzip(Two)];

            var results = Some.ReadAll(archive, "x.warc.gz");

            Assert.Equal(["One.", "Two."], results.Where(r => r.IsReport && r.Report.Text.Length < 10).Select(r => r.Report!.Text));
            Assert.Contains(results, r => r.Failure is { Code: "damaged" });
        }
    }

    [Fact]
    public void Damage_in_the_first_member_does_not_hide_the_others()
    {
        var first = WarcFile.Gzip(One);
        first[12] ^= 0xFF;

        var results = Some.ReadAll([.. first, .. WarcFile.Gzip(Two)], "x.warc.gz");

        Assert.False(results[0].IsReport);
        Assert.Equal("Two.", results[^1].Report!.Text);
    }

    [Fact]
    public void A_plain_archive_goes_on_after_a_record_without_a_length()
    {
        byte[] archive = [.. "WARC/1.0\r\nWARC-Type: response\r\n\r\nlost\r\n\r\n"u8, .. Two];

        var results = Some.ReadAll(archive, "x.warc");

        Assert.Equal("damaged", results[0].Failure!.Code);
        Assert.Equal("Two.", results[^1].Report!.Text);
    }

    [Fact]
    public void Bombs_are_stopped_and_the_records_after_them_read()
    {
        var options = new SourceOptions { MaxBytes = 1 << 20, MaxExpandedBytes = 4 << 20 };
        var zeros = new byte[8 << 20];
        var inner = WarcFile.Response(
            "u", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n", WarcFile.Gzip(zeros));
        var outer = WarcFile.Response("u", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", zeros);
        byte[] archive = [.. WarcFile.Gzip(inner), .. WarcFile.Gzip(outer), .. WarcFile.Gzip(Two)];

        var results = Some.ReadAll(archive, "x.warc.gz", options);

        Assert.Equal(["too-large", "too-large", "Two."], results.Select(r => r.IsReport ? r.Report.Text : r.Failure.Code));
        Assert.Equal("too-large", Assert.Single(Some.ReadAll(WarcFile.Gzip(zeros), "x.txt.gz", options)).Failure!.Code);
    }

    [Fact]
    public void An_archive_without_pages_says_so() =>
        Assert.Equal("no-reports", Assert.Single(Some.ReadAll(WarcFile.Info, "x.warc")).Failure!.Code);

    [Theory]
    [InlineData("x.txt.gz", "Body.", "Body.")]
    [InlineData("x.html.gz", "<p>Body.", "Body.")]
    [InlineData("x.jsonl.gz", "{\"text\":\"Body.\"}", "Body.")]
    [InlineData("-", "Title: x\n\nBody.", "Body.")]
    public void Any_other_format_may_be_compressed_too(string name, string content, string text) =>
        Assert.Equal(text, Assert.Single(Some.ReadAll(WarcFile.Gzip(Some.Utf8(content)), name)).Report!.Text);

    [Fact]
    public void Members_of_any_size_keep_their_offsets()
    {
        var random = new Random(5);
        var members = Enumerable.Range(0, 60).Select(i =>
        {
            var noise = new byte[random.Next(40_000)];
            random.NextBytes(noise);
            return WarcFile.Gzip(WarcFile.Page($"https://x.test/{i}", $"<html><p>Page {i}.</p><!--{Convert.ToBase64String(noise)}-->"));
        }).ToList();

        var results = Some.ReadAll([.. members.SelectMany(m => m)], "x.warc.gz");

        Assert.Equal(Enumerable.Range(0, 60).Select(i => $"Page {i}."), results.Select(r => r.Report!.Text));
        Assert.Equal(
            Enumerable.Range(0, 60).Select(i => (long)members.Take(i).Sum(m => m.Length)), results.Select(r => r.Origin.Offset!.Value));
    }

    [Fact]
    public void Bytes_changed_at_random_never_end_the_reading()
    {
        var random = new Random(3);
        byte[] archive = [.. Mixed.SelectMany(WarcFile.Gzip)];
        byte[] plain = [.. Mixed.Where(r => r.Length < 10_000).SelectMany(r => r)];
        for (var i = 0; i < 300; i++)
        {
            foreach (var (whole, name) in new[] { (archive, "x.warc.gz"), (plain, "x.warc") })
            {
                var bytes = (byte[])whole.Clone();
                for (var change = random.Next(1, 6); change > 0; change--)
                {
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                }

                Assert.NotEmpty(Some.ReadAll(bytes, name));
            }
        }
    }

    private static byte[] Chunk(byte[] bytes) => [.. Some.Utf8($"{bytes.Length:x}\r\n"), .. bytes, .. "\r\n"u8];
}
