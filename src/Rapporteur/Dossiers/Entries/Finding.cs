namespace Rapporteur.Dossiers;

/// <summary>One entry of one report, as a dossier keeps it: self-contained, so that views need not open the report's record.</summary>
public sealed record Finding
{
    /// <summary>Which entry of which report.</summary>
    public required FindingId Id { get; init; }

    /// <summary>What kind of thing it is.</summary>
    public required FindingLayer Layer { get; init; }

    /// <summary>Block keys: two findings of one layer can only be the same thing where they share one. Ordinal, without repeats.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>First day of what it tells, or null where unknown.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of what it tells (the same as <see cref="From"/> for a day), or null where unknown.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The entry as JSON, with its actors named and its sentences numbered (<c>docs/dossiers.md</c>).</summary>
    public required string Data { get; init; }
}
