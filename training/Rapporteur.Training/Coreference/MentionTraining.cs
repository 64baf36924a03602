using System.Globalization;
using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// <c>train coreference --data FILE --models DIR --out DIR</c>: <see cref="MentionModel"/> from documents whose events are known. What habits tell of a topic's
/// words is learned from the other topics, as it will be for topics that nobody has seen. The second look learns from first likelihoods that were given by
/// trees which had not seen the topic, and from which average likelihood mentions are one event is what gives the highest CoNLL F1 by
/// cross-validation over topics, with stories as found.
/// </summary>
internal static class MentionTraining
{
    private const double AlikeMeaning = 0.4;

    /// <summary>Learns and writes.</summary>
    /// <returns>0.</returns>
    public static int Run(Options options)
    {
        var documents = CoreferenceDocument.Read(options.File("data"));
        var meanings = Meanings.Load(options.Models);
        var reading = MentionReading.Of(documents, options.Models, meanings);
        var growing = new MentionGrowing(reading, documents);
        var rows = Rows(documents, reading, meanings);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Count} pairs, {rows.Count(static r => r.Weight > 0)} of them to learn from, {rows.Count(static r => r.IsSo)} of one event"));
        var first = growing.Unseen(rows, MentionGrowing.FirstLook);
        Threshold("first look", reading, rows, first);

        var again = Again(reading, rows, first);
        var second = growing.Unseen(again, MentionGrowing.SecondLook);
        var alike = Threshold("second look", reading, again, second);
        var model = new MentionModel(
            MentionGrowing.Grow(rows, MentionGrowing.FirstLook), MentionGrowing.Grow(again, MentionGrowing.SecondLook), Habits.Learn(documents, meanings), alike);
        var path = Path.Combine(options.Out, MentionModel.FileName);
        model.Save(path);
        Console.WriteLine($"{path}: {new FileInfo(path).Length.ToString(CultureInfo.InvariantCulture)} bytes");
        return 0;
    }

    private static List<MentionRow> Rows(IReadOnlyList<CoreferenceDocument> documents, MentionReading reading, Meanings meanings)
    {
        var rarity = WordRarity.Load();
        var likeness = documents.Select(static d => d.Topic).Distinct(StringComparer.Ordinal)
            .ToDictionary(static t => t, t => new Likeness(Habits.Learn(documents.Where(d => d.Topic != t), meanings), rarity), StringComparer.Ordinal);
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

        return rows;
    }

    private static List<MentionRow> Again(MentionReading reading, List<MentionRow> rows, double[] first)
    {
        var kept = Enumerable.Range(0, rows.Count).Where(i => first[i] >= Company.Least).ToList();
        var company = new Company(reading.Tellings, kept.Select(i => (rows[i].One, rows[i].Other, first[i])));
        return [.. kept.Select(i => rows[i] with { Features = [.. rows[i].Features, .. company.Of(rows[i].One, rows[i].Other)], Weight = 1 })];
    }

    private static double Threshold(string look, MentionReading reading, List<MentionRow> rows, double[] likelihoods)
    {
        var pairs = new MentionPairs([.. reading.Tellings.Select(static t => t.Id)]);
        foreach (var (row, likelihood) in rows.Zip(likelihoods))
        {
            pairs.Add(row.One, row.Other, likelihood);
        }

        var known = reading.Tellings.Zip(reading.Chains).ToDictionary(static m => m.First.Id, static m => m.Second, StringComparer.Ordinal);
        var (best, alike) = (0.0, 0.0);
        foreach (var tried in Enumerable.Range(5, 7).Select(static i => i / 20.0))
        {
            var score = ClusterScore.Conll(pairs.Events(tried), known);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{look}, cross-validated by topic, one event from {tried:F2}: CoNLL F1 {score:F4}"));
            (best, alike) = score > best ? (score, tried) : (best, alike);
        }

        return alike;
    }
}
