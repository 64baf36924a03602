namespace Rapporteur.Dossiers;

/// <summary>How far a store has come: two equal versions of one store hold the same.</summary>
/// <param name="Reading">Number of the latest reading of a report.</param>
/// <param name="Decision">Number of the latest decision.</param>
public readonly record struct StoreVersion(long Reading, long Decision);
