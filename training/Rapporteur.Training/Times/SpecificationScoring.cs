using System.Globalization;
using System.Text.Json;
using Rapporteur.Language;
using Rapporteur.Reading.Times;

namespace Rapporteur.Training.Times;

/// <summary>
/// <c>score recognizers --data DIR [--peer FILE]</c>: how many expressions of the Recognizers' specifications are found, by kind, and how often something is
/// found where nothing is; beside a peer whose findings are JSON lines with <c>file</c>, <c>index</c> and <c>spans</c>.
/// </summary>
internal static class SpecificationScoring
{
    private const string Nothing = "(nothing to find)";

    /// <summary>Scores and prints a table.</summary>
    public static int Run(Options options)
    {
        var model = LanguageModels.Load(options["model"] ?? "fast");
        var reader = TimeReader.Load(options: new TimeReaderOptions { VagueWords = true });
        var peer = options["peer"] is { } path ? Peer(path) : null;
        var rows = new SortedDictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var item in SpecificationCase.Read(options.Data))
        {
            var found = reader.Read(model.Parse(item.Text), item.Day).Select(m => m.Time.Span).ToList();
            Count(rows, item, found, 1);
            Count(rows, item, peer?.GetValueOrDefault((item.File, item.Index)) ?? [], 3);
        }

        Console.WriteLine("| kind | expressions | overlapping | same extent | peer overlapping | peer same extent |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var (kind, counts) in rows)
        {
            Console.WriteLine($"| {kind} | {counts[0]} | {Of(counts, 1)} | {Of(counts, 2)} | {Of(counts, 3)} | {Of(counts, 4)} |");
        }

        return 0;
    }

    private static void Count(SortedDictionary<string, int[]> rows, SpecificationCase item, List<TextSpan> found, int column)
    {
        foreach (var (kind, span) in item.Wanted)
        {
            Add(kind, found.Exists(f => f.Start < span.End && span.Start < f.End), found.Contains(span));
        }

        if (item.Wanted.Count == 0)
        {
            Add(Nothing, found.Count > 0, false);
        }

        void Add(string kind, bool overlaps, bool same)
        {
            if (!rows.TryGetValue(kind, out var counts))
            {
                rows[kind] = counts = new int[5];
            }

            counts[0] += column == 1 ? 1 : 0;
            counts[column] += overlaps ? 1 : 0;
            counts[column + 1] += same ? 1 : 0;
        }
    }

    private static string Of(int[] counts, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{counts[column]} ({(double)counts[column] / counts[0]:F2})");

    private static Dictionary<(string File, int Index), List<TextSpan>> Peer(string path)
    {
        var found = new Dictionary<(string, int), List<TextSpan>>();
        foreach (var line in File.ReadLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            found[(root.GetProperty("file").GetString()!, root.GetProperty("index").GetInt32())] =
                [.. root.GetProperty("spans").EnumerateArray().Select(s => new TextSpan(s[0].GetInt32(), s[1].GetInt32()))];
        }

        return found;
    }
}
