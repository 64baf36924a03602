using Rapporteur.Language;

namespace Rapporteur.Training;

/// <summary>Accuracy of the lemma model in <c>--models DIR</c> on the dev parts in <c>--data DIR</c>, gold tags given. <c>--errors N</c> prints misses.</summary>
internal static class LemmaScoring
{
    public static int Run(Options options)
    {
        using var stream = File.OpenRead(Path.Combine(options.Models, "lemmas.bin"));
        var model = Lemmatizer.Load(stream);
        var errors = int.TryParse(options["errors"], out var count) ? count : 0;
        foreach (var path in Directory.GetFiles(options.Data, "en_*-dev.conllu").Order(StringComparer.Ordinal))
        {
            var (words, right) = (0, 0);
            var misses = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (var word in ConlluReader.Read(path).SelectMany(sentence => sentence.Words))
            {
                var lemma = model.Lemma(word.Form, word.Upos, word.Xpos);
                words++;
                if (lemma == word.Lemma)
                {
                    right++;
                    continue;
                }

                var miss = $"{word.Form} {word.Upos} {word.Xpos}: {lemma}, should be {word.Lemma}";
                misses[miss] = misses.GetValueOrDefault(miss) + 1;
            }

            Console.WriteLine(FormattableString.Invariant($"{Path.GetFileName(path)} lemmas {100.0 * right / words:F2} ({right} of {words})"));
            foreach (var (miss, times) in misses.OrderByDescending(pair => pair.Value).Take(errors)) Console.WriteLine($"  {times} {miss}");
        }

        return 0;
    }
}
