using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>The state whose town or region a deed befalls ("shelled Kharkiv", "withdrew from Idlib"), where the report speaks of that state.</summary>
/// <param name="findings">The findings.</param>
internal sealed class PlaceStates(Findings findings)
{
    private readonly Dictionary<string, EntryId> _states = findings.Actors.All.Where(static a => a is { Kind: ActorKind.State, Country: not null })
        .DistinctBy(static a => a.Country).ToDictionary(static a => a.Country!, static a => a.Id);

    /// <summary>The state of the country, where the report speaks of it.</summary>
    public EntryId? Of(string? country) => country is not null && _states.TryGetValue(country, out var state) ? state : null;

    /// <summary>The state in which the act's recipient, its thing or, for a noun, its place lies; none for other acts.</summary>
    public IReadOnlyList<EntryId> Of(Proposition proposition, string type)
    {
        if (type is not ("ASSAULT" or "COERCE" or "RETREAT" or "MOBILIZE" or "PROTEST"))
        {
            return [];
        }

        foreach (var argument in proposition.Arguments)
        {
            if (argument.IsClause || argument.Role is not (Role.Recipient or Role.Content or Role.Place) || argument.Role == Role.Place && !IsOfPlace(proposition, type))
            {
                continue;
            }

            foreach (var mention in findings.PlacesOf(proposition.Sentence))
            {
                if (argument.Heads.Any(mention.Range.Contains) && Of(mention.Place.Country) is { } state)
                {
                    return [state];
                }
            }
        }

        return [];
    }

    /// <summary>A protest, or a blow told by a noun, unless the words tell of a victim ("was killed in a strike in Pakistan").</summary>
    private bool IsOfPlace(Proposition proposition, string type) =>
        type == "PROTEST" || proposition.Kind == PredicateKind.Noun && findings.SentenceOf(proposition).Tokens[proposition.Predicate].Relation is not ("obl" or "obl:agent");
}
