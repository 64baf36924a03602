namespace Rapporteur.Training.Entities;

/// <summary>A sentence ready for training.</summary>
/// <param name="Rows">Rows of the weights for each word.</param>
/// <param name="Allowed">Labels each word may have.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record TrainingItem(int[][] Rows, uint[] Allowed, float Weight);
