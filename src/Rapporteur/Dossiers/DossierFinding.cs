namespace Rapporteur.Dossiers;

/// <summary>A finding with what analysts decided about it.</summary>
public sealed record DossierFinding
{
    /// <summary>As it was read.</summary>
    public required Finding Finding { get; init; }

    /// <summary>What it says, corrections applied.</summary>
    public required FindingData Data { get; init; }

    /// <summary>First day, corrections applied.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, corrections applied.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether an analyst found it right.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>Decisions in force about it, in order.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];

    /// <summary>Which finding it is.</summary>
    public FindingId Id => Finding.Id;

    /// <summary>Day of publication of its report.</summary>
    public DateOnly? Published => Identity.Days.Read(Data.Published);
}
