namespace Rapporteur.Sources;

/// <summary>How inputs are taken.</summary>
public sealed record SourceOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static SourceOptions Default { get; } = new();

    /// <summary>
    /// Largest document in bytes, unpacked; 64 MiB by default, several hundred times the longest report. Files of many records
    /// (WARC, JSON lines) may be of any size; this limits each record.
    /// </summary>
    public int MaxBytes { get; init; } = 64 << 20;

    /// <summary>Largest size in bytes that one member of a gzip file may unpack to; 1 GiB by default.</summary>
    public long MaxExpandedBytes { get; init; } = 1L << 30;

    /// <summary>Day of publication that takes the place of what the report says; null by default: the report decides.</summary>
    public DateOnly? Published { get; init; }
}
