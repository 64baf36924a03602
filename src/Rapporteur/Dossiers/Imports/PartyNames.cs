using Rapporteur.Reading.Actors;
using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Tells who the names in a cell are: parties that the dossier knows, states and bodies of the tables, people by title or given name.</summary>
internal sealed class PartyNames
{
    private readonly ActorKnowledge _knowledge;
    private readonly Dictionary<string, FindingParty> _known;

    /// <summary>Makes a look-up.</summary>
    /// <param name="knowledge">States, bodies, titles and given names.</param>
    /// <param name="dossier">The dossier whose parties are known.</param>
    public PartyNames(ActorKnowledge knowledge, Dossier dossier)
    {
        _knowledge = knowledge;
        _known = dossier.Findings(FindingLayer.Actor).SelectMany(static f => f.Data.Parties).Where(static p => p.Key is not null)
            .GroupBy(static p => Folding.Words(p.Name), StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, static g => g.GroupBy(static p => p).OrderByDescending(static p => p.Count()).First().Key, StringComparer.Ordinal);
    }

    /// <summary>The names in a cell, each as it stands there.</summary>
    public static IReadOnlyList<string> In(string cell)
    {
        var marks = cell.AsSpan().IndexOfAny(";|/") >= 0 ? (string[])[";", "|", "/"] : [",", " and ", " & ", " vs. ", " vs ", " v. ", " with "];
        return [.. cell.Split(marks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether the tables or the dossier know the name.</summary>
    public bool Knows(string name) => _known.ContainsKey(Folding.Words(name)) || OfTables(name) is not null;

    /// <summary>Who bears a name.</summary>
    /// <param name="name">The name, with or without a title before it and a country in brackets after it.</param>
    public Actor Of(string name)
    {
        var blank = new Actor { Id = new EntryId(string.Empty), Name = name, Kind = ActorKind.Organization, Rule = "import.name" };
        if (_known.TryGetValue(Folding.Words(name), out var known))
        {
            return blank with
            {
                Name = known.Name,
                Kind = Enum.Parse<ActorKind>(known.Kind, ignoreCase: true),
                Country = known.Country,
                Sector = known.Sector,
                Role = known.Role,
                Rule = "import.dossier",
            };
        }

        return OfTables(name) is { } found ? blank with { Name = found.Name, Kind = found.Kind, Country = found.Country, Sector = found.Sector, Rule = "import.table" }
            : OfPerson(name, blank) ?? blank;
    }

    private (string Name, ActorKind Kind, string? Country, string? Sector)? OfTables(string name)
    {
        if (_knowledge.State(name.ToUpperInvariant()) is { } coded)
        {
            return (coded.Name, ActorKind.State, coded.Country, null);
        }

        var plain = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        return _knowledge.Names.TryGet(Pieces.Of(plain), out var known) || _knowledge.Names.TryGet(Pieces.Of(name), out known)
            ? known.State is { } state ? (state.Name, ActorKind.State, state.Country, null)
                : (known.Body!.Name, ActorKind.Organization, known.Body.Country, known.Body.Sector)
            : null;
    }

    // "Foreign Minister Ann Aarsen (Norland)": title, name, country.
    private Actor? OfPerson(string name, Actor blank)
    {
        var bracket = name.EndsWith(')') ? name.LastIndexOf('(') : -1;
        var country = bracket > 0 ? OfTables(name[(bracket + 1)..^1].Trim())?.Country : null;
        var words = (bracket > 0 ? name[..bracket] : name).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var count = Math.Min(5, words.Length - 1); count > 0; count--)
        {
            if (_knowledge.Titles.TryGet(Pieces.Of(string.Join(' ', words[..count]).ToLowerInvariant()), out var title) && title.OfPerson is { } office)
            {
                return blank with
                {
                    Name = string.Join(' ', words[count..]),
                    Kind = ActorKind.Person,
                    Country = country ?? office.Country,
                    Sector = office.Sector,
                    Role = string.Join(' ', words[..count]),
                };
            }
        }

        // "Norwegian Foreign Minister Ann Aarsen": the nationality before the title.
        if (words.Length > 2 && OfTables(words[0]) is { Kind: ActorKind.State } home && OfPerson(string.Join(' ', words[1..]), blank) is { Role: not null } person)
        {
            return person with { Country = country ?? home.Country };
        }

        var isNamed = words.Length is 2 or 3 && Array.TrueForAll(words, static w => char.IsUpper(w[0])) && _knowledge.GenderOf(words[0]) != ' ';
        return isNamed || country is not null ? blank with { Name = string.Join(' ', words), Kind = ActorKind.Person, Country = country } : null;
    }
}
