using System.Globalization;
using Rapporteur.Propositions;

namespace Rapporteur.Training.Coreference;

/// <summary>
/// <c>compile acts --models DIR --out DIR</c>: <c>act-forms.tsv</c> and <c>same-acts.tsv</c>, by which a dossier sees that two reports may tell of one act in other words:
/// forms of one word, words of one root, and words of one type of the lexicon whose vectors are near, less those of <c>different.txt</c>.
/// </summary>
internal static class ActCompilation
{
    // From where, in stories whose events are known, half of the pairs that share an argument tell of one event; for words of one root, nine in ten.
    private const double Near = 0.75;
    private const double NearOfRoot = 0.5;
    private const int Root = 5;

    /// <summary>Compiles and writes.</summary>
    /// <returns>0.</returns>
    public static int Run(Options options)
    {
        var acts = Lexicon.Load().All.Where(static e => e.EventType is not null && e.Lemma.All(char.IsAsciiLetterLower)).ToList();
        File.WriteAllLines(Path.Combine(options.Out, "act-forms.tsv"),
        [
            "# Forms of the words that tell of acts (lexicon), with their dictionary form. Made by: compile acts --out FOLDER; our own rules and list of irregular verbs.",
            "form\tlemma",
            .. Forms(acts).OrderBy(static f => f.Key, StringComparer.Ordinal).Select(static f => $"{f.Key}\t{f.Value}"),
        ]);
        var (meanings, different) = (Meanings.Load(options.Models), Different());
        File.WriteAllLines(Path.Combine(options.Out, "same-acts.tsv"),
        [
            "# Words of one type of act that may tell of one and the same act, with the cosine of their vectors (GloVe 6B, PDDL). Made by: compile acts --out FOLDER.",
            "# From 0.75, words of one root from 0.5: there half of such pairs with a common argument, and nine in ten, are one event in ECB+ train.",
            "type\tone\tother\tcosine",
            .. acts.Select(static a => (Type: a.EventType!, a.Lemma)).Distinct().GroupBy(static a => a.Type, static a => a.Lemma, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal)
                .SelectMany(g => Pairs(g.Key, [.. g.Order(StringComparer.Ordinal)], meanings, different)),
        ]);
        return 0;
    }

    private static SortedDictionary<string, string> Forms(IReadOnlyList<LexiconEntry> words)
    {
        var forms = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var lemmas = words.Select(static w => w.Lemma).ToHashSet(StringComparer.Ordinal);
        var irregular = LemmaTraining.Irregular().ToLookup(static w => w.Lemma, StringComparer.Ordinal);
        foreach (var entry in words.Where(static w => w.Lemma.Length > 2))
        {
            var regular = entry.Kind switch
            {
                PredicateKind.Verb => WordNetForms.OfVerb(entry.Lemma),
                PredicateKind.Noun => [WordNetForms.OfNoun(entry.Lemma)],
                _ => [],
            };
            foreach (var word in irregular[entry.Lemma].Concat(regular).Where(w => !lemmas.Contains(w.Form)))
            {
                forms.TryAdd(word.Form, entry.Lemma);
            }
        }

        return forms;
    }

    private static HashSet<string> Different()
    {
        using var stream = typeof(ActCompilation).Assembly.GetManifestResourceStream("different.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(static l => l.Length > 0 && l[0] != '#').ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Pairs(string type, string[] lemmas, Meanings meanings, IReadOnlySet<string> different) =>
        from one in lemmas
        from other in lemmas
        where string.CompareOrdinal(one, other) < 0 && !different.Contains($"{one} {other}")
        let cosine = Meanings.Cosine(meanings.Of(one), meanings.Of(other))
        let isOfRoot = one.Length >= Root && other.Length >= Root && one[..Root] == other[..Root]
        where cosine >= (isOfRoot ? NearOfRoot : Near)
        select string.Create(CultureInfo.InvariantCulture, $"{type}\t{one}\t{other}\t{cosine:F2}");
}
