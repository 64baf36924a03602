using Rapporteur.Reading;

namespace Rapporteur.Dossiers.Identity;

/// <summary>
/// What tells a text from others: min-hashes of its runs of five words (Broder 1997) to find copies, and its weightiest words to compare
/// passages.
/// </summary>
public static class TextSketch
{
    /// <summary>Number of min-hashes.</summary>
    public const int Hashes = 64;

    private const int Run = 5;
    private const int MostTerms = 60;
    private const double NameWeight = 1.6;
    private const double NumberWeight = 0.7;
    private const ulong Prime = 1099511628211;

    /// <summary>Min-hashes of the runs of words; empty for a text that is shorter than a run.</summary>
    /// <param name="text">The text.</param>
    public static uint[] MinHashes(string text)
    {
        var words = Folding.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < Run)
        {
            return [];
        }

        ulong[] hashes = [.. words.Select(Hash)];
        var least = new uint[Hashes];
        Array.Fill(least, uint.MaxValue);
        for (var i = 0; i + Run <= hashes.Length; i++)
        {
            var run = 14695981039346656037UL;
            for (var k = 0; k < Run; k++)
            {
                run = ((run ^ hashes[i + k]) * Prime) ^ (run >> 31);
            }

            for (var h = 0; h < Hashes; h++)
            {
                var mixed = (run + (((ulong)h + 1) * 0x9E3779B97F4A7C15)) * 0xBF58476D1CE4E5B9;
                mixed = (mixed ^ (mixed >> 29)) * 0x94D049BB133111EB;
                least[h] = Math.Min(least[h], (uint)(mixed >> 32));
            }
        }

        return least;
    }

    /// <summary>Estimated share of runs that two texts have in common, 0 to 1.</summary>
    public static double Resemblance(IReadOnlyList<uint> one, IReadOnlyList<uint> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.Count != Hashes || other.Count != Hashes)
        {
            return 0;
        }

        var same = 0;
        for (var i = 0; i < Hashes; i++)
        {
            same += one[i] == other[i] ? 1 : 0;
        }

        return (double)same / Hashes;
    }

    /// <summary>The weightiest words of a text, as a vector of length one.</summary>
    /// <param name="text">Title and body.</param>
    /// <param name="rarity">Weights of words.</param>
    public static IReadOnlyDictionary<string, double> Terms(string text, WordRarity rarity)
    {
        ArgumentNullException.ThrowIfNull(rarity);
        ArgumentNullException.ThrowIfNull(text);
        var counts = new Dictionary<string, (int All, int Capital)>(StringComparer.Ordinal);
        foreach (var token in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var word in Folding.Words(token).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var stem = word.Length > 4 && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
                var (all, capital) = counts.GetValueOrDefault(stem);
                counts[stem] = (all + 1, capital + (char.IsUpper(token[0]) ? 1 : 0));
            }
        }

        // Names tell more than other words, numbers (years, the dead, days) something.
        var top = counts
            .Select(c => (Word: c.Key, Weight: (1 + Math.Log(c.Value.All)) * (char.IsAsciiDigit(c.Key[0]) ? NumberWeight : rarity.Of(c.Key))
                * (c.Value.Capital > 0.6 * c.Value.All ? NameWeight : 1)))
            .Where(static t => t.Weight > 0 && (!char.IsAsciiDigit(t.Word[0]) || t.Word.Length is < 3 or 4))
            .OrderByDescending(static t => t.Weight).ThenBy(static t => t.Word, StringComparer.Ordinal)
            .Take(MostTerms).ToList();
        var length = Math.Sqrt(top.Sum(static t => t.Weight * t.Weight));
        return top.ToDictionary(static t => t.Word, t => Math.Round(t.Weight / length, 4), StringComparer.Ordinal);
    }

    /// <summary>Cosine of two term vectors.</summary>
    public static double Cosine(IReadOnlyDictionary<string, double> one, IReadOnlyDictionary<string, double> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one.OrderBy(static t => t.Key, StringComparer.Ordinal).Sum(t => other.TryGetValue(t.Key, out var weight) ? t.Value * weight : 0);
    }

    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037UL;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * Prime;
        }

        return hash;
    }
}
