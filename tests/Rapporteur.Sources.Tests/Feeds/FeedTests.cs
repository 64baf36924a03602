using System.Diagnostics;
using System.Text;

namespace Rapporteur.Sources.Tests.Feeds;

public sealed class FeedTests
{
    private const string Rss = """
        <?xml version="1.0" encoding="utf-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>The Test Post</title><link>https://post.test/</link><language>en-gb</language>
        <image><title>Logo</title><url>https://post.test/l.png</url></image>
        <item><title>Talks &amp;amp; more</title><link>https://post.test/1</link><pubDate>Tue, 11 Mar 2025 23:10:00 -0500</pubDate>
        <dc:creator>Jane Doe</dc:creator><description>Short.</description>
        <content:encoded><![CDATA[<p>One&nbsp;day.</p><p>Two.</p>]]></content:encoded></item>
        <item><title>Second</title><guid>https://post.test/2</guid><description>&lt;p&gt;Three.&lt;/p&gt;</description>
        <author>john@post.test (John Roe)</author><source url="https://wire.test/rss">The Wire</source></item>
        <item><title>Headline only</title></item>
        </channel></rss>
        """;

    [Fact]
    public void Rss_2_is_read_item_by_item()
    {
        var results = Some.ReadAll(Rss, "feed.xml");

        var first = results[0].Report!;
        Assert.Equal("One day.\n\nTwo.", first.Text);
        Assert.Equal(("Talks & more", "The Test Post", "Jane Doe"), (first.Title, first.Outlet, first.Byline));
        Assert.Equal(("https://post.test/1", "en-gb"), (first.Url, first.Language));
        Assert.Equal(new DateOnly(2025, 3, 11), first.Published);
        var second = results[1].Report!;
        Assert.Equal("Three.", second.Text);
        Assert.Equal(("The Wire", "John Roe", "https://post.test/2"), (second.Outlet, second.Byline, second.Url));
        Assert.Equal("no-body", results[2].Failure!.Code);
        Assert.Equal("feed.xml#item=3", results[2].Failure!.Origin.Location);
    }

    [Fact]
    public void Atom_is_read_entry_by_entry()
    {
        var results = Some.ReadAll(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">Post &amp;amp; Wire</title>
            <author><name>Desk</name></author>
            <entry><title>A</title><link rel="self" href="https://x.test/self"/><link href="https://x.test/a"/>
            <published>2025-03-11T08:00:00Z</published><updated>2025-03-12T08:00:00Z</updated>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One.</p><p>Two.</p></div></content></entry>
            <entry><title>B</title><author><name>Jane</name></author><summary>1 &lt; 2.</summary></entry></feed>
            """,
            "-");

        var first = results[0].Report!;
        Assert.Equal("One.\n\nTwo.", first.Text);
        Assert.Equal(("A", "Post & Wire", "Desk", "https://x.test/a", "en"), (first.Title, first.Outlet, first.Byline, first.Url, first.Language));
        Assert.Equal(new DateOnly(2025, 3, 11), first.Published);
        Assert.Equal(("1 < 2.", "Jane"), (results[1].Report!.Text, results[1].Report!.Byline));
    }

    [Fact]
    public void Rss_1_has_its_items_beside_the_channel()
    {
        var report = Assert.Single(Some.ReadAll(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>Post</title></channel><item><title>A</title><link>https://x.test/a</link><description>One.</description><dc:date>2025-03-11</dc:date></item></rdf:RDF>
            """,
            "feed.rdf")).Report!;

        Assert.Equal(("A", "Post", "One."), (report.Title, report.Outlet, report.Text));
        Assert.Equal(new DateOnly(2025, 3, 11), report.Published);
    }

    [Fact]
    public void Rss_091_may_name_its_document_type()
    {
        var report = Assert.Single(Some.ReadAll(
            """
            <?xml version="1.0"?>
            <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://localhost:1/rss-0.91.dtd">
            <rss version="0.91"><channel><title>Post</title><item><title>A</title><description>One&nbsp;day.</description></item></channel></rss>
            """,
            "feed.rss")).Report!;

        Assert.Equal("One day.", report.Text);
    }

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><rss><channel><item><description>&b;</description></item></channel></rss>")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><description>&x;</description></item></channel></rss>")]
    [InlineData("<!DOCTYPE rss SYSTEM \"http://localhost:1/x.dtd\" [<!ENTITY % p SYSTEM \"http://localhost:1/\"> %p;]><rss/>")]
    public void Declared_entities_are_refused(string xml)
    {
        var failure = Assert.Single(Some.ReadAll(xml, "feed.xml")).Failure!;

        Assert.Equal("hostile", failure.Code);
        Assert.Contains("document type", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Endless_depth_is_refused()
    {
        var xml = "<rss><channel><item>" + string.Concat(Enumerable.Repeat("<a>", 500_000));

        Assert.Equal("hostile", Assert.Single(Some.ReadAll(xml, "feed.xml")).Failure!.Code);
    }

    [Fact]
    public void Items_before_a_break_are_read_and_the_break_is_told()
    {
        var results = Some.ReadAll(Rss[..Rss.IndexOf("<source", StringComparison.Ordinal)], "feed.xml");

        Assert.Equal("One day.\n\nTwo.", results[0].Report!.Text);
        Assert.Equal("bad-xml", results[1].Failure!.Code);
        Assert.Equal(2, results.Count);
    }

    [Theory]
    [InlineData("<rss><channel></channel></rss>", "no-reports")]
    [InlineData("<opml/>", "no-reports")]
    [InlineData("not xml", "bad-xml")]
    [InlineData(" ", "empty")]
    [InlineData("<rss><channel><item><title>x &undefined; y</title><description>z</description></item></channel></rss>", "bad-xml")]
    public void A_feed_without_items_is_a_failure(string xml, string code) =>
        Assert.Equal(code, Assert.Single(Some.ReadAll(xml, "feed.rss")).Failure!.Code);

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("utf-16")]
    public void The_xml_declaration_names_the_encoding(string name)
    {
        var coding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var xml = $"<?xml version=\"1.0\" encoding=\"{name}\"?><rss><channel><item><description>Переговоры.</description></item></channel></rss>";

        Assert.Equal("Переговоры.", Assert.Single(Some.ReadAll(coding.GetBytes(xml), "feed.xml")).Report!.Text);
    }

    [Fact]
    public void Ten_thousand_items_are_read_in_seconds()
    {
        var xml = new StringBuilder("<rss><channel>");
        for (var i = 0; i < 10_000; i++)
        {
            xml.Append("<item><title>T").Append(i).Append("</title><description>").Append(Some.First).Append("</description></item>");
        }

        var watch = Stopwatch.StartNew();
        Assert.Equal(10_000, Some.ReadAll(xml.Append("</channel></rss>").ToString(), "feed.xml").Count(r => r.IsReport));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }
}
