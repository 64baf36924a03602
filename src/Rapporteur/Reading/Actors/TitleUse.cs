namespace Rapporteur.Reading.Actors;

/// <summary>What a word or phrase for people or bodies does; see the head of <c>knowledge/actors/titles.tsv</c>.</summary>
internal enum TitleUse
{
    /// <summary>A person bears it and its sector holds.</summary>
    Office,

    /// <summary>A person bears it; the sector is the institution's.</summary>
    Role,

    /// <summary>An unnamed person or several, where no name follows.</summary>
    Source,

    /// <summary>A set of people or states.</summary>
    Group,

    /// <summary>An institution.</summary>
    Body,

    /// <summary>Tells the sector of a name that it stands in, and is nobody by itself.</summary>
    Word,

    /// <summary>Stands for the state it belongs to.</summary>
    State,

    /// <summary>What follows "of" names the set.</summary>
    Container,
}
