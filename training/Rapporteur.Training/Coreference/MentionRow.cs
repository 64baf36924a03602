namespace Rapporteur.Training.Coreference;

/// <summary>A pair of mentions to learn from.</summary>
/// <param name="One">Place of the one.</param>
/// <param name="Other">Place of the other.</param>
/// <param name="Features">As <see cref="Likeness"/> gives them.</param>
/// <param name="IsSo">Whether they are of one event.</param>
/// <param name="Weight">How much the pair counts; 0 for one that nothing is learned from.</param>
internal sealed record MentionRow(int One, int Other, IReadOnlyList<double> Features, bool IsSo, double Weight);
