using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Rapporteur.Dossiers.Identity;
using Rapporteur.Reading.Actors;

namespace Rapporteur.Dossiers;

/// <summary>Tells sentences that deny that there was a plan (<c>knowledge/events/plan-denials.tsv</c>) from those that only say that it came to nothing.</summary>
public sealed class PlanDenialRules
{
    private static readonly ConcurrentDictionary<string, PlanDenialRules> s_loaded = new(StringComparer.Ordinal);

    private readonly List<(string Id, Regex Pattern, Regex? Unless)> _rows;

    private PlanDenialRules(string directory)
    {
        var rows = TabbedFile.Rows(Path.Combine(directory, "events", "plan-denials.tsv"), 5).ToList();
        _rows = [.. rows.Select(static r => (r[0], Of(r[1]), r[2].Length == 0 ? null : Of(r[2])))];
        Examples = [.. rows.Select(static r => (r[0], r[3], r[4]))];
    }

    /// <summary>For each row its id, a sentence that it fits and one that no row fits.</summary>
    public IReadOnlyList<(string Id, string Yes, string No)> Examples { get; }

    /// <summary>Reads the table; once a process for each folder.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="IOException">The table is missing or cannot be read.</exception>
    public static PlanDenialRules Load(string? knowledgeDirectory = null) => s_loaded.GetOrAdd(
        knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), static d => new PlanDenialRules(d));

    /// <summary>Id of the row that a sentence fits; null where it denies no plan.</summary>
    public string? RuleOf(string sentence)
    {
        var words = Folding.Words(sentence);
        return _rows.FirstOrDefault(r => r.Pattern.IsMatch(words) && r.Unless?.IsMatch(words) != true).Id;
    }

    // Without backtracking: linear in the sentence, whatever it is.
    private static Regex Of(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
