using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Gives people whose country no title tells the state that their neighbour in a coordination, their owner, their office or the
/// report points to. Bare titles are dealt out jointly, likeliest pair first, so that two presidents do not get one state.
/// </summary>
internal static class PersonCountries
{
    public static void Read(ActorBook book, CountryContext context)
    {
        var open = book.Drafts.Where(draft => draft is { Kind: ActorKind.Person, HasCountry: false, Affiliated: false, Titles.Count: > 0 }
            && draft.Sector is not ("IGO" or "EDU" or "NGO")).ToList();
        while (open.Count > 0)
        {
            (ActorDraft? Draft, StateEntry? State, double Weight) best = default;
            foreach (var draft in open)
            {
                var (state, weight) = context.Holding(draft);
                if (state is not null && weight > best.Weight)
                {
                    best = (draft, state, weight);
                }
            }

            if (best.Draft is null)
            {
                return;
            }

            best.Draft.TellCountry(best.State!.Country, 1);
            open.Remove(best.Draft);
        }
    }
}
