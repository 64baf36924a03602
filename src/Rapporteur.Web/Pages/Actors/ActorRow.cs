using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Actors;

/// <summary>An actor in the list.</summary>
public sealed record ActorRow : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>The name that most reports give.</summary>
    public required string Name { get; init; }

    /// <summary>person, state, organization, group.</summary>
    public string? Kind { get; init; }

    /// <summary>Office by the latest report that tells one.</summary>
    public string? Role { get; init; }

    /// <summary>ISO 3166 alpha-3, or a body's short name.</summary>
    public string? Country { get; init; }

    /// <summary>Reports that name it.</summary>
    public int Reports { get; init; }

    /// <summary>Meetings it has part in.</summary>
    public int Meetings { get; init; }

    /// <summary>Events it has part in.</summary>
    public int Events { get; init; }

    /// <summary>Statements it makes.</summary>
    public int Statements { get; init; }

    /// <summary>Positions it holds.</summary>
    public int Positions { get; init; }

    /// <summary>Day of the latest report that names it.</summary>
    public DateOnly? Last { get; init; }

    /// <inheritdoc/>
    public required string Quote { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <summary>The row of an actor.</summary>
    public static ActorRow Of(ActorEntry actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var thing = actor.Thing;
        return new ActorRow
        {
            Id = DossierWords.Short(thing.Id),
            Name = actor.Name,
            Kind = thing.Most(static d => d.Kind),
            Role = thing.Findings.LastOrDefault(static f => f.Data.Parties is [{ Role: not null }])?.Data.Parties[0].Role,
            Country = thing.Most(static d => d.Country),
            Reports = actor.Reports,
            Meetings = actor.Meetings.Count,
            Events = actor.Events.Count,
            Statements = actor.Statements.Count,
            Positions = actor.Positions.Count,
            Last = thing.Latest.Published,
            Quote = thing.Latest.Data.Quote,
            Source = SourceText.Of(thing.Latest),
        };
    }
}
