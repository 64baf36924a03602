using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rapporteur.Dossiers;
using Rapporteur.Reading;
using Rapporteur.Sources;
using Rapporteur.Storage;

namespace Rapporteur.Benchmarks;

/// <summary>Whether the cost of a report grows with the dossier: reports a second as it fills, reading and keeping apart.</summary>
internal static class DossierLoad
{
    private const int Step = 500;
    private const int FlashLength = 300;

    /// <summary>Measures and prints.</summary>
    /// <param name="folder">Folder of the reports that are varied.</param>
    /// <param name="count">How many reports to make.</param>
    /// <param name="file">File in which the dossier is kept, of reports cut to their first paragraphs; null for a passing one of whole reports.</param>
    /// <returns>0.</returns>
    public static int Print(string folder, int count, string? file = null)
    {
        string[] bases = [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(static f => ReportSource.ReadFile(f)).Where(static r => r.IsReport).Select(r => file is null ? r.Report!.Text : Beginning(r.Report!.Text))];
        var generator = new ReportGenerator(bases, 1);
        var reader = ReportReader.Create(new ReaderOptions { Model = "fast" });
        var directory = Directory.CreateTempSubdirectory("rapporteur-load");
        try
        {
            using var store = SqliteDossierStore.Open(file ?? Path.Combine(directory.FullName, "load.db"));
            var (reading, keeping) = (new Stopwatch(), new Stopwatch());
            Console.WriteLine("reports  sentences   read/s   kept/s   together/s   store MiB");
            var sentences = 0;
            for (var i = 1; i <= count; i++)
            {
                var source = ReportSource.ReadBytes(Encoding.UTF8.GetBytes(generator.Next(i)), $"{i}.txt");
                reading.Start();
                var record = reader.Read(source.Report!);
                reading.Stop();
                sentences += record.Sentences.Count;
                keeping.Start();
                var now = DateTimeOffset.UtcNow;
                DossierKeeping.Add(store, new DossierReport { Record = record, Location = source.Input, Retrieved = now, Recorded = now });
                keeping.Stop();
                if (i % Step == 0 || i == count)
                {
                    var span = i % Step == 0 ? Step : i % Step;
                    var size = (file is null ? directory.GetFiles() : [new FileInfo(file)]).Sum(static f => f.Length) / 1048576.0;
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{i,7} {sentences,10} {span / reading.Elapsed.TotalSeconds,8:F1} {span / keeping.Elapsed.TotalSeconds,8:F1} {span / (reading.Elapsed + keeping.Elapsed).TotalSeconds,12:F1} {size,11:F1}"));
                    reading.Reset();
                    keeping.Reset();
                }
            }

            var problems = store.Check();
            Console.WriteLine(problems.Count == 0 ? "the dossier is sound" : string.Join('\n', problems));
            return problems.Count == 0 ? 0 : 1;
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    // About ten findings a report.
    private static string Beginning(string text)
    {
        var end = text.IndexOf("\n\n", Math.Min(FlashLength, text.Length), StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }
}
