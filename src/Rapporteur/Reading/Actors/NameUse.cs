namespace Rapporteur.Reading.Actors;

/// <summary>In what way a known name speaks of its bearer.</summary>
internal enum NameUse
{
    /// <summary>A state by its name.</summary>
    State,

    /// <summary>A state by a short name that holds only beside a full one ("the North").</summary>
    Short,

    /// <summary>An adjective of nationality.</summary>
    Adjective,

    /// <summary>The people of a state ("Russians").</summary>
    People,

    /// <summary>A capital, which may stand for its government.</summary>
    Capital,

    /// <summary>A building or street that stands for a government.</summary>
    Seat,

    /// <summary>A body.</summary>
    Body,
}
