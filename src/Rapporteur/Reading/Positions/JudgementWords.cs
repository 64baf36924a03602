using Rapporteur.Language;
using Rapporteur.Reading.Languages;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Words that judge what they are said of ("unlawful", "a mistake", "undermines"). Immutable and safe to share.</summary>
public sealed class JudgementWords
{
    private readonly Dictionary<(string Lemma, string Class), Stance> _words = [];

    private JudgementWords(string path)
    {
        foreach (var cells in KnowledgeRows.Of(path))
        {
            _words[(cells[0], cells[1])] = Enum.Parse<Stance>(cells[2], ignoreCase: true);
        }
    }

    /// <summary>Loads <c>positions/judgements.tsv</c> of the knowledge directory.</summary>
    /// <param name="knowledgeDirectory">Null for <c>knowledge</c> beside the program.</param>
    public static JudgementWords Load(string? knowledgeDirectory = null) =>
        new(Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "positions", "judgements.tsv"));

    /// <summary>How whoever says the word of a thing stands to it; null where the word does not judge.</summary>
    internal Stance? StanceOf(Token token, string wordClass) =>
        _words.TryGetValue((token.Lemma.ToLowerInvariant(), wordClass), out var stance) ? stance : null;
}
