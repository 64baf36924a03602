namespace Rapporteur.Web.Intake;

/// <summary>How far an ingest has come.</summary>
public enum IngestState
{
    /// <summary>It waits for another to end.</summary>
    Waiting,

    /// <summary>Reports are being read.</summary>
    Running,

    /// <summary>All that could be kept is kept.</summary>
    Done,

    /// <summary>It ended early; what was kept before stays.</summary>
    Stopped,
}
