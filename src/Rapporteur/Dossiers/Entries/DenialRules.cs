using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Rapporteur.Reading.Actors;
using Rapporteur.Reading;

namespace Rapporteur.Dossiers;

/// <summary>
/// Tells sentences in which somebody says that what is told of them is not so (<c>knowledge/events/denials.tsv</c>), and which kind of thing such a
/// sentence can mean (<c>denied-acts.tsv</c>).
/// </summary>
public sealed class DenialRules
{
    private static readonly ConcurrentDictionary<string, DenialRules> s_loaded = new(StringComparer.Ordinal);

    private readonly SentencePatterns _patterns;
    private readonly Dictionary<string, Regex> _acts;

    private DenialRules(string directory)
    {
        _patterns = new SentencePatterns(Path.Combine(directory, "events", "denials.tsv"));
        var rows = TabbedFile.Rows(Path.Combine(directory, "events", "denied-acts.tsv"), 3).ToList();
        _acts = rows.ToDictionary(static r => r[0], static r => SentencePatterns.Of($@"\b({r[1]})\b"), StringComparer.Ordinal);
        Acts = [.. rows.Select(static r => (r[0], r[2]))];
    }

    /// <summary>For each row its id, a sentence that it fits and one that no row fits.</summary>
    public IReadOnlyList<(string Id, string Yes, string No)> Examples => _patterns.Examples;

    /// <summary>Each kind of thing with one of its words.</summary>
    public IReadOnlyList<(string Kind, string Example)> Acts { get; }

    /// <summary>Reads the tables; once a process for each folder.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="IOException">A table is missing or cannot be read.</exception>
    public static DenialRules Load(string? knowledgeDirectory = null) => s_loaded.GetOrAdd(
        knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), static d => new DenialRules(d));

    /// <summary>Id of the row that a sentence fits; null where it denies nothing.</summary>
    public string? RuleOf(string sentence) => _patterns.RuleOf(sentence);

    /// <summary>Whether words name a thing of a kind.</summary>
    /// <param name="words">Words as <see cref="Folding.Words"/> gives them.</param>
    /// <param name="kind">A PLOVER type, <c>meeting</c> or <c>statement</c>.</param>
    public bool Names(string words, string kind) => _acts.TryGetValue(kind, out var act) && act.IsMatch(words);
}
