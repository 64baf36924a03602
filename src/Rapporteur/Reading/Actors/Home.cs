namespace Rapporteur.Reading.Actors;

/// <summary>Where a report comes from: what it leaves without a country is often that state's.</summary>
/// <param name="State">The state.</param>
/// <param name="IsOrgan">Whether the outlet is an organ of the state rather than a paper that bears its name.</param>
internal sealed record Home(StateEntry State, bool IsOrgan)
{
    /// <summary>The home of an outlet ("The White House", "Ministry of Foreign Affairs of Chad", "Cyprus Mail"), or null where its name tells none.</summary>
    public static Home? Of(string? outlet, ActorKnowledge knowledge)
    {
        var pieces = Pieces.Of(outlet ?? "");
        var lower = Array.ConvertAll(pieces, static piece => piece.ToLowerInvariant());
        var isOrgan = false;
        for (var p = 0; p < pieces.Length; p++)
        {
            isOrgan |= knowledge.Titles.Longest(lower, p, out var title) > 0 && (title.As(TitleUse.State) is not null || title.OfBody?.Sector is "GOV" or "LEG");
        }

        for (var p = 0; p < pieces.Length; p++)
        {
            var length = knowledge.Names.Longest(pieces, p, out var known);
            if (length > 0 && known.Body is { Sector: "MED" } paper)
            {
                // A paper called after its country or capital; an agency or broadcaster tells of the whole world.
                if (knowledge.State(paper.Country) is { } origin && Enumerable.Range(p, length).Any(at => knowledge.Names.TryGet([pieces[at]], out var place) && place.State is not null))
                {
                    return new Home(origin, false);
                }
            }
            else if (length > 0 && (known.State is not null || known.Body?.Sector is "GOV" or "MIL" or "LEG")
                && (known.State ?? knowledge.State(known.Body?.Country)) is { } state)
            {
                return new Home(state, isOrgan || known.Use is NameUse.Seat or NameUse.Body);
            }
        }

        return null;
    }
}
