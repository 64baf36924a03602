using System.Globalization;
using Rapporteur.Language.Syntax;

namespace Rapporteur.Training.Syntax;

/// <summary>Gathers the facts of the word table: clusters from a file, tags from the treebank.</summary>
internal static class WordKnowledge
{
    private const int SureCount = 25;
    private const double SureShare = 0.997;
    private const int MostSets = 60000;

    /// <param name="clusters">Word, fine and coarse cluster by tab; null for none.</param>
    /// <param name="trees">Trees to count tags in.</param>
    /// <param name="tagNumbers">Number of each tag, from 1.</param>
    public static Dictionary<uint, WordFacts> Gather(
        string? clusters, IEnumerable<TreebankTree> trees, IReadOnlyDictionary<string, int> tagNumbers)
    {
        var counts = CountTags(trees, tagNumbers);
        var facts = new Dictionary<uint, WordFacts>();
        var sets = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, tags) in counts.OrderBy(c => c.Key))
        {
            var (set, sure) = Judge(tags, sets);
            facts[word] = new WordFacts(0, 0, set, sure);
        }

        foreach (var line in clusters is null ? [] : File.ReadLines(clusters))
        {
            var cells = line.Split('\t');
            if (line.StartsWith('#') || cells.Length < 3)
            {
                continue;
            }

            var word = WordBuffer.HashOf(cells[0]);
            var known = facts.GetValueOrDefault(word);
            if (known.Fine == 0)
            {
                var fine = int.Parse(cells[1], CultureInfo.InvariantCulture);
                var coarse = int.Parse(cells[2], CultureInfo.InvariantCulture);
                facts[word] = new WordFacts(fine + 1, coarse + 1, (int)known.Tags, known.Sure);
            }
        }

        return facts;
    }

    private static Dictionary<uint, SortedDictionary<int, int>> CountTags(
        IEnumerable<TreebankTree> trees, IReadOnlyDictionary<string, int> tagNumbers)
    {
        var counts = new Dictionary<uint, SortedDictionary<int, int>>();
        foreach (var tree in trees)
        {
            for (var i = 0; i < tree.Forms.Length; i++)
            {
                if (tagNumbers.TryGetValue(tree.Tags[i], out var tag))
                {
                    var word = WordBuffer.HashOf(tree.Forms[i]);
                    if (!counts.TryGetValue(word, out var tags))
                    {
                        counts[word] = tags = [];
                    }

                    tags[tag] = tags.GetValueOrDefault(tag) + 1;
                }
            }
        }

        return counts;
    }

    // The set of tags with a tenth of a word's occurrences each, the commonest first; rare words count as unseen so that
    // the tagger learns what to do with them.
    private static (int Set, int Sure) Judge(SortedDictionary<int, int> tags, Dictionary<string, int> sets)
    {
        var total = tags.Values.Sum();
        if (total < 3)
        {
            return (0, 0);
        }

        var ordered = tags.OrderByDescending(t => t.Value).ThenBy(t => t.Key).ToArray();
        var set = string.Join(' ', ordered.Where(t => t.Value * 10 >= total).Select(t => t.Key));
        if (!sets.TryGetValue(set, out var number))
        {
            number = sets.Count < MostSets ? sets[set] = sets.Count + 1 : 0;
        }

        var sure = total >= SureCount && ordered[0].Value >= total * SureShare ? ordered[0].Key : 0;
        return (number, sure);
    }
}
