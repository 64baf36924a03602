namespace Rapporteur.Reading.Actors;

/// <summary>What the tables know of a name: a state in some use, or a body.</summary>
internal sealed record KnownName(NameUse Use, StateEntry? State, BodyEntry? Body)
{
    /// <summary>Country that somebody who is described by the name acts for.</summary>
    public string? Country => State is not null ? State.Country : Body?.Country;
}
