namespace Rapporteur.Sources;

/// <summary>How inputs are taken.</summary>
public sealed record SourceOptions
{
    /// <summary>The options that are used where none are given.</summary>
    public static SourceOptions Default { get; } = new();

    /// <summary>Largest input in bytes; 64 MiB by default, several hundred times the longest report.</summary>
    public int MaxBytes { get; init; } = 64 << 20;

    /// <summary>Day of publication that takes the place of the header's; null by default: the header decides.</summary>
    public DateOnly? Published { get; init; }
}
