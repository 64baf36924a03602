using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rapporteur.Language;
using Rapporteur.Reading;
using Rapporteur.Records;
using Rapporteur.Sources;

namespace Rapporteur.Benchmarks;

/// <summary>Sentences a second on one file, printed in the form that the peers print, so that both can run side by side.</summary>
internal static class Throughput
{
    private const int Rounds = 5;

    /// <summary>Measures and prints.</summary>
    /// <param name="path">A report without a header.</param>
    /// <returns>0.</returns>
    public static int Print(string path)
    {
        var text = File.ReadAllText(path);
        var bytes = Encoding.UTF8.GetBytes("date: 2025-10-22\n\n" + text);
        foreach (var name in (string[])["fast", "accurate"])
        {
            var model = LanguageModels.Load(name);
            Measure($"rapporteur {name}, to trees and names", () => model.Parse(text).Sentences.Count);
            var reader = ReportReader.Create(new ReaderOptions { Model = name });
            Measure($"rapporteur {name}, to record as JSON", () =>
            {
                var record = reader.Read(ReportSource.ReadBytes(bytes, path).Report!);
                return RecordJson.ToUtf8(record).Length > 0 ? record.Sentences.Count : 0;
            });
        }

        return 0;
    }

    // The best of several rounds after one to warm up: the others tell what else the machine was doing.
    private static void Measure(string name, Func<int> run)
    {
        var sentences = run();
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var watch = Stopwatch.StartNew();
            run();
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        var rate = sentences / best.TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {sentences,7} sentences {rate,9:F0} a second"));
    }
}
