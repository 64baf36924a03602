using System.Collections.Concurrent;
using System.Globalization;
using Rapporteur.Reading.Actors;
using Rapporteur.Reading;

namespace Rapporteur.Dossiers.Identity;

/// <summary>Which words may tell of one act: forms of one word ("fired", "firing"), and words of one type that are near in meaning ("raid", "attack").</summary>
/// <remarks>Fixed tables (<c>knowledge/events/act-forms.tsv</c>, <c>same-acts.tsv</c>): two words are judged alike whatever a dossier holds, either way round.</remarks>
internal sealed class ActWords
{
    private const int StemLength = 5;

    private static readonly ConcurrentDictionary<string, ActWords> s_loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _lemmas = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Type, string One, string Other), double> _near = [];

    private ActWords(string directory)
    {
        foreach (var row in TabbedFile.Rows(Path.Combine(directory, "events", "act-forms.tsv"), 2))
        {
            _lemmas.TryAdd(row[0], row[1]);
        }

        foreach (var row in TabbedFile.Rows(Path.Combine(directory, "events", "same-acts.tsv"), 4))
        {
            _near.TryAdd(Key(row[0], row[1], row[2]), double.Parse(row[3], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Reads the tables; once a process for each folder.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="IOException">A table is missing or cannot be read.</exception>
    public static ActWords Load(string? knowledgeDirectory = null) => s_loaded.GetOrAdd(
        knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), static d => new ActWords(d));

    /// <summary>Whether two labels are one word, whatever its form.</summary>
    public bool AreOne(string one, string other)
    {
        var (a, b) = (Folding.Words(one), Folding.Words(other));
        return Stem(a) == Stem(b) || Lemma(a) == Lemma(b);
    }

    /// <summary>How near two labels of one type are in meaning, as a cosine; null where they are not near enough to tell of one act.</summary>
    public double? Near(string type, string one, string other) =>
        _near.TryGetValue(Key(type, Lemma(Folding.Words(one)), Lemma(Folding.Words(other))), out var cosine) ? cosine : null;

    private string Lemma(string word) => _lemmas.GetValueOrDefault(word, word);

    private static string Stem(string word) => word.Length <= StemLength ? word : word[..StemLength];

    private static (string Type, string One, string Other) Key(string type, string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? (type, one, other) : (type, other, one);
}
