using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>The predicate lexicon: which words are predicates, with which frames. Immutable and safe to share.</summary>
public sealed class Lexicon
{
    private readonly Dictionary<(string Lemma, PredicateKind Kind), LexiconEntry[]> _entries;
    private readonly HashSet<string> _longLemmaHeads = new(StringComparer.Ordinal);

    /// <summary>Makes a lexicon of rows; rows of one lemma keep their order.</summary>
    /// <param name="entries">The rows.</param>
    /// <param name="calendarWords">Words that make an adjunct one of time, lower-case.</param>
    public Lexicon(IEnumerable<LexiconEntry> entries, IEnumerable<string>? calendarWords = null)
    {
        All = [.. entries];
        CalendarWords = new HashSet<string>(calendarWords ?? [], StringComparer.Ordinal);
        _entries = All
            .GroupBy(e => (e.Lemma, e.Kind))
            .ToDictionary(g => g.Key, g => g.ToArray());
        foreach (var entry in All)
        {
            // A noun with a dash may stand as two words.
            if (entry.Kind == PredicateKind.Noun && entry.Lemma.LastIndexOf('-') is > 0 and var dash)
            {
                _longLemmaHeads.Add(entry.Lemma[(dash + 1)..]);
            }

            var space = entry.Lemma.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0)
            {
                _longLemmaHeads.Add(entry.Kind == PredicateKind.Noun && !entry.Lemma.Contains(" of ", StringComparison.Ordinal) ? entry.Lemma[(entry.Lemma.LastIndexOf(' ') + 1)..] : entry.Lemma[..space]);
            }
        }
    }

    /// <summary>All rows in the order of the files.</summary>
    public IReadOnlyList<LexiconEntry> All { get; }

    /// <summary>Names of days, months and the like: a nominal headed by one tells when.</summary>
    internal IReadOnlySet<string> CalendarWords { get; }

    /// <summary>Loads every <c>*.tsv</c> under <c>lexicon</c> of the knowledge directory, in order of name.</summary>
    /// <param name="knowledgeDirectory">Null for <c>knowledge</c> beside the program.</param>
    /// <exception cref="LexiconException">A row is malformed, or there is no lexicon; the message names file and line.</exception>
    public static Lexicon Load(string? knowledgeDirectory = null)
    {
        var directory = Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "lexicon");
        if (!Directory.Exists(directory))
        {
            throw new LexiconException($"No lexicon at {directory}: the folder knowledge/lexicon must lie beside the program.");
        }

        var files = Directory.GetFiles(directory, "*.tsv");
        Array.Sort(files, StringComparer.Ordinal);
        var calendar = Path.Combine(directory, "calendar.txt");
        return new Lexicon(
            files.SelectMany(LexiconFile.Read),
            File.Exists(calendar) ? File.ReadLines(calendar).Where(static l => l.Length > 0 && l[0] != '#') : []);
    }

    /// <summary>The senses of a predicate, in order of the files; empty where it is unknown.</summary>
    public IReadOnlyList<LexiconEntry> Find(string lemma, PredicateKind kind) =>
        _entries.TryGetValue((lemma, kind), out var found) ? found : [];

    /// <summary>Whether some row of several words, or of one with a dash, begins (verbs) or ends (nouns) with the lemma.</summary>
    public bool MayBeLonger(string lemma) => _longLemmaHeads.Contains(lemma);

    /// <summary>Whether a verb of this word can report what somebody says.</summary>
    internal bool IsSpeechVerb(Token token) => Find(token.Lemma.ToLowerInvariant(), PredicateKind.Verb).Any(static e => e.IsSpeech);
}
