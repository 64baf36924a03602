using System.Globalization;
using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// <c>score coreference FILE</c>: stories as a dossier groups them, then known event mentions put together within them, against the known
/// stories and events. The documents have no days, so all are taken for of one week.
/// </summary>
internal static class CoreferenceScoring
{
    /// <summary>Scores and prints.</summary>
    /// <param name="path">A file of the format of ECB+ as JSON lines.</param>
    /// <returns>0.</returns>
    public static int Run(string path)
    {
        var documents = CoreferenceDocument.Read(path);
        var stories = Stories(documents);
        var known = documents.ToDictionary(static d => d.Id, static d => d.Story, StringComparer.Ordinal);
        Line("stories, B-cubed", ClusterScore.BCubed(stories, known));

        var chains = documents.SelectMany(static d => d.Mentions).ToDictionary(static m => m.Id, static m => m.Chain, StringComparer.Ordinal);
        Report("same lemma, stories as found", MentionClusters.SameLemma(documents, stories), chains);
        Report("compatible mentions, stories as found", MentionClusters.Compatible(documents, stories), chains);
        Report("compatible mentions, stories as known", MentionClusters.Compatible(documents, known), chains);
        return 0;
    }

    private static Dictionary<string, string> Stories(IReadOnlyList<CoreferenceDocument> documents)
    {
        var (rarity, model) = (WordRarity.Load(), StoryModel.Load());
        var sketches = documents.Select(d => StorySketch.Of(string.Join(' ', d.Tokens), rarity)).ToList();
        var story = documents.ToDictionary(static d => d.Id, static d => d.Id, StringComparer.Ordinal);
        AverageLinkage.Join(
            [.. documents.Select((d, i) => (d.Id, (IReadOnlyList<IReadOnlyDictionary<string, double>>)[sketches[i]]))],
            sketches.SelectMany((s, i) => Enumerable.Range(0, i).Where(k => model.Likelihood(s, sketches[k]) >= StoryModel.Alike).Select(k => (k, i))),
            (one, other) => model.Likelihood(one, other),
            StoryModel.Alike,
            (one, other) =>
            {
                foreach (var id in story.Keys.Where(id => story[id] == other).ToList())
                {
                    story[id] = one;
                }

                return true;
            });
        return story;
    }

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
