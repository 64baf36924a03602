namespace Rapporteur.Records;

/// <summary>Something the reader of the record should know about how it was made.</summary>
public sealed record Note
{
    /// <summary>Stable code ("no-date", "not-english").</summary>
    public required string Code { get; init; }

    /// <summary>What it is, where, and what to do.</summary>
    public required string Message { get; init; }
}
