using AngleSharp.Html.Dom;
using Rapporteur.Records;
using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Text;
using SmartReader;

namespace Rapporteur.Sources.Html;

/// <summary>A web page: the article on it, or all visible text where no article stands out.</summary>
internal static class HtmlFormat
{
    // The extraction takes time quadratic in the number of elements and in their depth; articles' pages have a few thousand,
    // a few dozen deep.
    private const int MaxElements = 8000;
    private const int MaxDepth = 150;

    // Relative links need a base; none is ever followed.
    private const string NoAddress = "http://localhost/";

    /// <summary>Reads the one report on it.</summary>
    public static SourceResult Read(SourceDocument document)
    {
        var bytes = document.Bytes.Span;
        var notes = new List<Note>();
        var page = TextDecoder.Decode(bytes, notes, document.Charset ?? CharsetDeclaration.In(bytes));
        if (string.IsNullOrWhiteSpace(page))
        {
            return document.Failed("empty", "holds only white space; there is no report to read");
        }

        if (BinaryFormat.NameOf(bytes) is { } format)
        {
            return document.Failed("binary", $"is {format.Name}, not a web page; {format.Advice}");
        }

        if (HtmlParsing.Objection(page) is { } objection)
        {
            return document.Failed("hostile", objection);
        }

        using var parsed = HtmlParsing.Parse(page);
        var facts = PageFacts.Of(parsed);
        var rough = parsed.Title;
        var visible = HtmlText.Of(parsed.DocumentElement);
        var article = HtmlParsing.DepthOf(page) > MaxDepth ? null : ArticleOf(parsed, facts.Url ?? document.Url);
        if (article is null)
        {
            notes.Add(new Note
            {
                Code = "whole-page",
                Message = "No article stands out on the page; all its visible text was read, menus and notices with it.",
            });
        }

        var draft = new ReportDraft(article is null ? visible : TextOf(article))
        {
            Title = facts.Title ?? article?.Title ?? rough,
            Outlet = facts.Outlet ?? article?.SiteName,
            Byline = WithoutBy(facts.Byline ?? article?.Byline ?? article?.Author),
            Published = facts.Published ?? DayOf(article?.PublicationDate),
            Url = document.Url ?? facts.Url,
            Language = facts.Language ?? article?.Language ?? document.Language,
            Notes = notes,
        };
        return draft.Finish(document.Origin, document.Options);
    }

    // The extraction changes the document, and any fault of it leaves the visible text to fall back on.
    private static Article? ArticleOf(IHtmlDocument page, string? url)
    {
        if (page.All.Length > MaxElements)
        {
            return null;
        }

        try
        {
            using var reader = new Reader(Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url! : NoAddress, page);
            var article = reader.GetArticle();
            return article.IsReadable && !string.IsNullOrWhiteSpace(article.TextContent) ? article : null;
        }
#pragma warning disable CA1031 // See above: one page must not end the reading of the others.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static string TextOf(Article article)
    {
        using var content = HtmlParsing.Parse(article.Content);
        return HtmlText.Of(content.DocumentElement);
    }

    private static string? WithoutBy(string? byline) =>
        byline?.Trim() is { } text && text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? text[3..].Trim() : byline;

    private static DateOnly? DayOf(DateTime? moment) => moment is { } day ? DateOnly.FromDateTime(day) : null;
}
