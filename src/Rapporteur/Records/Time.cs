using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>A time expression with its value.</summary>
public sealed record Time
{
    /// <summary>Where it stands.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>TIMEX3 type.</summary>
    public TimeType? Type { get; init; }

    /// <summary>TIMEX3 value ("2025-10-21", "2025-W43", "P2W", "PAST_REF").</summary>
    public string? Value { get; init; }

    /// <summary>First day it can mean.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Last day it can mean, inclusive.</summary>
    public DateOnly? End { get; init; }

    /// <summary>The rule that decided.</summary>
    public string? Rule { get; init; }
}
