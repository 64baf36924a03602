using AngleSharp.Html.Dom;
using Rapporteur.Sources.Headers;

namespace Rapporteur.Sources.Html;

/// <summary>What a page's metadata say of the report on it: schema.org JSON-LD first, then meta elements, then its markup.</summary>
internal sealed record PageFacts
{
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "parsely-pub-date",
        "sailthru.date", "publish-date", "pubdate", "dcterms.issued", "dcterms.created", "dc.date.issued", "dc.date", "date",
    ];

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public DateOnly? Published { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    /// <summary>Reads the metadata.</summary>
    /// <param name="page">The document; not changed.</param>
    public static PageFacts Of(IHtmlDocument page)
    {
        var article = SchemaArticle.In(page);
        var meta = MetaOf(page);
        string? First(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (meta.TryGetValue(name, out var value))
                {
                    return value;
                }
            }

            return null;
        }

        return new PageFacts
        {
            Title = article?.Headline ?? First("og:title", "dc.title", "twitter:title"),
            Outlet = First("og:site_name") ?? article?.Publisher ?? First("dc.publisher", "application-name"),
            Byline = article?.Author ?? NotUrl(First("author", "article:author", "byl", "dc.creator", "parsely-author")),
            Published = DateOf([article?.Published, .. DateNames.Select(name => First(name)), .. Times(page)]),
            Url = Web(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Web(First("og:url")),
            Language = TagOf(page.DocumentElement?.GetAttribute("lang")) ?? TagOf(article?.Language) ?? TagOf(First("og:locale")),
        };
    }

    private static Dictionary<string, string> MetaOf(IHtmlDocument page)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var element in page.QuerySelectorAll("meta"))
        {
            var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop");
            if (name is not null && element.GetAttribute("content")?.Trim() is { Length: > 0 } content)
            {
                meta.TryAdd(name.Trim(), content);
            }
        }

        return meta;
    }

    // Other times on a page (of other reports, of comments) stand outside the article.
    private static IEnumerable<string?> Times(IHtmlDocument page) => page
        .QuerySelectorAll("time[itemprop=datePublished], time[pubdate], article time, header time, main time")
        .Select(time => time.GetAttribute("datetime") ?? time.TextContent);

    private static DateOnly? DateOf(IEnumerable<string?> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (candidate is not null && HeaderDate.TryRead(candidate, out var date))
            {
                return date;
            }
        }

        return null;
    }

    private static string? NotUrl(string? text) => text is null || text.Contains("://", StringComparison.Ordinal) ? null : text;

    private static string? Web(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is ("http" or "https") ? address : null;

    // "en_GB" of Open Graph to "en-GB" of BCP 47.
    private static string? TagOf(string? language) => language?.Trim().Replace('_', '-') is { Length: > 1 and <= 35 } tag
        && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null;
}
