using Rapporteur.Language;
using Rapporteur.Reading.Languages;

namespace Rapporteur.Reading.Events;

/// <summary>Classes of words that the event rules ask for ("goods", "praise", "sport"). Immutable and safe to share.</summary>
public sealed class WordClasses
{
    private readonly HashSet<(string Class, string Word)> _words;

    private WordClasses(string path) => _words = [.. KnowledgeRows.Of(path).Select(static cells => (cells[0], cells[1]))];

    /// <summary>Loads <c>events/words.tsv</c> of the knowledge directory.</summary>
    /// <param name="knowledgeDirectory">Null for <c>knowledge</c> beside the program.</param>
    public static WordClasses Load(string? knowledgeDirectory = null) =>
        new(Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "events", "words.tsv"));

    /// <summary>Whether the token's dictionary form is of the class.</summary>
    public bool Is(string name, Token token) => _words.Contains((name, token.Lemma.ToLowerInvariant()));
}
