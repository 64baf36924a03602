namespace Rapporteur.Importing;

/// <summary>An entity that goes into a table, with what still needs the names of other entities.</summary>
/// <param name="Into">Table: state, person, body or place.</param>
/// <param name="Detail">Sector or kind.</param>
/// <param name="Name">English label.</param>
/// <param name="Names">Other English names.</param>
internal sealed record WikidataDraft(string Into, string Detail, string Name, IReadOnlyList<string> Names)
{
    /// <summary>Entities of the countries it belongs to.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>ISO 3166 alpha-3 of a state.</summary>
    public string? Code { get; init; }

    /// <summary>Adjectives of a state.</summary>
    public IReadOnlyList<string> Adjectives { get; init; } = [];

    /// <summary>Entity of a state's capital.</summary>
    public string? Capital { get; init; }

    /// <summary>Short name of a body ("AU").</summary>
    public string? Short { get; init; }

    /// <summary>Offices of a person: entity, first and last day.</summary>
    public IReadOnlyList<(string Office, string From, string To)> Offices { get; init; } = [];

    /// <summary>Where a place lies.</summary>
    public (double Latitude, double Longitude) Coordinates { get; init; }
}
