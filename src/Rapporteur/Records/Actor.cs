using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>A party that takes part in an entry of the record.</summary>
public sealed record Actor
{
    /// <summary>Identifier ("a1").</summary>
    public required EntryId Id { get; init; }

    /// <summary>The fullest name the report uses, without title; a state in plain English.</summary>
    public required string Name { get; init; }

    /// <summary>Sort of party.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>ISO 3166 alpha-3 of the state acted for, or an international body's short name.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector (GOV, MIL, REB ...).</summary>
    public string? Sector { get; init; }

    /// <summary>Office or title as the report gives it.</summary>
    public string? Role { get; init; }

    /// <summary>Where the report names it, resolved pronouns among them.</summary>
    public IReadOnlyList<TextSpan> Mentions { get; init; } = [];

    /// <summary>The rule or model that decided.</summary>
    public string? Rule { get; init; }
}
