namespace Rapporteur.Dossiers;

/// <summary>Where one side stands on one issue: its evidence, what holds now, and how that changed.</summary>
public sealed record PositionCell
{
    /// <summary>Key of the side.</summary>
    public required string Side { get; init; }

    /// <summary>Name of the side.</summary>
    public required string SideName { get; init; }

    /// <summary>Key of the issue.</summary>
    public required string Issue { get; init; }

    /// <summary>Name of the issue.</summary>
    public required string IssueName { get; init; }

    /// <summary>All evidence in order of its day.</summary>
    public required IReadOnlyList<DossierFinding> Evidence { get; init; }

    /// <summary>Stance of the latest day of the best basis there is.</summary>
    public required string Stance { get; init; }

    /// <summary>1 for, -1 against, 0 undecided or both on one day.</summary>
    public required int Polarity { get; init; }

    /// <summary>Whether the side itself, the report or somebody else says so.</summary>
    public required FindingBasis Basis { get; init; }

    /// <summary>On what condition, if any.</summary>
    public string? Condition { get; init; }

    /// <summary>Number of independent origins of what holds now.</summary>
    public required int Origins { get; init; }

    /// <summary>The latest day on which what holds now was told.</summary>
    public DateOnly? LastConfirmed { get; init; }

    /// <summary>Changes, in order.</summary>
    public IReadOnlyList<Shift> Shifts { get; init; } = [];

    /// <summary>+ for, - against, ~ conditional or undecided; then an arrow if it changed last.</summary>
    public string Mark => (Stance == "conditional" ? "~" : Polarity switch { > 0 => "+", < 0 => "-", _ => "~" })
        + (Shifts.Count == 0 ? string.Empty : Shifts[^1].To > Shifts[^1].From ? "↑" : "↓");
}
