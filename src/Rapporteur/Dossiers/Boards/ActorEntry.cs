namespace Rapporteur.Dossiers;

/// <summary>An actor of a dossier with all it has part in.</summary>
/// <param name="Thing">The actor.</param>
/// <param name="Name">The name that most reports give.</param>
/// <param name="Reports">Reports that name it.</param>
public sealed record ActorEntry(Thing Thing, string Name, int Reports)
{
    /// <summary>Meetings it has part in.</summary>
    public IReadOnlyList<Thing> Meetings { get; internal set; } = [];

    /// <summary>Events in which it acts or is acted upon.</summary>
    public IReadOnlyList<Thing> Events { get; internal set; } = [];

    /// <summary>Statements it makes.</summary>
    public IReadOnlyList<Thing> Statements { get; internal set; } = [];

    /// <summary>Positions it holds.</summary>
    public IReadOnlyList<Thing> Positions { get; internal set; } = [];
}
