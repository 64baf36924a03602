using System.Collections.Concurrent;
using Rapporteur.Reading.Actors;

namespace Rapporteur.Dossiers.Identity;

/// <summary>
/// How much a word tells of what a text is about: 0 for the most frequent of the language, 1 for one that is in no list.
/// </summary>
/// <remarks>A fixed table, not counts over the dossier: a report weighs the same whatever came before it.</remarks>
public sealed class WordRarity
{
    private static readonly ConcurrentDictionary<string, WordRarity> s_loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, double> _weights = new(StringComparer.Ordinal);

    private WordRarity(string directory)
    {
        string[] words = [.. TabbedFile.Rows(Path.Combine(directory, "words", "frequent.tsv"), 1).Select(static r => r[0])];
        var longest = Math.Log2(words.Length + 2);
        for (var rank = 0; rank < words.Length; rank++)
        {
            // Words before the five-hundredth hardly tell anything; from there the weight grows with the logarithm of the rank.
            _weights.TryAdd(words[rank], rank < 500 ? 0 : Math.Pow(Math.Log2(rank + 2) / longest, 3));
        }
    }

    /// <summary>Reads the table; once a process for each folder.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="IOException">The table is missing or cannot be read.</exception>
    public static WordRarity Load(string? knowledgeDirectory = null) => s_loaded.GetOrAdd(
        knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), static d => new WordRarity(d));

    /// <summary>Weight of a folded word.</summary>
    public double Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Length < 3 || char.IsDigit(word[0]) ? 0 : _weights.GetValueOrDefault(word, 1);
    }
}
