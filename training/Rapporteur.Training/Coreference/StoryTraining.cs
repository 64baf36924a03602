using System.Globalization;
using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// <c>train stories --data FILE --out FILE</c>: weights of <see cref="StoryModel"/> from documents whose stories are known. Pairs are those of one
/// topic: two quakes, two takeovers; telling a quake from a takeover needs no learning.
/// </summary>
internal static class StoryTraining
{
    /// <summary>Fits and writes.</summary>
    /// <param name="options"><c>--data</c> documents as JSON lines, <c>--out</c> the table.</param>
    /// <returns>0.</returns>
    public static int Run(Options options)
    {
        var rarity = WordRarity.Load();
        var documents = CoreferenceDocument.Read(options.File("data")).Select(d => (d.Topic, d.Story, Sketch: StorySketch.Of(string.Join(' ', d.Tokens), rarity))).ToList();
        var pairs = documents.SelectMany((d, i) => documents.Take(i).Where(o => o.Topic == d.Topic).Select(o => (StoryModel.FeaturesOf(d.Sketch, o.Sketch), d.Story == o.Story))).ToList();
        var weights = LogisticFit.Of(pairs);
        File.WriteAllLines(options.File("out"),
        [
            "# How much each likeness of two reports speaks for one story: weights of a logistic model (StoryModel). Made by: train stories --data train.jsonl --out FILE.",
            $"# Learned from {pairs.Count.ToString(CultureInfo.InvariantCulture)} pairs of one topic of ECB+ train (Cybulska and Vossen 2014; annotation CC BY 3.0); no text of it is in here.",
            "feature\tweight",
            .. StoryModel.Features.Select((f, i) => string.Create(CultureInfo.InvariantCulture, $"{f}\t{weights[i]:F4}")),
        ]);
        return 0;
    }
}
