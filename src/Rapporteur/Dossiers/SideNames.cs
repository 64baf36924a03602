using System.Collections.Concurrent;
using Rapporteur.Reading.Actors;

namespace Rapporteur.Dossiers;

/// <summary>Names of sides of which reports name the people alone: a state by its name (<c>knowledge/actors/states.tsv</c>), not by its code.</summary>
public sealed class SideNames
{
    private const string State = "state:";

    private static readonly ConcurrentDictionary<string, SideNames> s_loaded = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _states;

    private SideNames(string directory) =>
        _states = TabbedFile.Rows(Path.Combine(directory, "actors", "states.tsv"), 2).ToDictionary(static r => r[0], static r => r[1], StringComparer.Ordinal);

    /// <summary>Reads the table; once a process for each folder.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="IOException">The table is missing or cannot be read.</exception>
    public static SideNames Load(string? knowledgeDirectory = null) => s_loaded.GetOrAdd(
        knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), static d => new SideNames(d));

    /// <summary>The name of a state; of any other side, and of a state that the table does not have, what its key says.</summary>
    /// <param name="side">Key of the side (<c>state:ISR</c>, <c>person:petro</c>).</param>
    public string Of(string side)
    {
        ArgumentNullException.ThrowIfNull(side);
        var name = side[(side.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return side.StartsWith(State, StringComparison.Ordinal) ? _states.GetValueOrDefault(name, name) : name;
    }
}
