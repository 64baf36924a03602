namespace Rapporteur.Web.Intake;

/// <summary>An ingest as it stands.</summary>
public sealed record IngestModel
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What is ingested, for people.</summary>
    public required string What { get; init; }

    /// <summary>How far it has come.</summary>
    public required IngestState State { get; init; }

    /// <summary>Number of files there are.</summary>
    public int Files { get; init; }

    /// <summary>Number of files that were begun.</summary>
    public int Begun { get; init; }

    /// <summary>Reports kept.</summary>
    public int Added { get; init; }

    /// <summary>Reports that were kept already.</summary>
    public int Known { get; init; }

    /// <summary>Files that lie beside the reports of a folder and are none by their names.</summary>
    public int PassedOver { get; init; }

    /// <summary>Inputs that gave no report.</summary>
    public int Failed { get; init; }

    /// <summary>The input last looked at.</summary>
    public string? Current { get; init; }

    /// <summary>Why inputs failed; the first fifty.</summary>
    public IReadOnlyList<string> Failures { get; init; } = [];

    /// <summary>Ids of the reports that were kept, or kept already; the first two hundred.</summary>
    public IReadOnlyList<string> Reports { get; init; } = [];

    /// <summary>Why it stopped early, or null.</summary>
    public string? Stopped { get; init; }

    /// <summary>Whether nothing more will happen.</summary>
    public bool HasEnded => State is IngestState.Done or IngestState.Stopped;
}
