using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>Which round of a process of talks a meeting is.</summary>
public sealed record MeetingRound
{
    /// <summary>Its number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The words for it.</summary>
    public required TextSpan Span { get; init; }
}
