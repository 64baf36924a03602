using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Rapporteur.Sources.Html;

/// <summary>The schema.org article that a page describes in JSON-LD.</summary>
internal sealed record SchemaArticle(
    string? Headline, string? Author, string? Publisher, string? Published, string? Language)
{
    /// <summary>The first article described, or null; JSON that cannot be read is passed over.</summary>
    public static SchemaArticle? In(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent);
                if (Find(json.RootElement) is { } article)
                {
                    return Of(article);
                }
            }
            catch (JsonException)
            {
                continue;
            }
        }

        return null;
    }

    private static JsonElement? Find(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null),
        JsonValueKind.Object when IsArticle(element) => element,
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Find(graph),
        _ => null,
    };

    private static bool IsArticle(JsonElement element) => element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray() : Enumerable.Repeat(type, 1)).Any(one =>
            one.ValueKind == JsonValueKind.String && one.GetString() is { } name
            && (name.EndsWith("Article", StringComparison.Ordinal) || name is "Report" or "BlogPosting" or "LiveBlogPosting"));

    private static SchemaArticle Of(JsonElement article) => new(
        Named(article, "headline"), Named(article, "author"), Named(article, "publisher"), Named(article, "datePublished"),
        Named(article, "inLanguage"));

    // A value is a string, a thing with a name, or a list of either.
    private static string? Named(JsonElement parent, string property) =>
        parent.TryGetProperty(property, out var value) ? NameOf(value) : null;

    private static string? NameOf(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return value.GetString() is { } text && !string.IsNullOrWhiteSpace(text)
                    && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? text.Trim() : null;
            case JsonValueKind.Object:
                return value.TryGetProperty("name", out var name) ? NameOf(name) : null;
            case JsonValueKind.Array:
                var names = value.EnumerateArray().Select(NameOf).Where(one => one is not null).ToList();
                return names.Count == 0 ? null : string.Join(", ", names);
            default:
                return null;
        }
    }
}
