using System.Globalization;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// <c>score coreference FILE [--models DIR] [--out FILE]</c>: stories as a dossier groups them, then known event mentions put together with what is known of their
/// stories, against the known stories and events.
/// </summary>
internal static class CoreferenceScoring
{
    /// <summary>Scores and prints.</summary>
    /// <param name="path">A file of the format of ECB+ as JSON lines.</param>
    /// <param name="options"><c>--models</c>: folder of the models; <c>--out</c>: where the event of each mention is written, a line each.</param>
    /// <returns>0.</returns>
    public static int Run(string path, Options options)
    {
        var documents = CoreferenceDocument.Read(path);
        var (found, known) = (StoryMap.Find(documents), StoryMap.Known(documents));
        Line("stories, B-cubed", ClusterScore.BCubed(found.Stories, known.Stories));

        var meanings = Meanings.Load(options.Models);
        var (reading, model) = (MentionReading.Of(documents, options.Models, meanings), MentionModel.Load(options.Models, meanings));
        var chains = documents.SelectMany(static d => d.Mentions).ToDictionary(static m => m.Id, static m => m.Chain, StringComparer.Ordinal);
        Report("same lemma, stories as found", SameLemma(documents, found.Stories), chains);
        Report("same lemma, stories as known", SameLemma(documents, known.Stories), chains);
        var events = model.Events(reading, found);
        Report("learned, stories as found", events, chains);
        if (options["out"] is { Length: > 0 } file)
        {
            File.WriteAllLines(file, events.OrderBy(static e => e.Key, StringComparer.Ordinal).Select(static e => $"{e.Key}\t{e.Value}"));
        }

        Report("learned, stories as known", model.Events(reading, known), chains);
        return 0;
    }

    // The simple means: mentions of one story whose heads have one lemma.
    private static Dictionary<string, string> SameLemma(IReadOnlyList<CoreferenceDocument> documents, IReadOnlyDictionary<string, string> stories) =>
        documents.SelectMany(d => d.Mentions.Select(m => (m.Id, Key: $"{stories[d.Id]} {m.Lemma.ToLowerInvariant()}")))
            .ToDictionary(static p => p.Id, static p => p.Key, StringComparer.Ordinal);

    private static void Report(string name, IReadOnlyDictionary<string, string> system, IReadOnlyDictionary<string, string> known)
    {
        Console.WriteLine(name);
        Line("  MUC", ClusterScore.Muc(system, known));
        Line("  B-cubed", ClusterScore.BCubed(system, known));
        Line("  CEAF-e", ClusterScore.Ceaf(system, known));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  CoNLL F1 {ClusterScore.Conll(system, known):F3}"));
    }

    private static void Line(string name, (double Precision, double Recall, double F) score) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{name,-20} P {score.Precision:F3}  R {score.Recall:F3}  F {score.F:F3}"));
}
