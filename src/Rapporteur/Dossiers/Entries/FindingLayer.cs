namespace Rapporteur.Dossiers;

/// <summary>What kind of thing a finding of a dossier is.</summary>
public enum FindingLayer
{
    /// <summary>The report itself: copies of one wire story and stories link at this layer.</summary>
    Report,

    /// <summary>An actor of a report.</summary>
    Actor,

    /// <summary>A meeting of a report.</summary>
    Meeting,

    /// <summary>An event of a report.</summary>
    Event,

    /// <summary>A statement of a report.</summary>
    Statement,

    /// <summary>A position of a report.</summary>
    Position,

    /// <summary>An issue of a report.</summary>
    Issue,
}
