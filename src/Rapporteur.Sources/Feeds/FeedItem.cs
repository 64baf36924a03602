using System.Xml.Linq;
using Rapporteur.Records;
using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Headers;
using Rapporteur.Sources.Html;

namespace Rapporteur.Sources.Feeds;

/// <summary>One item of RSS or entry of Atom. Namespaces of elements do not matter, only their local names do: feeds mix versions.</summary>
/// <param name="item">The element.</param>
internal sealed class FeedItem(XElement item)
{
    private static readonly XNamespace Encoded = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>The report in it; a failure where the item has no text.</summary>
    public SourceResult Read(FeedFacts feed, ReportOrigin origin, SourceOptions options, List<Note> notes)
    {
        var link = Link();
        var draft = new ReportDraft(Text())
        {
            Title = Plain("title"),
            Outlet = SourceName() ?? Plain("publisher") ?? feed.Title,
            Byline = Author() ?? feed.Author,
            Published = HeaderDate.Read(
                Value("pubDate") ?? Value("published") ?? Value("issued") ?? Value("date") ?? Value("updated") ?? Value("modified"),
                notes),
            Url = link,
            Language = item.Attribute(XNamespace.Xml + "lang")?.Value ?? Value("language") ?? feed.Language,
            Notes = notes,
        };
        return draft.Finish(origin with { Link = link }, options);
    }

    // The fullest text that the feed gives.
    private string Text()
    {
        var full = item.Element(Encoded + "encoded") ?? Child("encoded");
        if (full is not null && !string.IsNullOrWhiteSpace(full.Value))
        {
            return HtmlParsing.TextOf(full.Value);
        }

        foreach (var name in (ReadOnlySpan<string>)["content", "body", "description", "summary"])
        {
            if (Child(name) is { } element && Content(element) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    // Atom says what its text is; RSS escapes HTML and does not say so.
    private static string Content(XElement element) => element.Attribute("type")?.Value switch
    {
        "xhtml" => HtmlParsing.TextOf(element.ToString(SaveOptions.DisableFormatting)),
        "text" or "text/plain" => element.Value,
        _ when element.HasElements => HtmlParsing.TextOf(element.ToString(SaveOptions.DisableFormatting)),
        _ => HtmlParsing.TextOf(element.Value),
    };

    private string? Author() =>
        item.Elements().Where(x => x.Name.LocalName is "author" or "creator")
            .Select(x => (x.Elements().FirstOrDefault(y => y.Name.LocalName == "name") ?? x).Value.Trim())
            .Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } names
            ? string.Join(", ", names.Select(NameOf)) : null;

    // RSS 2.0 has "mail@post.test (Jane Doe)".
    private static string NameOf(string author) =>
        author.Contains('@', StringComparison.Ordinal) && author.IndexOf('(', StringComparison.Ordinal) is > 0 and var at
            ? author[(at + 1)..].TrimEnd(')', ' ') : author;

    // An aggregator's item names the outlet it was taken from.
    private string? SourceName() => Child("source") is { } source
        ? (source.Elements().FirstOrDefault(x => x.Name.LocalName == "title") ?? source).Value.Trim() is { Length: > 0 } name ? name : null
        : null;

    private string? Link()
    {
        var links = item.Elements().Where(x => x.Name.LocalName == "link").ToList();
        var link = links.FirstOrDefault(x => x.Attribute("href") is not null && x.Attribute("rel")?.Value is (null or "alternate"))
            ?.Attribute("href")?.Value
            ?? links.Select(x => x.Value.Trim()).FirstOrDefault(x => x.Length > 0);
        return link ?? (Child("guid") is { } guid && guid.Attribute("isPermaLink")?.Value != "false"
            && guid.Value.Contains("://", StringComparison.Ordinal) ? guid.Value.Trim() : null);
    }

    private XElement? Child(string name) => item.Elements().FirstOrDefault(x => x.Name.LocalName == name);

    private string? Value(string name) => Child(name)?.Value.Trim() is { Length: > 0 } value ? value : null;

    private string? Plain(string name) => Value(name) is { } value ? HtmlParsing.TextOf(value) : null;
}
