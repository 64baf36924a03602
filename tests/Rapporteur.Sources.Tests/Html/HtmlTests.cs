using System.Text;

namespace Rapporteur.Sources.Tests.Html;

public sealed class HtmlTests
{
    private const string Schema = """
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
        {"@type":["NewsArticle"],"headline":"Third round of talks ends","datePublished":"2025-03-11T23:30:00+02:00",
        "author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"John Roe"}],
        "publisher":{"@type":"Organization","name":"The Test Post"},"inLanguage":"en"}]}</script>
        """;

    [Fact]
    public void The_article_is_taken_out_of_the_page_paragraph_by_paragraph()
    {
        var result = Some.Read(Some.Page(), "page.html");

        Assert.Contains(Some.First + "\n\n" + Some.Second + "\n\n", result.Report!.Text, StringComparison.Ordinal);
        Assert.EndsWith("\n\n" + Some.Third, result.Report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sport pages", result.Report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("script text", result.Report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Imprint", result.Report.Text, StringComparison.Ordinal);
        Assert.Equal("en-GB", result.Report.Language);
    }

    [Fact]
    public void Metadata_in_json_come_first_and_the_day_is_the_publishers()
    {
        var report = Some.Read(Some.Page(Schema), "page.html").Report!;

        Assert.Equal("Third round of talks ends", report.Title);
        Assert.Equal("Jane Doe, John Roe", report.Byline);
        Assert.Equal("The Test Post", report.Outlet);
        Assert.Equal(new DateOnly(2025, 3, 11), report.Published);
    }

    [Fact]
    public void Metadata_in_meta_elements_are_read()
    {
        var report = Some.Read(
            Some.Page("""
                <meta property="og:title" content="Talks &amp; more"><meta name="author" content="By Jane Doe">
                <meta property="og:site_name" content="Test Post"><link rel="canonical" href="https://post.test/1">
                <meta property="article:published_time" content="2025-03-11T08:00:00Z">
                """),
            "page.html").Report!;

        Assert.Equal("Talks & more", report.Title);
        Assert.Equal("Jane Doe", report.Byline);
        Assert.Equal("Test Post", report.Outlet);
        Assert.Equal("https://post.test/1", report.Url);
        Assert.Equal(new DateOnly(2025, 3, 11), report.Published);
    }

    [Fact]
    public void Broken_json_in_the_page_is_passed_over() => Assert.True(
        Some.Read(Some.Page("""<script type="application/ld+json">{"@type": </script>"""), "page.html").IsReport);

    [Fact]
    public void Where_no_article_stands_out_all_visible_text_is_kept_in_order()
    {
        var result = Some.Read(
            "<html><body><div>One<br>two</div><div hidden>gone</div><ul><li>three</li></ul>fo&shy;ur &amp;&nbsp;five</body>",
            "page.html");

        Assert.Equal("One\ntwo\n\nthree\n\nfour & five", result.Report!.Text);
        Assert.Contains(result.Notes, n => n.Code == "whole-page");
    }

    [Theory]
    [InlineData("<!doctype html><p>Talks go on.")]
    [InlineData("\n<html><p>Talks go on.</html>")]
    [InlineData("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>Talks go on.</p></body></html>")]
    public void A_page_without_an_extension_is_known_by_its_content(string page) =>
        Assert.Equal("Talks go on.", Some.Read(page, "-").Report!.Text);

    [Theory]
    [InlineData("windows-1251", "windows-1251", "Переговоры")]
    [InlineData("windows-1252", "iso-8859-1", "“peace”")]
    [InlineData("windows-1256", "windows-1256", "محادثات")]
    [InlineData("utf-8", "iso-8859-1", "“peace”")]
    [InlineData("utf-8", "nonsense", "“peace”")]
    [InlineData("windows-1252", "utf-8", "“peace”")]
    public void The_declared_encoding_is_used_unless_the_bytes_contradict_it(string actual, string declared, string word)
    {
        var coding = CodePagesEncodingProvider.Instance.GetEncoding(actual) ?? Encoding.GetEncoding(actual);
        var bytes = coding.GetBytes($"<html><head><meta charset=\"{declared}\"></head><body><p>The {word} go on.</p></body></html>");

        Assert.Equal($"The {word} go on.", Some.Read(bytes, "page.html").Report!.Text);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><i>")]
    [InlineData("<font size=1>")]
    [InlineData("<")]
    public void A_page_that_no_parser_survives_is_refused(string tag)
    {
        var page = "<html>" + string.Concat(Enumerable.Repeat(tag, 200_000)) + "text";

        Assert.Equal("hostile", Some.Read(page, "page.html").Failure!.Code);
    }

    [Theory]
    [InlineData("<br>")]
    [InlineData("</p><p>")]
    [InlineData("</div><div>")]
    public void A_page_of_a_hundred_thousand_elements_is_read_in_seconds(string tag)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.True(Some.Read("<html>" + string.Concat(Enumerable.Repeat("text" + tag, 100_000)), "page.html").IsReport);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  \n ", "empty")]
    [InlineData("<html><head><title>x</title></head><body><script>1</script></body></html>", "no-body")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005\u0006\u0007<p>", "binary")]
    public void A_page_without_text_is_a_failure(string page, string code) =>
        Assert.Equal(code, Some.Read(page, "page.html").Failure!.Code);

    [Fact]
    public void A_page_cut_off_anywhere_is_a_report_or_a_failure()
    {
        var page = Some.Page(Schema);
        for (var length = 1; length < page.Length; length += 97)
        {
            var result = Some.Read(page[..length], "page.html");

            Assert.NotEqual(result.IsReport, result.Failure is not null);
        }
    }
}
