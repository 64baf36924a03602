namespace Rapporteur.Dossiers;

/// <summary>A finding with what analysts decided about it.</summary>
public sealed record DossierFinding
{
    /// <summary>Which finding it is.</summary>
    public required FindingId Id { get; init; }

    /// <summary>Its layer.</summary>
    public required FindingLayer Layer { get; init; }

    /// <summary>What it says, corrections applied.</summary>
    public required FindingData Data { get; init; }

    /// <summary>First day, corrections applied.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, corrections applied.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Day of publication of its report.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Whether an analyst found it right.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>Decisions in force about it, in order.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];
}
