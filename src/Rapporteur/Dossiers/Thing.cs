namespace Rapporteur.Dossiers;

/// <summary>One actor, meeting, event, statement, issue or story of a dossier: the findings that tell of it.</summary>
public sealed record Thing
{
    /// <summary>The ordinally lowest of its findings; any of them names it.</summary>
    public required FindingId Id { get; init; }

    /// <summary>Layer of its findings.</summary>
    public required FindingLayer Layer { get; init; }

    /// <summary>Its findings in order of publication and id; at least one.</summary>
    public required IReadOnlyList<DossierFinding> Findings { get; init; }

    /// <summary>The latest finding.</summary>
    public DossierFinding Latest => Findings[^1];

    /// <summary>First day that any of its findings tells, or null.</summary>
    public DateOnly? From => Findings.Select(static f => f.From).Where(static d => d is not null).Min();

    /// <summary>Last day that any of its findings tells, or null.</summary>
    public DateOnly? To => Findings.Select(static f => f.To).Where(static d => d is not null).Max();

    /// <summary>The value that most findings give; of equals, the one told last.</summary>
    public string? Most(Func<FindingData, string?> value) => Findings
        .Select((f, order) => (Value: value(f.Data), Order: order))
        .Where(static v => !string.IsNullOrEmpty(v.Value))
        .GroupBy(static v => v.Value, StringComparer.Ordinal)
        .OrderByDescending(static g => g.Count()).ThenByDescending(static g => g.Max(static v => v.Order))
        .FirstOrDefault()?.Key;

    /// <summary>All parties that its findings name, each once, those named most often first.</summary>
    public IReadOnlyList<FindingParty> Parties(Func<FindingData, IReadOnlyList<FindingParty>> of) =>
        [.. Findings.SelectMany(f => of(f.Data))
            .GroupBy(static p => p.Key ?? p.Name, StringComparer.Ordinal)
            .OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => g.OrderByDescending(static p => p.Name.Length).ThenBy(static p => p.Name, StringComparer.Ordinal).First())];
}
