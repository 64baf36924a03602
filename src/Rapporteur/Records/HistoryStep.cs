using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>A status that the report gives a meeting at one place in the text.</summary>
public sealed record HistoryStep
{
    /// <summary>The status told there.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>The words for it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Who proposes, agrees, calls off, puts off or refuses there; empty where nobody is told to.</summary>
    public IReadOnlyList<EntryId> Movers { get; init; } = [];

    /// <summary>Why it is called off, put off or refused, as told there.</summary>
    public TextSpan? Reason { get; init; }

    /// <summary>Whose account it is; empty where the report tells it of its own accord.</summary>
    public IReadOnlyList<EntryId> By { get; init; } = [];
}
