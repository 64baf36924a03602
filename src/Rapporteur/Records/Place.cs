using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>A place as named, with what the gazetteer knows of it.</summary>
public sealed record Place
{
    /// <summary>Name as the report gives it.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166 alpha-3.</summary>
    public string? Country { get; init; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; init; }

    /// <summary>Where it is named.</summary>
    public required TextSpan Span { get; init; }
}
