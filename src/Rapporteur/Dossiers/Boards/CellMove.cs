namespace Rapporteur.Dossiers;

/// <summary>How a cell of the positions differs between two moments.</summary>
public enum CellMove
{
    /// <summary>Nothing is new.</summary>
    Same,

    /// <summary>It has the same sign, told anew.</summary>
    Confirmed,

    /// <summary>The side had no position before.</summary>
    New,

    /// <summary>It moved towards the proposal.</summary>
    Towards,

    /// <summary>It moved away from the proposal.</summary>
    Away,

    /// <summary>What it rested on no longer counts.</summary>
    Gone,
}
