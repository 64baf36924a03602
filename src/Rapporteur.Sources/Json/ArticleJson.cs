using System.Text.Json;
using Rapporteur.Records;
using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Headers;
using Rapporteur.Sources.Html;

namespace Rapporteur.Sources.Json;

/// <summary>A report as a JSON object, under the names that crawlers and news data sets use.</summary>
/// <remarks>
/// Of several names of a field the first that holds something counts, letters' case aside:
/// <list type="table">
/// <item><term>text</term><description>text, body, content, maintext, article</description></item>
/// <item><term>title</term><description>title, headline</description></item>
/// <item><term>address</term><description>url, link, source_url</description></item>
/// <item><term>date</term><description>date, published, date_publish, pubDate, publication_date</description></item>
/// <item><term>outlet</term><description>outlet, source, source_domain, publisher</description></item>
/// <item><term>byline</term><description>author, byline, authors</description></item>
/// <item><term>language</term><description>language, lang</description></item>
/// </list>
/// A value is a string, an object with a name, or a list of these; a date may also be the seconds or milliseconds since 1970.
/// </remarks>
internal static class ArticleJson
{
    private static readonly string[] Texts = ["text", "body", "content", "maintext", "article"];
    private static readonly string[] Titles = ["title", "headline"];
    private static readonly string[] Addresses = ["url", "link", "source_url"];
    private static readonly string[] Dates = ["date", "published", "date_publish", "pubDate", "publication_date"];
    private static readonly string[] Outlets = ["outlet", "source", "source_domain", "publisher"];
    private static readonly string[] Bylines = ["author", "byline", "authors"];
    private static readonly string[] Languages = ["language", "lang"];

    /// <summary>Whether an object has a text by one of the names.</summary>
    public static bool IsArticle(JsonElement article) =>
        article.ValueKind == JsonValueKind.Object && First(article, Texts) is not null;

    /// <summary>Reads one object.</summary>
    /// <param name="article">Any JSON value.</param>
    /// <param name="origin">Where it was found.</param>
    /// <param name="options">How inputs are taken.</param>
    /// <param name="notes">What to tell about the input.</param>
    public static SourceResult Read(JsonElement article, ReportOrigin origin, SourceOptions options, List<Note> notes)
    {
        if (article.ValueKind != JsonValueKind.Object)
        {
            return SourceResult.Failed(origin, "bad-json", "is JSON but no object; a report is an object with a \"text\"");
        }

        if (First(article, Texts) is not { } text)
        {
            return SourceResult.Failed(
                origin, "no-body", $"has no text; it must stand under one of {string.Join(", ", Texts)}");
        }

        var draft = new ReportDraft(IsMarkup(text) ? HtmlParsing.TextOf(text) : text)
        {
            Title = First(article, Titles),
            Url = First(article, Addresses),
            Published = DateOf(article, notes),
            Outlet = First(article, Outlets),
            Byline = First(article, Bylines),
            Language = First(article, Languages),
            Notes = notes,
        };
        return draft.Finish(origin, options);
    }

    /// <summary>Whether a text is HTML: it closes a paragraph or division, or breaks lines by elements.</summary>
    public static bool IsMarkup(string text) => text.Contains("</p>", StringComparison.OrdinalIgnoreCase)
        || text.Contains("</div>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a value: a string, the name of an object, or all of a list; null where there is none.</summary>
    public static string? TextOf(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                return StringOf(value) is { } text && !string.IsNullOrWhiteSpace(text) ? text : null;
            case JsonValueKind.Object:
                return First(value, ["name", "title", "domain"]);
            case JsonValueKind.Array:
                var all = value.EnumerateArray().Select(TextOf).Where(text => text is not null).ToList();
                return all.Count == 0 ? null : string.Join(", ", all);
            default:
                return null;
        }
    }

    private static string? First(JsonElement article, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var property in article.EnumerateObject())
            {
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase) && TextOf(property.Value) is { } text)
                {
                    return text;
                }
            }
        }

        return null;
    }

    private static DateOnly? DateOf(JsonElement article, List<Note> notes)
    {
        foreach (var property in article.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Number
                && Dates.Contains(property.Name, StringComparer.OrdinalIgnoreCase) && DayOf(property.Value) is { } day)
            {
                return day;
            }
        }

        return HeaderDate.Read(First(article, Dates), notes);
    }

    // Escapes may spell half a surrogate pair, which is no text.
    private static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static DateOnly? DayOf(JsonElement number)
    {
        const double Milliseconds = 1e11;
        return number.TryGetDouble(out var value) && value is > 0 and < 4e12
            ? DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(value > Milliseconds ? value / 1000 : value))
            : null;
    }
}
