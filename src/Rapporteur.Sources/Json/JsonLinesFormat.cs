using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Rapporteur.Records;
using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Text;

namespace Rapporteur.Sources.Json;

/// <summary>JSON lines: one object a line, read as <see cref="ArticleJson"/>; blank lines are passed over.</summary>
internal static class JsonLinesFormat
{
    /// <summary>Reads the lines one after the other; at least one result.</summary>
    /// <param name="stream">The lines in any encoding whose line ends are those of ASCII; left open.</param>
    /// <param name="origin">Where they come from.</param>
    /// <param name="options">How inputs are taken; the limit counts for each line.</param>
    public static IEnumerable<SourceResult> Read(Stream stream, ReportOrigin origin, SourceOptions options)
    {
        var bytes = new RecordBytes(stream);
        var isCompressed = stream is not PrefixedStream;
        var isEmpty = true;
        for (var number = 1; !bytes.IsAtEnd; number++)
        {
            var place = isCompressed ? origin with { Item = number } : origin with { Item = number, Offset = bytes.Offset };
            if (Line(bytes, place, options) is { } result)
            {
                isEmpty = false;
                yield return result;
            }
        }

        if (isEmpty)
        {
            yield return SourceResult.Failed(origin, "empty", "has no line with anything on it; there is no report to read");
        }
    }

    private static SourceResult? Line(RecordBytes bytes, ReportOrigin place, SourceOptions options)
    {
        var notes = new List<Note>();
        try
        {
            var line = bytes.ReadLine(options.MaxBytes)!;
            if (line.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            {
                line = line[Encoding.UTF8.Preamble.Length..];
            }

            if (!Utf8.IsValid(line))
            {
                line = Encoding.UTF8.GetBytes(TextDecoder.Decode(line, notes));
            }

            if (line.AsSpan().Trim(" \t\r"u8).IsEmpty)
            {
                return null;
            }

            using var json = JsonDocument.Parse(line);
            return ArticleJson.Read(json.RootElement, place, options, notes);
        }
        catch (TooLargeException fault)
        {
            return SourceResult.Failed(place, "too-large", fault.Message);
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The second is what strings with half a surrogate pair are answered with.
            return SourceResult.Failed(
                place, "bad-json", $"is no JSON object from byte {Position(fault)} of the line on; get the line anew");
        }
    }

    private static long Position(Exception fault) => (fault as JsonException)?.BytePositionInLine ?? 0;
}
