using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>An actor while the report is being read; what is known of it grows with its mentions.</summary>
internal sealed class ActorDraft(int number, string name, ActorKind kind, string rule)
{
    private int _countryTrust;
    private int _sectorTrust;

    public int Number { get; } = number;

    public string Name { get; set; } = name;

    public ActorKind Kind { get; } = kind;

    public string Rule { get; } = rule;

    public string? Country { get; private set; }

    public string? Sector { get; private set; }

    public string? Role { get; set; }

    /// <summary>Title phrases it has been given, singular and lower-case.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>Pieces of a person's or body's name.</summary>
    public string[] NamePieces { get; set; } = [];

    /// <summary>Set for states.</summary>
    public StateEntry? State { get; set; }

    /// <summary><c>m</c>, <c>f</c> or a space.</summary>
    public char Gender { get; set; } = ' ';

    public bool Plural { get; set; }

    /// <summary>Whether a body of its own stands in one of its titles, so that the report's states say little of its country.</summary>
    public bool Affiliated { get; set; }

    public bool HasCountry => _countryTrust > 0;

    /// <summary>Whether no more than a guess tells the country.</summary>
    public bool CountryIsWeak => _countryTrust < 3;

    /// <summary>Takes a country unless a better source has told one: 3 said of it, 2 told by its title, 1 by context.</summary>
    public void TellCountry(string? country, int trust)
    {
        if (trust > _countryTrust && country is not null)
        {
            (Country, _countryTrust) = (country, trust);
        }
    }

    /// <summary>Takes a sector unless a better source has told one.</summary>
    public void TellSector(string? sector, int trust)
    {
        if (trust > _sectorTrust && sector is not null)
        {
            (Sector, _sectorTrust) = (sector, trust);
        }
    }
}
