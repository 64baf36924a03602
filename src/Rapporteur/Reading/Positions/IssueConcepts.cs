using System.Collections.Concurrent;
using Rapporteur.Reading.Actors;

namespace Rapporteur.Reading.Positions;

/// <summary>What negotiations are about, by the words of a proposal (<c>knowledge/issues/concepts.tsv</c>).</summary>
public sealed class IssueConcepts
{
    private const int LongestLabel = 3;

    private static readonly ConcurrentDictionary<string, IssueConcepts> s_loaded = new(StringComparer.Ordinal);

    private readonly List<(string Concept, string Label, string Parent, string[][][] Patterns)> _rows = [];
    private readonly HashSet<string> _plain;

    private IssueConcepts(string directory)
    {
        foreach (var row in TabbedFile.Rows(Path.Combine(directory, "issues", "concepts.tsv"), 4))
        {
            _rows.Add((row[0], row[1], row[2], [.. row[3].Split('|').Select(static p => p.Split('+').Select(static part => part.Split('/')).ToArray())]));
        }

        _plain = [.. TabbedFile.Rows(Path.Combine(directory, "issues", "plain-words.tsv"), 1).Select(static r => r[0])];
    }

    /// <summary>Reads the tables; once a process for each folder.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="IOException">A table is missing or cannot be read.</exception>
    public static IssueConcepts Load(string? knowledgeDirectory = null) => s_loaded.GetOrAdd(
        knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), static d => new IssueConcepts(d));

    /// <summary>Key of what a phrase is about: <c>issue:ceasefire</c>, or its telling words where no concept fits; null where it has none.</summary>
    public string? KeyOf(string phrase)
    {
        if (ConceptOf(phrase) is { } concept)
        {
            return concept;
        }

        string[] telling = [.. Telling(phrase).Take(LongestLabel).Order(StringComparer.Ordinal)];
        return telling.Length == 0 ? null : $"words:{string.Join('-', telling)}";
    }

    /// <summary>Whether a key is a concept's, not one of telling words.</summary>
    /// <param name="key">A key.</param>
    public static bool IsConcept(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key.StartsWith("issue:", StringComparison.Ordinal);
    }

    /// <summary>Key of the first concept that fits a phrase; null where none does.</summary>
    public string? ConceptOf(string phrase)
    {
        var words = WordsOf(phrase);
        foreach (var (concept, _, _, patterns) in _rows)
        {
            foreach (var pattern in patterns)
            {
                if (Stands(pattern, words))
                {
                    return $"issue:{concept}";
                }
            }
        }

        return null;
    }

    /// <summary>Whether of each part of a pattern one choice is among the words.</summary>
    private static bool Stands(string[][] pattern, string[] words)
    {
        foreach (var part in pattern)
        {
            var isThere = false;
            for (var i = 0; i < part.Length && !isThere; i++)
            {
                for (var w = 0; w < words.Length && !isThere; w++)
                {
                    isThere = Fits(words[w], part[i]);
                }
            }

            if (!isThere)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Words of a phrase that say what it is about, each once, in their order.</summary>
    internal IEnumerable<string> Telling(string phrase) => WordsOf(phrase).Where(w => w.Length > 2 && !_plain.Contains(w)).Distinct(StringComparer.Ordinal);

    /// <summary>Key of the issue that a special one is a kind of (a truce along the front line is a truce); null where it is none.</summary>
    public string? ParentOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _rows.FirstOrDefault(r => key == $"issue:{r.Concept}").Parent is { Length: > 1 } parent ? $"issue:{parent}" : null;
    }

    /// <summary>Name of an issue for people: the concept's label, or the words of the key.</summary>
    public string LabelOf(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var name = key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return _rows.FirstOrDefault(r => r.Concept == name).Label ?? name.Replace('-', ' ');
    }

    private static string[] WordsOf(string phrase) => Folding.Words(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Fits(string word, string part) =>
        part[^1] == '*' ? word.Length > 0 && word[0] == part[0] && word.StartsWith(part.AsSpan(0, part.Length - 1), StringComparison.Ordinal) : word == part;
}
