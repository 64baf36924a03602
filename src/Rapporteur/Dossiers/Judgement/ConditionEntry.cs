namespace Rapporteur.Dossiers;

/// <summary>One condition that a side sets for one thing, over all reports that tell of it.</summary>
public sealed record ConditionEntry
{
    /// <summary>The first finding that tells of it; any of them names it.</summary>
    public required FindingId Id { get; init; }

    /// <summary>Key of the side that sets it.</summary>
    public required string Side { get; init; }

    /// <summary>Name of the side that sets it.</summary>
    public required string SideName { get; init; }

    /// <summary>Key of the issue that it is set for.</summary>
    public required string Issue { get; init; }

    /// <summary>Name of the issue that it is set for.</summary>
    public required string IssueName { get; init; }

    /// <summary>What the side would do or take, in the words of the latest report.</summary>
    public required string Proposal { get; init; }

    /// <summary>The condition in the words of the latest report.</summary>
    public required string Condition { get; init; }

    /// <summary>Positions that tell of it, in order of day and id; at least one.</summary>
    public required IReadOnlyList<DossierFinding> Findings { get; init; }

    /// <summary>Day on which it was first told of; null where no report of it has a day.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The latest day on which it was told of.</summary>
    public DateOnly? LastConfirmed { get; init; }

    /// <summary>Number of independent origins.</summary>
    public required int Origins { get; init; }

    /// <summary>How it stands with it.</summary>
    public required ConditionStatus Status { get; init; }

    /// <summary>Why it is thought to stand so, in words for people.</summary>
    public required string Reason { get; init; }

    /// <summary>The finding that the status rests on; null where nothing is told of it.</summary>
    public DossierFinding? Evidence { get; init; }
}
