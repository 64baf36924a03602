namespace Rapporteur.Dossiers;

/// <summary>What an analyst decided.</summary>
public enum DecisionKind
{
    /// <summary>The finding is right.</summary>
    Accept,

    /// <summary>The finding is wrong and no longer counts.</summary>
    Reject,

    /// <summary>A field of the finding has another value.</summary>
    Correct,

    /// <summary>Two findings are one thing.</summary>
    Merge,

    /// <summary>Two findings are two things.</summary>
    Split,

    /// <summary>A remark on a finding.</summary>
    Note,

    /// <summary>Reliability A to F of an outlet or a source.</summary>
    Grade,

    /// <summary>An earlier decision no longer holds.</summary>
    Undo,

    /// <summary>An analyst's own table was entered.</summary>
    Import,
}
