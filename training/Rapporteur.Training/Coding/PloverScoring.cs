using System.Globalization;
using System.Text.Json;
using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Training.Coding;

/// <summary>
/// <c>score plover --file FILE [--model fast] [--errors]</c>: events read from plain sentences against PLOVER's coded examples. An event is right
/// where type and countries of both sides are those of a known one. International bodies, private ones
/// too, have the code IGO there, and Japan has JAP.
/// </summary>
internal static class PloverScoring
{
    /// <summary>Scores and prints.</summary>
    /// <returns>0.</returns>
    public static int Run(Options options)
    {
        var reader = ReportReader.Create(new ReaderOptions { Model = options["model"] ?? "accurate" });
        var (known, answered, right, types) = (0, 0, 0, 0);
        foreach (var line in File.ReadLines(options.File("file")))
        {
            using var json = JsonDocument.Parse(line);
            var id = json.RootElement.GetProperty("id").GetString()!;
            var text = json.RootElement.GetProperty("text").GetString()!;
            var record = reader.Read(new Report { Id = id, Text = text });
            var gold = json.RootElement.GetProperty("events").EnumerateArray().Select(static e => Known(e)).ToList();
            var found = record.Events.Select(e => (e.Type, Source: Countries(record, e.Source), Target: Countries(record, e.Target))).ToList();
            var left = found.ToList();
            known += gold.Count;
            answered += found.Count;
            foreach (var one in gold)
            {
                types += found.Any(f => f.Type == one.Type) ? 1 : 0;
                var at = left.FindIndex(f => f.Type == one.Type && IsSame(one, f.Source, f.Target));
                if (at >= 0)
                {
                    right++;
                    left.RemoveAt(at);
                }
                else if (options["errors"] is not null)
                {
                    Console.WriteLine($"{id}\t{one.Type} {Join(one.Source)} > {Join(one.Target)}\t{string.Join("; ", found.Select(f => $"{f.Type} {Join(f.Source)} > {Join(f.Target)}"))}\t{text}");
                }
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"known {known}  answered {answered}  type and countries right {right}  recall {(double)right / known:F3}  precision {(double)right / Math.Max(1, answered):F3}  type read {(double)types / known:F3}"));
        return 0;
    }

    /// <summary>Mutual acts are coded with all sides as source: then the sides together must be the same.</summary>
    private static bool IsSame((string Type, HashSet<string> Source, HashSet<string> Target) gold, HashSet<string> source, HashSet<string> target)
    {
        var (sides, all) = (gold.Source.Union(gold.Target).ToHashSet(), source.Union(target).ToHashSet());
        return gold.Target.Count == 0 || gold.Source.Count == 0 ? sides.All(all.Contains)
            : gold.Source.Overlaps(source) && gold.Target.Overlaps(target)
            || gold.Type is "AGREE" or "CONSULT" or "COOPERATE" && gold.Source.Overlaps(target) && gold.Target.Overlaps(source);
    }

    private static (string Type, HashSet<string> Source, HashSet<string> Target) Known(JsonElement e) =>
        (e.GetProperty("code_v2").GetString()!, Codes(e.GetProperty("source")), Codes(e.GetProperty("target")));

    private static HashSet<string> Codes(JsonElement side) =>
        [.. side.EnumerateArray().Select(static a => a.GetProperty("code")).Where(static c => c.ValueKind == JsonValueKind.String).Select(static c => c.GetString()!).Where(static c => c.Length > 0)];

    private static HashSet<string> Countries(ReportRecord record, IReadOnlyList<EntryId> ids) =>
        [.. ids.Select(id => record.Actors.First(a => a.Id == id)).SelectMany(static a => (string?[])[a.Country == "JPN" ? "JAP" : a.Country, a.Country, a.Sector is "IGO" or "NGO" || a.Country is { Length: not 3 } or "IAEA" ? "IGO" : null]).OfType<string>()];

    private static string Join(HashSet<string> codes) => string.Join('+', codes.Order(StringComparer.Ordinal));
}
