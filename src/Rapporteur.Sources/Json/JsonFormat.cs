using System.Text.Json;
using Rapporteur.Records;
using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Text;

namespace Rapporteur.Sources.Json;

/// <summary>One JSON document: a JSON Feed, a report, a list of reports, or an object that holds such a list as "articles".</summary>
internal static class JsonFormat
{
    /// <summary>Reads the reports in it; at least one result.</summary>
    public static IEnumerable<SourceResult> Read(SourceDocument document)
    {
        var notes = new List<Note>();
        var text = TextDecoder.Decode(document.Bytes.Span, notes);
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(text);
        }
        catch (JsonException fault)
        {
            // Some archives name files of JSON lines ".json".
            if (fault.LineNumber > 0 && IsLine(text.AsSpan(0, text.IndexOf('\n'))))
            {
                using var stream = new PrefixedStream(document.Bytes, Stream.Null);
                return [.. JsonLinesFormat.Read(stream, document.Origin, document.Options)];
            }

            return [document.Failed(
                "bad-json", $"is no JSON from line {fault.LineNumber + 1}, byte {fault.BytePositionInLine} on; get the file anew")];
        }

        using (json)
        {
            return [.. Items(json.RootElement, document, notes)];
        }
    }

    private static bool IsLine(ReadOnlySpan<char> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line.ToString());
            return json.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static IEnumerable<SourceResult> Items(JsonElement root, SourceDocument document, List<Note> notes)
    {
        if (JsonFeed.IsFeed(root))
        {
            return JsonFeed.Read(root, document, notes);
        }

        if (root.ValueKind == JsonValueKind.Object && !ArticleJson.IsArticle(root)
            && root.TryGetProperty("articles", out var articles) && articles.ValueKind == JsonValueKind.Array)
        {
            root = articles;
        }

        if (root.ValueKind != JsonValueKind.Array)
        {
            return [ArticleJson.Read(root, document.Origin, document.Options, notes)];
        }

        return root.GetArrayLength() == 0
            ? [document.Failed("no-reports", "is an empty list; there is no report to read")]
            : root.EnumerateArray().Select((item, i) =>
                ArticleJson.Read(item, document.Origin with { Item = i + 1 }, document.Options, [.. notes]));
    }
}
