namespace Rapporteur.Reading.Events;

/// <summary>One of the sixteen event types of PLOVER 2.0.</summary>
/// <param name="Name">The type in capitals ("ASSAULT").</param>
/// <param name="Quad">The quadrant it lies in.</param>
/// <param name="Score">Intensity on Goldstein's scale, from -10 to 10.</param>
/// <param name="Modes">Scores of its modes by name; null where the manual prints none.</param>
public sealed record PloverType(string Name, Quad Quad, double Score, IReadOnlyDictionary<string, double?> Modes);
