using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>At which rank a meeting is held, with the words for it.</summary>
public sealed record MeetingLevel
{
    /// <summary>The rank; where the sides send different ones, the lower.</summary>
    public required MeetingLevelValue Value { get; init; }

    /// <summary>The words for it; where only the offices of those who meet tell it, the mention of the meeting.</summary>
    public required TextSpan Span { get; init; }
}
