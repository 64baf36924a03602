using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>What a party is for or against.</summary>
public sealed record Position
{
    /// <summary>Identifier ("p1").</summary>
    public required EntryId Id { get; init; }

    /// <summary>Whose position it is.</summary>
    public IReadOnlyList<EntryId> Holder { get; init; } = [];

    /// <summary>How the holder stands to the proposal.</summary>
    public required Stance Stance { get; init; }

    /// <summary>1 for, -1 against, 0 undecided.</summary>
    public required int Polarity { get; init; }

    /// <summary>What it is about.</summary>
    public required TextSpan Proposal { get; init; }

    /// <summary>On what condition.</summary>
    public TextSpan? Condition { get; init; }

    /// <summary>The issue the proposal belongs to.</summary>
    public EntryId? Issue { get; init; }

    /// <summary>Who ascribes it to the holder, where that is somebody else.</summary>
    public IReadOnlyList<EntryId> By { get; init; } = [];

    /// <summary>The statement it is told in, if any.</summary>
    public EntryId? Statement { get; init; }

    /// <summary>The rule that decided.</summary>
    public string? Rule { get; init; }
}
