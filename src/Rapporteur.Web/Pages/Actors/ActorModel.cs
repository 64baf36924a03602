using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Actors;

/// <summary>One actor with what it has part in, the latest of each.</summary>
public sealed record ActorModel
{
    private const int Most = 20;

    /// <summary>The actor.</summary>
    public required ActorRow Actor { get; init; }

    /// <summary>Names that reports give it, the most common first.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>Offices that reports give it, the latest first.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Its latest meetings.</summary>
    public IReadOnlyList<ThingRow> Meetings { get; init; } = [];

    /// <summary>Its latest events.</summary>
    public IReadOnlyList<ThingRow> Events { get; init; } = [];

    /// <summary>Its latest statements.</summary>
    public IReadOnlyList<ThingRow> Statements { get; init; } = [];

    /// <summary>Its latest positions.</summary>
    public IReadOnlyList<ThingRow> Positions { get; init; } = [];

    /// <summary>The model of an actor.</summary>
    public static ActorModel Of(DossierSnapshot snapshot, ActorEntry actor)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(actor);
        var findings = actor.Thing.Findings;
        IReadOnlyList<ThingRow> Latest(IReadOnlyList<Thing> things) => [.. things.Reverse().Take(Most).Select(t => ThingRow.Of(snapshot, t))];
        return new ActorModel
        {
            Actor = ActorRow.Of(actor),
            Names = [.. findings.GroupBy(static f => f.Data.Label, StringComparer.Ordinal).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal).Select(static g => g.Key).Take(Most)],
            Roles = [.. findings.Reverse().Select(static f => f.Data.Parties[0].Role).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(Most)],
            Meetings = Latest(actor.Meetings),
            Events = Latest(actor.Events),
            Statements = Latest(actor.Statements),
            Positions = Latest(actor.Positions),
        };
    }
}
