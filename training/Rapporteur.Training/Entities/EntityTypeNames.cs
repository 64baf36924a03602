using Rapporteur.Language;

namespace Rapporteur.Training.Entities;

/// <summary>The short names of the types in the corpora.</summary>
internal static class EntityTypeNames
{
    public static EntityType Parse(string name) => name switch
    {
        "PER" => EntityType.Person,
        "ORG" => EntityType.Organization,
        "GPE" => EntityType.GeopoliticalEntity,
        "LOC" => EntityType.Location,
        "NORP" => EntityType.Group,
        "MISC" => EntityType.Miscellaneous,
        _ => throw new FormatException($"'{name}' is no type of name; expected PER, ORG, GPE, LOC, NORP or MISC."),
    };

    public static string Short(EntityType type) => type switch
    {
        EntityType.Person => "PER",
        EntityType.Organization => "ORG",
        EntityType.GeopoliticalEntity => "GPE",
        EntityType.Location => "LOC",
        EntityType.Group => "NORP",
        _ => "MISC",
    };
}
