using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>One encounter between parties, past or future.</summary>
public sealed record Meeting
{
    /// <summary>Identifier ("m1").</summary>
    public required EntryId Id { get; init; }

    /// <summary>Sort of encounter.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>Who meets.</summary>
    public IReadOnlyList<EntryId> Participants { get; init; } = [];

    /// <summary>Venue.</summary>
    public Place? Place { get; init; }

    /// <summary>When.</summary>
    public Time? Time { get; init; }

    /// <summary>What about.</summary>
    public TextSpan? Topic { get; init; }

    /// <summary>As the report leaves it.</summary>
    public required MeetingStatus Status { get; init; }

    /// <summary>Statuses in order of telling.</summary>
    public IReadOnlyList<HistoryStep> History { get; init; } = [];

    /// <summary>Where the report tells.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>At which rank, where the report tells.</summary>
    public MeetingLevel? Level { get; init; }

    /// <summary>In what form, where the report tells.</summary>
    public MeetingForm? Form { get; init; }

    /// <summary>Which round of talks.</summary>
    public MeetingRound? Round { get; init; }

    /// <summary>Who hosts it.</summary>
    public MeetingPart? Host { get; init; }

    /// <summary>Who mediates.</summary>
    public MeetingPart? Mediator { get; init; }

    /// <summary>What it prepares.</summary>
    public Preparation? Preparation { get; init; }

    /// <summary>The words that speak of it.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];

    /// <summary>The statement it is told in, if any.</summary>
    public EntryId? Statement { get; init; }

    /// <summary>The rule that decided.</summary>
    public string? Rule { get; init; }
}
