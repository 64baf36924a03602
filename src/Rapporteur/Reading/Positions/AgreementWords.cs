using Rapporteur.Reading.Languages;

namespace Rapporteur.Reading.Positions;

/// <summary>Agreements, and the verbs of entering into one and of leaving one. Immutable and safe to share.</summary>
public sealed class AgreementWords
{
    private readonly HashSet<(string Lemma, string Class)> _words = [];

    private AgreementWords(string path)
    {
        foreach (var cells in KnowledgeRows.Of(path))
        {
            _words.Add((cells[0], cells[1]));
        }
    }

    /// <summary>Loads <c>positions/agreements.tsv</c> of the knowledge directory.</summary>
    /// <param name="knowledgeDirectory">Null for <c>knowledge</c> beside the program.</param>
    public static AgreementWords Load(string? knowledgeDirectory = null) =>
        new(Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "positions", "agreements.tsv"));

    internal bool IsAgreement(string lemma) => _words.Contains((lemma.ToLowerInvariant(), "agreement"));

    internal bool IsEntering(string verb) => _words.Contains((verb, "enter"));

    internal bool IsInitiative(string lemma) => _words.Contains((lemma.ToLowerInvariant(), "initiative"));

    internal bool IsAnnouncing(string verb) => _words.Contains((verb, "announce"));

    internal bool IsLeaving(string verb) => _words.Contains((verb, "leave"));
}
