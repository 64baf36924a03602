namespace Rapporteur.Dossiers;

/// <summary>Which findings are wanted; each part that is null asks for all.</summary>
public sealed record FindingQuery
{
    /// <summary>Layer.</summary>
    public FindingLayer? Layer { get; init; }

    /// <summary>Id of a report.</summary>
    public string? Report { get; init; }

    /// <summary>What the dossier held at that moment: only what was recorded until then.</summary>
    public DateTimeOffset? AsOf { get; init; }

    /// <summary>Only what was recorded after that moment.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Only what tells of that day or an earlier one (or of no known day).</summary>
    public DateOnly? Until { get; init; }

    /// <summary>A block key that it has.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the findings come with their block keys, which only what compares findings needs.</summary>
    public bool HasKeys { get; init; } = true;
}
