using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>Who lends a meeting the house or the good offices, with the words for it.</summary>
public sealed record MeetingPart
{
    /// <summary>Those who do.</summary>
    public required IReadOnlyList<EntryId> Actors { get; init; }

    /// <summary>The words for it.</summary>
    public required TextSpan Span { get; init; }
}
