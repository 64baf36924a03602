using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>A status that the report gives a meeting at one place in the text.</summary>
public sealed record HistoryStep
{
    /// <summary>The status told there.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>The words for it.</summary>
    public required TextSpan Span { get; init; }
}
