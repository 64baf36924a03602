using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>Which of two acts, meetings or positions the report says came first.</summary>
public sealed record TimeOrder
{
    /// <summary>The earlier one; of two at once, the one told first.</summary>
    public required EntryId Earlier { get; init; }

    /// <summary>The later one.</summary>
    public required EntryId Later { get; init; }

    /// <summary>Whether they are told to be at the same time.</summary>
    public required bool AtOnce { get; init; }

    /// <summary>The words that say so ("two days after").</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The rule that decided.</summary>
    public string? Rule { get; init; }
}
