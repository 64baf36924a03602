using System.Text.Json;
using Rapporteur.Language;

namespace Rapporteur.Training.Times;

/// <summary>One case of a specification: a text and what is to be found in it.</summary>
/// <param name="File">The specification, without its ending.</param>
/// <param name="Index">Position in it, from 0.</param>
/// <param name="Text">The text.</param>
/// <param name="Day">The day it is read on, where the case names one.</param>
/// <param name="Wanted">Kind and extent of each expression.</param>
internal sealed record SpecificationCase(string File, int Index, string Text, DateOnly? Day, IReadOnlyList<(string Kind, TextSpan Span)> Wanted)
{
    /// <summary>Reads every specification of a folder, in order of name.</summary>
    public static IEnumerable<SpecificationCase> Read(string directory)
    {
        foreach (var path in Directory.EnumerateFiles(directory, "*.json").Order(StringComparer.Ordinal))
        {
            using var json = JsonDocument.Parse(System.IO.File.ReadAllText(path));
            var index = 0;
            foreach (var item in json.RootElement.EnumerateArray())
            {
                var text = item.GetProperty("Input").GetString()!;
                yield return new SpecificationCase(Path.GetFileNameWithoutExtension(path), index++, text, DayOf(item),
                    [.. item.GetProperty("Results").EnumerateArray().Select(result => (KindOf(result), SpanOf(result, text)))]);
            }
        }
    }

    private static DateOnly? DayOf(JsonElement item) => item.TryGetProperty("Context", out var context)
        && context.TryGetProperty("ReferenceDateTime", out var time) && time.GetString() is { Length: >= 10 } day
        ? DateOnly.ParseExact(day[..10], "yyyy-MM-dd") : null;

    private static string KindOf(JsonElement result)
    {
        var name = (result.TryGetProperty("TypeName", out var type) || result.TryGetProperty("Type", out type) ? type.GetString() : null) ?? "";
        return name[(name.LastIndexOf('.') + 1)..];
    }

    private static TextSpan SpanOf(JsonElement result, string text)
    {
        var words = result.GetProperty(nameof(Text)).GetString()!;
        var start = result.TryGetProperty("Start", out var given) ? given.GetInt32() : text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        start = Math.Clamp(start, 0, text.Length);
        return new TextSpan(start, Math.Min(text.Length, start + words.Length));
    }
}
