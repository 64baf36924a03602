using System.Globalization;
using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// <c>train coreference --data FILE --models DIR --out DIR</c>: <see cref="MentionModel"/> from documents whose events are known. What habits tell of a topic's
/// words is learned from the other topics, as it will be for topics that nobody has seen; from which average likelihood mentions are one event is
/// chosen by cross-validation over topics, as what gives the highest CoNLL F1 with stories as found.
/// </summary>
internal static class MentionTraining
{
    private const int Folds = 5;
    private const double AlikeMeaning = 0.4;

    private static readonly uint[] s_seeds = [1, 2, 3];

    /// <summary>Learns and writes.</summary>
    /// <returns>0.</returns>
    public static int Run(Options options)
    {
        var documents = CoreferenceDocument.Read(options.File("data"));
        var meanings = Meanings.Load(options.Models);
        var reading = MentionReading.Of(documents, options.Models, meanings);
        var (rows, topics) = Rows(documents, reading, meanings);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Count} pairs, {rows.Count(static r => r.Weight > 0)} of them to learn from, {rows.Count(static r => r.IsSo)} of one event"));
        var learned = rows.Where(static r => r.Weight > 0).ToList();
        double[][] cuts = [.. Enumerable.Range(0, rows[0].Features.Count).Select(f => TreeGrower.Cuts(learned.Select(r => r.Features[f])))];
        var alike = Threshold(documents, reading, rows, topics, cuts);
        var model = new MentionModel(Grow(learned, cuts), Habits.Learn(documents, meanings), alike);
        var path = Path.Combine(options.Out, MentionModel.FileName);
        model.Save(path);
        Console.WriteLine($"{path}: {new FileInfo(path).Length.ToString(CultureInfo.InvariantCulture)} bytes");
        return 0;
    }

    private static (IReadOnlyList<MentionRow> Rows, IReadOnlyList<string> Topics) Rows(IReadOnlyList<CoreferenceDocument> documents, MentionReading reading, Meanings meanings)
    {
        var rarity = WordRarity.Load();
        var topics = documents.Select(static d => d.Topic).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var likeness = topics.ToDictionary(static t => t, t => new Likeness(Habits.Learn(documents.Where(d => d.Topic != t), meanings), rarity), StringComparer.Ordinal);
        var rows = new List<MentionRow>();
        foreach (var (one, other, stories) in reading.Pairs(StoryMap.Find(documents)))
        {
            var (a, b) = (reading.Tellings[one], reading.Tellings[other]);
            var features = likeness[documents[a.Document].Topic].Of(a, b, stories);
            var isSo = reading.Chains[one] == reading.Chains[other];

            // Of pairs that have nothing in common one in seven is enough, counted seven times.
            var isTelling = isSo || a.Lemma == b.Lemma || a.Arguments.All.Overlaps(b.Arguments.All) || Meanings.Cosine(a.Meaning, b.Meaning) > AlikeMeaning;
            rows.Add(new MentionRow(one, other, features, isSo, isTelling ? 1 : rows.Count % 7 == 0 ? 7 : 0));
        }

        return (rows, topics);
    }

    private static double Threshold(
        IReadOnlyList<CoreferenceDocument> documents, MentionReading reading, IReadOnlyList<MentionRow> rows, IReadOnlyList<string> topics, double[][] cuts)
    {
        int Fold(int mention) => topics.ToList().IndexOf(documents[reading.Tellings[mention].Document].Topic) % Folds;
        var folds = Enumerable.Range(0, reading.Tellings.Count).Select(Fold).ToArray();
        var pairs = new MentionPairs([.. reading.Tellings.Select(static t => t.Id)]);
        for (var fold = 0; fold < Folds; fold++)
        {
            var trees = Grow([.. rows.Where(r => r.Weight > 0 && folds[r.One] != fold && folds[r.Other] != fold)], cuts);
            foreach (var row in rows.Where(r => folds[r.One] == fold || (folds[r.Other] == fold && folds[r.One] > fold)))
            {
                pairs.Add(row.One, row.Other, trees.Average(t => t.Likelihood(t.Steps(row.Features))));
            }
        }

        var known = reading.Tellings.Zip(reading.Chains).ToDictionary(static m => m.First.Id, static m => m.Second, StringComparer.Ordinal);
        var (best, alike) = (0.0, 0.0);
        foreach (var tried in Enumerable.Range(4, 9).Select(static i => i * 0.05))
        {
            var score = ClusterScore.Conll(pairs.Events(tried), known);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cross-validated by topic, together from {tried:F2}: CoNLL F1 {score:F4}"));
            (best, alike) = score > best ? (score, tried) : (best, alike);
        }

        return alike;
    }

    private static List<BoostedTrees> Grow(List<MentionRow> rows, double[][] cuts)
    {
        byte[][] steps = [.. cuts.Select((cut, f) => rows.Select(r => BoostedTrees.StepOf(cut, r.Features[f])).ToArray())];
        bool[] isSo = [.. rows.Select(static r => r.IsSo)];
        double[] weights = [.. rows.Select(static r => r.Weight)];
        return [.. s_seeds.AsParallel().AsOrdered().Select(seed => new TreeGrower(steps, isSo, weights, seed).Grow(cuts))];
    }
}
