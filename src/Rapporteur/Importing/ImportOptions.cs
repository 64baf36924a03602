namespace Rapporteur.Importing;

/// <summary>What of a dump is taken.</summary>
public sealed record ImportOptions
{
    /// <summary>Towns of fewer people are left out. 15,000 unless said.</summary>
    public int Population { get; init; } = 15_000;

    /// <summary>Offices that ended before this year are left out. 1990 unless said.</summary>
    public int Since { get; init; } = 1990;

    /// <summary>Longest line that is read, in bytes; longer ones are passed over. 64 MiB unless said.</summary>
    public int LongestLine { get; init; } = 64 << 20;
}
