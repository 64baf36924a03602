namespace Rapporteur.Dossiers;

/// <summary>Where a meeting stands on its way.</summary>
public enum MeetingStage
{
    /// <summary>Suggested or asked for.</summary>
    Mooted,

    /// <summary>Announced or agreed, also for a new day.</summary>
    Planned,

    /// <summary>Its day has passed, and no report tells what became of it.</summary>
    Overdue,

    /// <summary>Took place or is going on.</summary>
    Held,

    /// <summary>Called off or refused.</summary>
    Off,

    /// <summary>No report tells.</summary>
    Unclear,
}
