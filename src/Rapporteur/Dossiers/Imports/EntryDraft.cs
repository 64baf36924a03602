using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Dossiers.Imports;

/// <summary>The entries of a sheet as they are gathered: what a record holds, and of each line its days and its source.</summary>
/// <param name="names">Tells who bears a name.</param>
internal sealed class EntryDraft(PartyNames names)
{
    private readonly Dictionary<string, int> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, EntryId> _issues = new(StringComparer.Ordinal);

    /// <summary>The rows as a text.</summary>
    public EntryText Text { get; } = new();

    /// <summary>Parties.</summary>
    public List<Actor> Actors { get; } = [];

    /// <summary>Meetings.</summary>
    public List<Meeting> Meetings { get; } = [];

    /// <summary>Acts.</summary>
    public List<Event> Events { get; } = [];

    /// <summary>Positions.</summary>
    public List<Position> Positions { get; } = [];

    /// <summary>Issues.</summary>
    public List<Issue> Issues { get; } = [];

    /// <summary>Of each line, what its row says of itself.</summary>
    public List<EntrySource> Sources { get; } = [];

    /// <summary>Acts of which the sheet does not tell the sort.</summary>
    public HashSet<EntryId> Untyped { get; } = [];

    /// <summary>The parties that a cell names.</summary>
    /// <param name="cell">The words of the cell.</param>
    /// <param name="span">Where they stand in the text.</param>
    public IReadOnlyList<EntryId> Parties(string cell, TextSpan span) => [.. PartyNames.In(cell).Select(name => Party(name, cell, span)).Distinct()];

    /// <summary>The party of a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="cell">The words it stands in.</param>
    /// <param name="span">Where these stand in the text.</param>
    public EntryId Party(string name, string cell, TextSpan span)
    {
        var at = span.Start + Math.Max(0, cell.IndexOf(name, StringComparison.Ordinal));
        var mention = new TextSpan(at, Math.Min(span.End, at + name.Length));
        var actor = names.Of(name);
        if (!_actors.TryGetValue(actor.Name, out var index))
        {
            _actors[actor.Name] = index = Actors.Count;
            Actors.Add(actor with { Id = new EntryId($"a{index + 1}"), Mentions = [mention] });
        }
        else
        {
            Actors[index] = Actors[index] with { Mentions = [.. Actors[index].Mentions, mention] };
        }

        return Actors[index].Id;
    }

    /// <summary>The issue of that name.</summary>
    public EntryId IssueOf(string name)
    {
        if (!_issues.TryGetValue(name, out var id))
        {
            _issues[name] = id = new EntryId($"i{Issues.Count + 1}");
            Issues.Add(new Issue { Id = id, Label = name });
        }

        return id;
    }
}
