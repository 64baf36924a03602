using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>How two entries hang together.</summary>
public sealed record Link
{
    /// <summary>Sort of link.</summary>
    public required LinkKind Kind { get; init; }

    /// <summary>The first entry.</summary>
    public required EntryId From { get; init; }

    /// <summary>The second entry.</summary>
    public required EntryId To { get; init; }

    /// <summary>The words that say so.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The rule that decided.</summary>
    public string? Rule { get; init; }
}
