namespace Rapporteur.Reading.Actors;

/// <summary>What a name is that the names model takes for a person or a place.</summary>
internal enum NameKind
{
    /// <summary>Nothing tells against the names model.</summary>
    Unknown,

    /// <summary>A body: "the port operator Velmar".</summary>
    Body,

    /// <summary>A place: "the villages of Kokkina and Mia Milia", "shelled Tell Abyad".</summary>
    Place,

    /// <summary>A person: "Chad's ambassador, Wien-Albert Sy, said".</summary>
    Person,

    /// <summary>Neither a party nor a place: "Norvik Link, a planned cable".</summary>
    Thing,
}
