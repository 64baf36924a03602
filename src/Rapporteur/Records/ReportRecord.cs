using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>What reading one report yields.</summary>
public sealed record ReportRecord
{
    /// <summary>Version of the format.</summary>
    public required string Version { get; init; }

    /// <summary>The report read.</summary>
    public required Report Report { get; init; }

    /// <summary>Sentences in order.</summary>
    public IReadOnlyList<TextSpan> Sentences { get; init; } = [];

    /// <summary>Parties.</summary>
    public IReadOnlyList<Actor> Actors { get; init; } = [];

    /// <summary>Encounters.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>Reported speech.</summary>
    public IReadOnlyList<Statement> Statements { get; init; } = [];

    /// <summary>Who is for or against what.</summary>
    public IReadOnlyList<Position> Positions { get; init; } = [];

    /// <summary>What the positions are about.</summary>
    public IReadOnlyList<Issue> Issues { get; init; } = [];

    /// <summary>Coded interactions.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Conditions, causes, responses, contradictions.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Which acts came before which, where words of the report say so.</summary>
    public IReadOnlyList<TimeOrder> Orders { get; init; } = [];

    /// <summary>Time expressions.</summary>
    public IReadOnlyList<Time> Times { get; init; } = [];

    /// <summary>What was not read, and why.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];
}
