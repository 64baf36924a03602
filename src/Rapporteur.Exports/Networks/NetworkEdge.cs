namespace Rapporteur.Exports.Networks;

/// <summary>An edge.</summary>
/// <param name="Source">Id of a node.</param>
/// <param name="Target">Id of a node.</param>
/// <param name="Kind">met (no direction), spoke of, backs, opposes.</param>
/// <param name="Weight">How many meetings, told things or positions it stands for.</param>
/// <param name="First">First day of these, or null.</param>
/// <param name="Last">Last day of these, or null.</param>
public sealed record NetworkEdge(string Source, string Target, string Kind, int Weight, DateOnly? First, DateOnly? Last)
{
    /// <summary>Kind of an edge between those who met.</summary>
    public const string Met = "met";

    /// <summary>Whether it runs from source to target only.</summary>
    public bool IsDirected => Kind != Met;
}
