using System.Collections.Concurrent;
using Rapporteur.Reading.Actors;

namespace Rapporteur.Dossiers;

/// <summary>Tells events as an analyst would write them down, by the words of <c>knowledge/events/wording.tsv</c> and <c>status-wording.tsv</c>.</summary>
public sealed class EventWording
{
    private const string AnyMode = "-";
    private const string Somebody = "somebody";

    private static readonly ConcurrentDictionary<string, EventWording> s_loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<(string Type, string Mode), string[]> _verbs;
    private readonly Dictionary<string, string> _statuses;

    private EventWording(string directory)
    {
        _verbs = TabbedFile.Rows(Path.Combine(directory, "events", "wording.tsv"), 7).ToDictionary(static r => (r[0], r[1]), static r => r);
        _statuses = TabbedFile.Rows(Path.Combine(directory, "events", "status-wording.tsv"), 2).ToDictionary(static r => r[0], static r => r[1], StringComparer.Ordinal);
    }

    /// <summary>Reads the tables; once a process for each folder.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="IOException">A table is missing or cannot be read.</exception>
    public static EventWording Load(string? knowledgeDirectory = null) => s_loaded.GetOrAdd(
        knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), static d => new EventWording(d));

    /// <summary>"Norland asked Sudmark for a meeting"; null where the type has no words, as that of an analyst's own entry.</summary>
    /// <param name="type">PLOVER type.</param>
    /// <param name="mode">PLOVER mode, or null.</param>
    /// <param name="status">How the event is told; null is told as having happened.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="at">At whom.</param>
    public string? Sentence(string? type, string? mode, string? status, IReadOnlyList<FindingParty> by, IReadOnlyList<FindingParty> at)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(at);
        if (type is null || !(_verbs.TryGetValue((type, mode ?? AnyMode), out var verb) || _verbs.TryGetValue((type, AnyMode), out verb))
            || !_statuses.TryGetValue(status ?? "happened", out var words))
        {
            return null;
        }

        var rest = at.Count > 0 ? verb[5].Replace("{b}", DossierWords.Names(at), StringComparison.Ordinal) : verb[6];
        return words.Replace("{past}", verb[2], StringComparison.Ordinal).Replace("{base}", verb[3], StringComparison.Ordinal).Replace("{ing}", verb[4], StringComparison.Ordinal)
            .Replace("{be}", by.Count > 1 ? "are" : "is", StringComparison.Ordinal)
            .Replace("{rest}", rest, StringComparison.Ordinal)
            .Replace("{a}", by.Count > 0 ? DossierWords.Names(by) : Somebody, StringComparison.Ordinal).TrimEnd();
    }
}
