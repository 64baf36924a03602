using Rapporteur.Reading;

namespace Rapporteur.Dossiers.Identity;

/// <summary>What tells the story of a report apart from others: its telling words by what they are.</summary>
/// <remarks>
/// One table of words, where the form of a key tells its kind: "Muscat" a name, "Mona Sahli" a full name, "harbour" another word, "2026" a number, "^harbour" a
/// word of the beginning. The words of each kind are a vector of length one.
/// </remarks>
public static class StorySketch
{
    private const int Lead = 40;
    private const double NameWeight = 1.6;
    private const double MostlyCapital = 0.6;
    private const char LeadMark = '^';

    /// <summary>The words of a report with their weights.</summary>
    /// <param name="text">Title and body.</param>
    /// <param name="rarity">Weights of words.</param>
    public static IReadOnlyDictionary<string, double> Of(string text, WordRarity rarity)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(rarity);
        var counts = new Dictionary<string, (int All, int Capital, int Lead)>(StringComparer.Ordinal);
        var fullNames = new Dictionary<string, int>(StringComparer.Ordinal);
        var (place, before) = (0, string.Empty);
        foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var words = Folding.Words(token);
            var capital = char.IsUpper(token[0]);
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stem))
            {
                var (all, upper, lead) = counts.GetValueOrDefault(word);
                counts[word] = (all + 1, upper + (capital ? 1 : 0), lead + (place < Lead ? 1 : 0));
            }

            var name = capital && words.Length > 1 && !words.Contains(' ', StringComparison.Ordinal) ? words : string.Empty;
            if (name.Length > 0 && before.Length > 0 && rarity.Of(before) + rarity.Of(name) > 0.5)
            {
                var full = $"{Capital(before)} {Capital(name)}";
                fullNames[full] = fullNames.GetValueOrDefault(full) + 1;
            }

            before = char.IsLetterOrDigit(token[^1]) ? name : string.Empty;
            place++;
        }

        var telling = counts.Where(static c => !char.IsAsciiDigit(c.Key[0])).Select(c => (c.Key, c.Value, Weight: rarity.Of(c.Key), IsName: c.Value.Capital > MostlyCapital * c.Value.All))
            .Where(static c => c.Weight > 0).ToList();
        return Joined(
            Unit(telling.Where(static c => c.IsName).Select(static c => (Capital(c.Key), c.Weight * Often(c.Value.All))), 40),
            Unit(telling.Where(static c => !c.IsName).Select(static c => (c.Key, c.Weight * Often(c.Value.All))), 50),
            Unit(counts.Where(static c => char.IsAsciiDigit(c.Key[0]) && c.Key.Length is < 3 or 4).Select(static c => (c.Key, Often(c.Value.All))), 16),
            Unit(telling.Where(static c => c.Value.Lead > 0).Select(static c => (LeadMark + c.Key, c.Weight * Often(c.Value.Lead) * (c.IsName ? NameWeight : 1))), 24),
            Unit(fullNames.Select(static c => (c.Key, Often(c.Value))), 16));
    }

    /// <summary>The words of a sketch that are worth looking other reports up by, the weightiest first.</summary>
    internal static IEnumerable<string> Keys(IReadOnlyDictionary<string, double> sketch) =>
        sketch.Where(static t => KindOf(t.Key) is StoryWord.Name or StoryWord.Common)
            .OrderByDescending(static t => t.Value * (char.IsUpper(t.Key[0]) ? NameWeight : 1)).ThenBy(static t => t.Key, StringComparer.Ordinal)
            .Select(static t => t.Key.ToLowerInvariant());

    /// <summary>What two sketches have in common and what speaks against their being of one story, by <see cref="StoryModel.Features"/>.</summary>
    internal static double[] Compare(IReadOnlyDictionary<string, double> one, IReadOnlyDictionary<string, double> other)
    {
        var features = new double[StoryModel.Features.Count];
        features[0] = 1;
        var (years, shared) = (false, false);
        foreach (var (word, weight) in one)
        {
            var isYear = IsYear(word);
            years |= isYear;
            if (other.TryGetValue(word, out var same))
            {
                shared |= isYear;
                features[1 + (int)KindOf(word)] += weight * same;
            }
        }

        features[6] = years && !shared && other.Keys.Any(IsYear) ? 1 : 0;
        features[7] = shared ? 1 : 0;
        return features;
    }

    private static StoryWord KindOf(string key) => key[0] == LeadMark ? StoryWord.Lead
        : char.IsAsciiDigit(key[0]) ? StoryWord.Number
        : !char.IsUpper(key[0]) ? StoryWord.Common
        : key.Contains(' ', StringComparison.Ordinal) ? StoryWord.FullName : StoryWord.Name;

    private static bool IsYear(string key) => key.Length == 4 && key.All(char.IsAsciiDigit) && (key.StartsWith("19", StringComparison.Ordinal) || key.StartsWith("20", StringComparison.Ordinal));

    private static string Stem(string word) => word.Length > 4 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static double Often(int count) => 1 + Math.Log(count);

    private static List<(string Word, double Weight)> Unit(IEnumerable<(string Word, double Weight)> words, int most)
    {
        var top = words.OrderByDescending(static w => w.Weight).ThenBy(static w => w.Word, StringComparer.Ordinal).Take(most).ToList();
        var length = Math.Sqrt(top.Sum(static w => w.Weight * w.Weight));
        return [.. top.Select(w => (w.Word, Math.Round(w.Weight / length, 4)))];
    }

    // In ordinal order, so that sums over it are taken in one order everywhere.
    private static SortedDictionary<string, double> Joined(params IEnumerable<(string Word, double Weight)>[] parts)
    {
        var all = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (word, weight) in parts.SelectMany(static p => p))
        {
            all.TryAdd(word, weight);
        }

        return all;
    }
}
