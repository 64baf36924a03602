namespace Rapporteur.Training.Coreference;

/// <summary>How trees are grown.</summary>
/// <param name="Trees">How many.</param>
/// <param name="Depth">Questions from the root of each to a leaf.</param>
/// <param name="Rate">How much of each tree's answer is taken.</param>
internal sealed record TreeSettings(int Trees, int Depth, double Rate);
