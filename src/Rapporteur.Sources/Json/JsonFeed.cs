using System.Text.Json;
using Rapporteur.Records;
using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Headers;
using Rapporteur.Sources.Html;

namespace Rapporteur.Sources.Json;

/// <summary>A JSON Feed (jsonfeed.org, versions 1 and 1.1).</summary>
internal static class JsonFeed
{
    /// <summary>Whether a document says that it is one.</summary>
    public static bool IsFeed(JsonElement root) => root.ValueKind == JsonValueKind.Object
        && Text(root, "version")?.Contains("jsonfeed.org", StringComparison.Ordinal) == true;

    /// <summary>Reads its items.</summary>
    public static IEnumerable<SourceResult> Read(JsonElement feed, SourceDocument document, List<Note> notes)
    {
        if (!feed.TryGetProperty("items", out var items) || items.ValueKind != JsonValueKind.Array || items.GetArrayLength() == 0)
        {
            return [document.Failed("no-reports", "is a feed without items; fetch it anew")];
        }

        return items.EnumerateArray().Select(
            (item, i) => Item(item, feed, document.Origin with { Item = i + 1 }, document.Options, [.. notes]));
    }

    private static SourceResult Item(
        JsonElement item, JsonElement feed, ReportOrigin origin, SourceOptions options, List<Note> notes)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return SourceResult.Failed(origin, "bad-json", "is an item that is no object; fetch the feed anew");
        }

        var link = Text(item, "url") ?? Text(item, "external_url");
        var draft = new ReportDraft(
            Text(item, "content_html") is { } html ? HtmlParsing.TextOf(html)
            : Text(item, "content_text") ?? Text(item, "summary") ?? "")
        {
            Title = Text(item, "title"),
            Outlet = Text(feed, "title"),
            Byline = Text(item, "authors") ?? Text(item, "author") ?? Text(feed, "authors") ?? Text(feed, "author"),
            Published = HeaderDate.Read(Text(item, "date_published") ?? Text(item, "date_modified"), notes),
            Url = link,
            Language = Text(item, "language") ?? Text(feed, "language"),
            Notes = notes,
        };
        return draft.Finish(origin with { Link = link }, options);
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? ArticleJson.TextOf(value) : null;
}
