namespace Rapporteur.Language;

/// <summary>Kinds of names, as the diplomatic entity set annotates them.</summary>
public enum EntityType
{
    /// <summary>PER: a person.</summary>
    Person,

    /// <summary>ORG: an organisation, ministry, company, armed group or party.</summary>
    Organization,

    /// <summary>GPE: a country, region or town with a government, also where it stands for that government.</summary>
    GeopoliticalEntity,

    /// <summary>LOC: a place without a government of its own (sea, river, mountain, continent).</summary>
    Location,

    /// <summary>NORP: a nationality, religious or political group ("Russian", "Kurds", "Republican").</summary>
    Group,

    /// <summary>MISC: another name (agreement, event, weapon, publication).</summary>
    Miscellaneous,
}
