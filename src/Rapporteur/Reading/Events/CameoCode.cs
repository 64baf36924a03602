namespace Rapporteur.Reading.Events;

/// <summary>One code of the CAMEO codebook (1.1b3).</summary>
/// <param name="Code">Three or four digits as text, for leading zeros count ("042").</param>
/// <param name="Label">What the code means, in plain words.</param>
/// <param name="Goldstein">Score from -10 (conflict) to 10 (cooperation), or null where the codebook prints none.</param>
/// <param name="Types">PLOVER types an act of this code may have, the usual one first; empty for the codes that PLOVER drops.</param>
public sealed record CameoCode(string Code, string Label, double? Goldstein, IReadOnlyList<string> Types);
