using System.Globalization;
using Rapporteur.Language;

namespace Rapporteur.Training;

/// <summary>
/// Learns the lemma model from the training parts of the treebanks in <c>--data DIR</c> and writes <c>lemmas.bin</c> to <c>--out DIR</c>.
/// Short endings vote by the number of different words, so that "was" does not speak for all verbs; a word of its own
/// gets an entry where the endings would get it wrong. <c>--wordnet DIR</c> adds the regular forms of WordNet's verbs and nouns.
/// </summary>
internal static class LemmaTraining
{
    private const int FewestWordsForEnding = 2;

    // Endings speak for regular words only; what changes more is a word of its own.
    private const int LongestChange = 3;

    // Where the treebanks differ ("people"), English EWT is followed.
    private const int EwtWeight = 3;

    public static int Run(Options options)
    {
        var files = Directory.GetFiles(options.Data, "en_*-train.conllu").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            Console.Error.WriteLine($"No en_*-train.conllu in {options.Data}.");
            return 1;
        }

        var slips = Lines().Where(static forms => forms[0] == "slip").Select(static forms => (forms[1], forms[2])).ToHashSet();
        var words = files.SelectMany(file => ConlluReader.Read(file)
            .SelectMany(sentence => sentence.Words)
            .Where(word => !slips.Contains((word.Form.ToLowerInvariant(), word.Lemma)))
            .Select(word => (Word: word, Weight: Path.GetFileName(file).StartsWith("en_ewt", StringComparison.Ordinal) ? EwtWeight : 1)));
        var model = Train(words, Irregular().Concat(options["wordnet"] is { } folder ? WordNetForms.Read(folder) : []));
        Directory.CreateDirectory(options.Out);
        var path = Path.Combine(options.Out, "lemmas.bin");
        using (var stream = File.Create(path)) model.Save(stream);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {new FileInfo(path).Length} bytes"));
        return 0;
    }

    /// <summary>Makes a model in memory.</summary>
    /// <param name="words">Words of treebanks, each with its weight.</param>
    /// <param name="supplement">Words to learn where the treebanks and what comes before lack the form.</param>
    internal static Lemmatizer Train(IEnumerable<(TreebankWord Word, int Weight)> words, IEnumerable<TreebankWord> supplement)
    {
        // Tag, then marked form, then rule, then how often.
        var seen = new SortedDictionary<string, SortedDictionary<string, Dictionary<LemmaRule, int>>>(StringComparer.Ordinal);
        foreach (var (word, weight) in words)
        {
            // Misspellings and foreign words teach nothing that holds elsewhere.
            if (word.Upos is "X" or "_" || word.Lemma == "_") continue;
            Count(seen, LemmaKey.Tag(word.Form, word.Upos, word.Xpos), word, weight);
        }

        var own = seen.ToDictionary(pair => pair.Key, pair => pair.Value.Keys.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var word in supplement)
        {
            var tag = LemmaKey.Tag(word.Form, word.Upos, word.Xpos);
            if (!own.TryGetValue(tag, out var forms)) own.Add(tag, forms = new HashSet<string>(StringComparer.Ordinal));
            if (forms.Add(LemmaKey.Marked(word.Form))) Count(seen, tag, word, 1);
        }

        // Any inflected word may stand at the head of a sentence or in a headline.
        foreach (var stem in (string[])["NOUN|NNS", "ADJ|JJR", "ADJ|JJS", "ADV|RBR", "ADV|RBS"])
        {
            if (!seen.TryGetValue(stem + LemmaKey.NoCapital, out var forms)) continue;
            foreach (var shape in (string[])[LemmaKey.Capital, LemmaKey.AllCapitals])
            {
                if (!seen.TryGetValue(stem + shape, out var capitals)) continue;
                foreach (var (marked, counts) in forms) capitals.TryAdd(marked, counts);
            }
        }

        var rules = new List<LemmaRule>();
        var tables = new Dictionary<string, LemmaEndings>(StringComparer.Ordinal);
        foreach (var (tag, forms) in seen) tables.Add(tag, Learn(tag, forms, rules));
        return new Lemmatizer([.. rules], tables);
    }

    private static void Count(
        SortedDictionary<string, SortedDictionary<string, Dictionary<LemmaRule, int>>> seen, string tag, TreebankWord word, int weight)
    {
        if (!seen.TryGetValue(tag, out var forms)) seen.Add(tag, forms = new(StringComparer.Ordinal));
        var marked = LemmaKey.Marked(word.Form);
        if (!forms.TryGetValue(marked, out var counts)) forms.Add(marked, counts = []);
        var rule = LemmaRule.Between(LemmaKey.Plain(word.Form), LemmaKey.Plain(word.Lemma));
        counts[rule] = counts.GetValueOrDefault(rule) + weight;
    }

    private static IEnumerable<string[]> Lines()
    {
        using var stream = typeof(LemmaTraining).Assembly.GetManifestResourceStream("irregular.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '))];
    }

    /// <summary>The irregular forms of verbs and nouns.</summary>
    internal static IEnumerable<TreebankWord> Irregular()
    {
        foreach (var forms in Lines().Where(static forms => forms[0] != "slip"))
        {
            if (forms[0] == "plural")
            {
                yield return new TreebankWord(forms[2], forms[1], "NOUN", "NNS", -1, "root", true);
                continue;
            }

            yield return new TreebankWord(forms[1], forms[0], "VERB", "VBD", -1, "root", true);
            yield return new TreebankWord(forms[^1], forms[0], "VERB", "VBN", -1, "root", true);
        }
    }

    private static LemmaEndings Learn(string tag, SortedDictionary<string, Dictionary<LemmaRule, int>> forms, List<LemmaRule> rules)
    {
        var best = forms.ToDictionary(pair => pair.Key, pair => Winner(pair.Value), StringComparer.Ordinal);
        var isName = tag.StartsWith("PROPN", StringComparison.Ordinal);
        var endings = new LemmaEndings();
        for (var length = 0; length <= LemmaKey.LongestEnding; length++)
        {
            var votes = new SortedDictionary<string, Dictionary<LemmaRule, int>>(StringComparer.Ordinal);
            foreach (var (marked, rule) in best)
            {
                if (marked.Length - 1 < length || rule.Strip > LongestChange || rule.Append.Length > LongestChange) continue;
                // How a name is capitalised is its own affair (NATO, McGuire).
                if (isName && rule.Case != LemmaCase.Keep && marked.Length - 1 > length) continue;
                var ending = marked[^length..];
                if (!votes.TryGetValue(ending, out var counts)) votes.Add(ending, counts = []);
                counts[rule] = counts.GetValueOrDefault(rule) + 1;
            }

            foreach (var (ending, counts) in votes)
            {
                if (length > 0 && counts.Values.Sum() < FewestWordsForEnding) continue;
                var rule = Number(Winner(counts), rules);
                if (endings.Find(ending) != rule) endings.Add(ending, rule);
            }
        }

        foreach (var marked in forms.Keys)
        {
            var rule = Number(best[marked], rules);
            if (endings.Find(marked) != rule) endings.Add(marked, rule);
        }

        return endings;
    }

    // Most votes; among equals the rule that changes least, so that the outcome does not hang on the order of reading.
    private static LemmaRule Winner(Dictionary<LemmaRule, int> counts) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Strip + pair.Key.Append.Length)
            .ThenBy(pair => pair.Key.Append, StringComparer.Ordinal).ThenBy(pair => pair.Key.Case).First().Key;

    private static int Number(LemmaRule rule, List<LemmaRule> rules)
    {
        var number = rules.IndexOf(rule);
        if (number >= 0) return number;
        rules.Add(rule);
        return rules.Count - 1;
    }
}
