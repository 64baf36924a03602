namespace Rapporteur.Language.Names;

/// <summary>The lists that the gazetteer knows words and phrases from; a bit each.</summary>
[Flags]
internal enum NameLists : ushort
{
    None = 0,

    /// <summary>Countries and their usual short names.</summary>
    Country = 1 << 0,

    /// <summary>Nationalities, peoples, faiths and parties' adherents.</summary>
    Demonym = 1 << 1,

    /// <summary>Places of 100,000 people and more.</summary>
    City = 1 << 2,

    /// <summary>Smaller places.</summary>
    Town = 1 << 3,

    /// <summary>States, provinces, territories and regions with a government.</summary>
    Region = 1 << 4,

    /// <summary>Seas, continents, mountains, regions without a government.</summary>
    Landscape = 1 << 5,

    /// <summary>Given names and surnames.</summary>
    Person = 1 << 6,

    /// <summary>Words of office and address before a person's name.</summary>
    Title = 1 << 7,

    /// <summary>Words that organisations' names end or begin with.</summary>
    OrganizationWord = 1 << 8,

    /// <summary>Organisations by name.</summary>
    Organization = 1 << 9,

    /// <summary>Words that names of places contain (River, Strait, Airport).</summary>
    PlaceWord = 1 << 10,

    /// <summary>Words that names of agreements, events and laws contain.</summary>
    DocumentWord = 1 << 11,

    /// <summary>Other names: feasts, faiths, agreements.</summary>
    Other = 1 << 12,

    /// <summary>Months and days, which are no names here.</summary>
    Calendar = 1 << 13,
}
