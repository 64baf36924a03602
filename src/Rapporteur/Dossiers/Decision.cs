namespace Rapporteur.Dossiers;

/// <summary>An analyst's decision. Decisions are only ever added; an undo is one more.</summary>
public sealed record Decision
{
    /// <summary>Number in the dossier's log, from 1; 0 before it is kept.</summary>
    public long Number { get; init; }

    /// <summary>What was decided.</summary>
    public required DecisionKind Kind { get; init; }

    /// <summary>The finding it is about; for <see cref="DecisionKind.Grade"/> null.</summary>
    public FindingId? Finding { get; init; }

    /// <summary>The second finding of a merge or split.</summary>
    public FindingId? Other { get; init; }

    /// <summary>The field that is corrected, the outlet or source that is graded.</summary>
    public string? Field { get; init; }

    /// <summary>The new value, the grade, the remark, the file that was entered, or the number of the decision that is undone.</summary>
    public string? Value { get; init; }

    /// <summary>Who decided.</summary>
    public required string Who { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>Why, in the analyst's words.</summary>
    public string? Why { get; init; }
}
