using System.Globalization;
using Rapporteur.Language;

namespace Rapporteur.Training;

/// <summary>
/// Learns the lemma model from the training parts of the treebanks in <c>--data DIR</c> and writes <c>lemmas.bin</c> to <c>--out DIR</c>.
/// Short endings vote by the number of different words, so that "was" does not speak for all verbs; a word of its own
/// gets an entry where the endings would get it wrong.
/// </summary>
internal static class LemmaTraining
{
    private const int FewestWordsForEnding = 2;

    public static int Run(Options options)
    {
        var files = Directory.GetFiles(options.Data, "en_*-train.conllu").Order(StringComparer.Ordinal).ToList();
        if (files.Count == 0)
        {
            Console.Error.WriteLine($"No en_*-train.conllu in {options.Data}.");
            return 1;
        }

        var model = Train(files.SelectMany(ConlluReader.Read).SelectMany(sentence => sentence.Words));
        Directory.CreateDirectory(options.Out);
        var path = Path.Combine(options.Out, "lemmas.bin");
        using (var stream = File.Create(path)) model.Save(stream);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}: {new FileInfo(path).Length} bytes"));
        return 0;
    }

    internal static Lemmatizer Train(IEnumerable<TreebankWord> words)
    {
        // Tag, then marked form, then rule, then how often.
        var seen = new SortedDictionary<string, SortedDictionary<string, Dictionary<LemmaRule, int>>>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            // Misspellings and foreign words teach nothing that holds elsewhere.
            if (word.Upos is "X" or "_" || word.Lemma == "_") continue;
            var tag = LemmaKey.Tag(word.Form, word.Upos, word.Xpos);
            if (!seen.TryGetValue(tag, out var forms)) seen.Add(tag, forms = new(StringComparer.Ordinal));
            var marked = LemmaKey.Marked(word.Form);
            if (!forms.TryGetValue(marked, out var counts)) forms.Add(marked, counts = []);
            var rule = LemmaRule.Between(word.Form, word.Lemma);
            counts[rule] = counts.GetValueOrDefault(rule) + 1;
        }

        var rules = new List<LemmaRule>();
        var tables = new Dictionary<string, LemmaEndings>(StringComparer.Ordinal);
        foreach (var (tag, forms) in seen) tables.Add(tag, Learn(forms, rules));
        return new Lemmatizer([.. rules], tables);
    }

    private static LemmaEndings Learn(SortedDictionary<string, Dictionary<LemmaRule, int>> forms, List<LemmaRule> rules)
    {
        var best = forms.ToDictionary(pair => pair.Key, pair => Winner(pair.Value), StringComparer.Ordinal);
        var endings = new LemmaEndings();
        for (var length = 0; length <= LemmaKey.LongestEnding; length++)
        {
            var votes = new SortedDictionary<string, Dictionary<LemmaRule, int>>(StringComparer.Ordinal);
            foreach (var (marked, rule) in best)
            {
                if (marked.Length - 1 < length) continue;
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
