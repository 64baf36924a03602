using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>Gives people whose country no title tells the state that their office, their owner or the report points to.</summary>
internal static class PersonCountries
{
    public static void Read(ActorBook book, CountryContext context)
    {
        foreach (var draft in book.Drafts)
        {
            if (draft.Kind != ActorKind.Person || draft.HasCountry)
            {
                continue;
            }

            var first = book.Mentions.Where(mention => mention.Draft == draft).Select(static mention => mention.Sentence).FirstOrDefault();
            if (draft.Titles.Count > 0 && draft.Sector is not "IGO" and not "EDU" and not "NGO")
            {
                draft.TellCountry(context.Holding(draft.Titles[0], draft, first)?.Country, 1);
            }
        }
    }
}
