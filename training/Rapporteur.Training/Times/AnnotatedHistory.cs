using System.Text.Json;
using Rapporteur.Language;

namespace Rapporteur.Training.Times;

/// <summary>A text with its TIMEX3 annotation.</summary>
/// <param name="Id">Name of the text.</param>
/// <param name="Day">Day of the document.</param>
/// <param name="Text">The text.</param>
/// <param name="Times">Spans and values, in order.</param>
internal sealed record AnnotatedHistory(string Id, DateOnly Day, string Text, IReadOnlyList<(TextSpan Span, string Value)> Times)
{
    /// <summary>Reads a file of JSON lines with <c>id</c>, <c>dct</c>, <c>text</c> and <c>timex3</c>.</summary>
    public static IEnumerable<AnnotatedHistory> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            yield return new AnnotatedHistory(
                root.GetProperty("id").GetString()!,
                DateOnly.ParseExact(root.GetProperty("dct").GetProperty("value").GetString()![..10], "yyyy-MM-dd"),
                root.GetProperty("text").GetString()!,
                [.. root.GetProperty("timex3").EnumerateArray().Select(Time)]);
        }
    }

    private static (TextSpan Span, string Value) Time(JsonElement time) => (
        new TextSpan(time.GetProperty("start").GetInt32(), time.GetProperty("end").GetInt32()),
        time.TryGetProperty("value", out var value) ? value.GetString() ?? "" : "");
}
