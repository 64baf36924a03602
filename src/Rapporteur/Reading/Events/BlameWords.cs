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

    /// <summary>Whether a word of blame that the verb governs falls on the verb's subject ("spread lies"; not "condemned the lies").</summary>
    public bool Carries(Token verb) => _words.Contains((verb.Lemma.ToLowerInvariant(), "DO"));

    /// <summary>Whether the token is such a word.</summary>
    public bool Contains(Token token) => _words.Contains((token.Lemma.ToLowerInvariant(), token.Upos));

    /// <summary>Whether the token is such a word, or a verb that is one together with its object ("break law").</summary>
    public bool Contains(Sentence sentence, int token) => Contains(sentence.Tokens[token]) || sentence.Tokens[token].Upos == "VERB"
        && sentence.ChildOf(token, "obj") is >= 0 and var thing && _words.Contains(($"{sentence.Tokens[token].Lemma} {sentence.Tokens[thing].Lemma}".ToLowerInvariant(), "VERB"));
}
