namespace Rapporteur.Dossiers;

/// <summary>What a dossier already holds, looked up by block keys while a report is added.</summary>
public interface IFindingIndex
{
    /// <summary>Findings of other reports that share a key, the latest kept first; without their keys, which nobody compares.</summary>
    /// <param name="layer">Their layer.</param>
    /// <param name="keys">Keys of which they have at least one.</param>
    /// <param name="limit">The most to return, so that the cost of a report does not grow with the dossier.</param>
    IReadOnlyList<Finding> Sharing(FindingLayer layer, IReadOnlyList<string> keys, int limit);
}
