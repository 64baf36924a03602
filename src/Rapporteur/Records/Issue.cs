namespace Rapporteur.Records;

/// <summary>Proposals of the report that are about the same thing.</summary>
public sealed record Issue
{
    /// <summary>Identifier ("i1").</summary>
    public required EntryId Id { get; init; }

    /// <summary>A short phrase from the report.</summary>
    public required string Label { get; init; }
}
