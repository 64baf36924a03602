namespace Rapporteur.Dossiers;

/// <summary>What changed, in the order in which a desk wants to know.</summary>
public enum ChangeKind
{
    /// <summary>A meeting that is new, or has another status, day or place.</summary>
    Meeting,

    /// <summary>A side moved on an issue, or took a position on one for the first time.</summary>
    Position,

    /// <summary>A condition that is new, or that was met, agreed to, refused or dropped.</summary>
    Condition,

    /// <summary>A party that was not there before.</summary>
    Party,

    /// <summary>Accounts that cannot both be right.</summary>
    Contradiction,

    /// <summary>An analyst's decision.</summary>
    Correction,

    /// <summary>An act that was not there before.</summary>
    Event,

    /// <summary>Another origin for what was known.</summary>
    Source,

    /// <summary>Nothing else changed.</summary>
    None,
}
