using Rapporteur.Language;

namespace Rapporteur.Reading.Events;

/// <summary>Words that blame whoever they are said of ("unlawful", "a breach", "lied"). Immutable and safe to share.</summary>
public sealed class BlameWords
{
    private readonly HashSet<(string Lemma, string Upos)> _words = [];

    private BlameWords(string path)
    {
        foreach (var line in File.ReadLines(path).Where(static l => l.Length > 0 && l[0] != '#').Skip(1))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0)
            {
                _words.Add((line[..tab], line[(tab + 1)..]));
            }
        }
    }

    /// <summary>Loads <c>events/blame.tsv</c> of the knowledge directory.</summary>
    /// <param name="knowledgeDirectory">Null for <c>knowledge</c> beside the program.</param>
    public static BlameWords Load(string? knowledgeDirectory = null) =>
        new(Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "events", "blame.tsv"));

    /// <summary>Whether the token is such a word.</summary>
    public bool Contains(Token token) => _words.Contains((token.Lemma.ToLowerInvariant(), token.Upos));
}
