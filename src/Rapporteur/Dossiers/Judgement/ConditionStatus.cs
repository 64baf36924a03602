namespace Rapporteur.Dossiers;

/// <summary>How it stands with a condition that a side set.</summary>
public enum ConditionStatus
{
    /// <summary>Nobody is told to have met it or to have answered it.</summary>
    Unmet,

    /// <summary>Another side says that it will not do what is asked.</summary>
    Refused,

    /// <summary>Another side agrees to what is asked; it is not told to be done.</summary>
    Agreed,

    /// <summary>What is asked is told to have happened.</summary>
    Met,

    /// <summary>The side now does without it, or no longer stands by what it offered for it.</summary>
    Dropped,
}
