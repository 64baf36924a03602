namespace Rapporteur.Importing;

/// <summary>What an import did.</summary>
/// <param name="Entities">Entities read.</param>
/// <param name="Rows">Rows written, by table.</param>
/// <param name="Broken">Lines that hold no JSON.</param>
/// <param name="TooLong">Lines over the bound.</param>
/// <param name="Ended">Why reading ended before the end of the file, or null.</param>
public sealed record ImportResult(long Entities, IReadOnlyDictionary<string, int> Rows, long Broken, int TooLong, string? Ended);
