using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>Tells countries, and by the report's day sectors, of people whom <see cref="OfficeHolders"/> knows and the report does not place itself.</summary>
internal static class KnownHolders
{
    public static void Read(ActorBook book, DateOnly? published)
    {
        var day = published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var draft in book.Drafts)
        {
            if (draft.Kind == ActorKind.Person && Fitting(draft, book.Knowledge.Holders.Find(draft.NamePieces), day) is { } holding)
            {
                Tell(book, draft, holding, day);
            }
        }
    }

    private static OfficeHolding? Fitting(ActorDraft draft, IReadOnlyList<OfficeHolding> holdings, string? day)
    {
        if (holdings.Count == 0 || (!draft.CountryIsWeak && holdings.All(holding => holding.Country != draft.Country)))
        {
            return null;
        }

        // A surname with another office is somebody else of that name ("Finance Minister Abe").
        if (draft.NamePieces.Length == 1 && draft.Titles.Count > 0
            && !holdings.Any(holding => draft.Titles.Exists(title => IsOf(title, holding.Office))))
        {
            return null;
        }

        // Nor is a minister the head of another government who bears the whole name ("Colombian Defence Minister Pedro Sanchez").
        if (draft.Titles.Exists(static title => title.EndsWith(" minister", StringComparison.Ordinal)) && !holdings.Any(holding => draft.Titles.Exists(title => IsOf(title, holding.Office)))
            && holdings.All(holding => day is null || holding.IsHeldOn(day)))
        {
            return null;
        }

        var titled = holdings.FirstOrDefault(holding => draft.Titles.Contains(holding.Office));
        return day is null ? titled ?? holdings[^1]
            : holdings.FirstOrDefault(holding => holding.IsHeldOn(day)) ?? titled ?? holdings.LastOrDefault(holding => holding.IsOver(day)) ?? holdings[0];
    }

    private static bool IsOf(string title, string office) => title == office || title is "leader" or "minister" or "secretary"
        || office.EndsWith(" " + title, StringComparison.Ordinal);

    private static void Tell(ActorBook book, ActorDraft draft, OfficeHolding holding, string? day)
    {
        draft.TellCountry(holding.Country, 2);
        var sector = SectorOf(holding, book.Knowledge);
        if (day is null)
        {
            draft.TellSector(sector, 1);
        }
        else if (holding.IsHeldOn(day))
        {
            draft.TellSector(sector, draft.Sector == "ELI" ? 3 : 1);
        }
        else if (holding.IsOver(day))
        {
            draft.TellSector("ELI", 1);
        }
    }

    private static string SectorOf(OfficeHolding holding, ActorKnowledge knowledge) => holding.Office switch
    {
        "speaker" => "LEG",
        "army chief" or "commander in chief" => "MIL",
        _ => knowledge.State(holding.Country) is null ? "IGO" : "GOV",
    };
}
