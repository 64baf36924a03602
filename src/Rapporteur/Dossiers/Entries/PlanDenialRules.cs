using System.Collections.Concurrent;

namespace Rapporteur.Dossiers;

/// <summary>Tells sentences that deny that there was a plan (<c>knowledge/events/plan-denials.tsv</c>) from those that only say that it came to nothing.</summary>
public sealed class PlanDenialRules
{
    private static readonly ConcurrentDictionary<string, PlanDenialRules> s_loaded = new(StringComparer.Ordinal);

    private readonly SentencePatterns _patterns;

    private PlanDenialRules(string directory) => _patterns = new SentencePatterns(Path.Combine(directory, "events", "plan-denials.tsv"));

    /// <summary>For each row its id, a sentence that it fits and one that no row fits.</summary>
    public IReadOnlyList<(string Id, string Yes, string No)> Examples => _patterns.Examples;

    /// <summary>Reads the table; once a process for each folder.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="IOException">The table is missing or cannot be read.</exception>
    public static PlanDenialRules Load(string? knowledgeDirectory = null) => s_loaded.GetOrAdd(
        knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), static d => new PlanDenialRules(d));

    /// <summary>Id of the row that a sentence fits; null where it denies no plan.</summary>
    public string? RuleOf(string sentence) => _patterns.RuleOf(sentence);
}
