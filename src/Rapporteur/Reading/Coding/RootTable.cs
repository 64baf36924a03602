using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Coding;

/// <summary>Words that end acts, words that call them off, and words with a CAMEO root other than their PLOVER type. Immutable and safe to share.</summary>
internal sealed class RootTable
{
    private const int Columns = 4;

    private readonly HashSet<string> _ending = new(StringComparer.Ordinal);
    private readonly HashSet<string> _callingOff = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doing = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Word, PredicateKind Kind), List<(string Beside, string Root)>> _roots = [];

    private RootTable(string path)
    {
        foreach (var line in File.ReadLines(path).Where(static l => l.Length > 0 && l[0] != '#').Skip(1))
        {
            var cells = line.Split('\t');
            if (cells.Length != Columns)
            {
                throw new Events.OntologyException($"{Path.GetFileName(path)}: '{line}' has not four columns (word, kind, beside, root).");
            }

            switch (cells[3])
            {
                case "ends":
                    _ending.Add(cells[0]);
                    break;
                case "calls-off":
                    _callingOff.Add(cells[0]);
                    break;
                case "does":
                    _doing.Add(cells[0]);
                    break;
                default:
                    var key = (cells[0], cells[1] == "noun" ? PredicateKind.Noun : PredicateKind.Verb);
                    if (!_roots.TryGetValue(key, out var list))
                    {
                        _roots[key] = list = [];
                    }

                    list.Add((cells[2], cells[3]));
                    break;
            }
        }
    }

    /// <summary>Loads <c>events/roots.tsv</c> of the knowledge directory; null for <c>knowledge</c> beside the program.</summary>
    public static RootTable Load(string? knowledgeDirectory = null) =>
        new(Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "events", "roots.tsv"));

    /// <summary>Whether the predicate ends what goes on.</summary>
    public bool Ends(string lemma) => _ending.Contains(lemma);

    /// <summary>Whether the predicate calls off what was planned.</summary>
    public bool CallsOff(string lemma) => _callingOff.Contains(lemma);

    /// <summary>Whether who decides so does so ("decided to ease the rules").</summary>
    public bool Does(string lemma) => _doing.Contains(lemma);

    /// <summary>The root of an act by its own word, alone or beside another word of its phrase; null where the table has none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="predicate">Token of the act.</param>
    /// <param name="lemma">Its lemma, with particle.</param>
    /// <param name="kind">Its word class.</param>
    public string? RootOf(Sentence sentence, int predicate, string lemma, PredicateKind kind)
    {
        if (!_roots.TryGetValue((lemma, kind), out var rows))
        {
            return null;
        }

        foreach (var (beside, root) in rows)
        {
            if (beside == "-" || IsBeside(sentence, predicate, beside))
            {
                return root;
            }
        }

        return null;
    }

    /// <summary>Whether the word stands right above or below the predicate in the tree.</summary>
    private static bool IsBeside(Sentence sentence, int predicate, string word)
    {
        var head = sentence.Tokens[predicate].Head;
        if (head >= 0 && sentence.Tokens[head].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var child in sentence.ChildrenOf(predicate))
        {
            if (sentence.Tokens[child].Lemma.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
