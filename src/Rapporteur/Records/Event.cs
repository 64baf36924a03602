using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>An interaction between two parties, coded by PLOVER.</summary>
public sealed record Event
{
    /// <summary>Identifier ("e1").</summary>
    public required EntryId Id { get; init; }

    /// <summary>PLOVER type.</summary>
    public required string Type { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>CAMEO code.</summary>
    public string? Cameo { get; init; }

    /// <summary>Goldstein score of the CAMEO code.</summary>
    public double? Goldstein { get; init; }

    /// <summary>Who acts.</summary>
    public IReadOnlyList<EntryId> Source { get; init; } = [];

    /// <summary>At whom; empty where the text does not say.</summary>
    public IReadOnlyList<EntryId> Target { get; init; } = [];

    /// <summary>How the report presents it.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>The word for the act.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>When.</summary>
    public Time? Time { get; init; }

    /// <summary>Where.</summary>
    public Place? Place { get; init; }

    /// <summary>The statement it is reported in, if any.</summary>
    public EntryId? Statement { get; init; }

    /// <summary>The rule that decided.</summary>
    public string? Rule { get; init; }
}
