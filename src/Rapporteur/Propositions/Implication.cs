namespace Rapporteur.Propositions;

/// <summary>What a predicate says of the standing of its content.</summary>
public enum Implication
{
    /// <summary>It happened or holds ("managed to", "after").</summary>
    Happened,

    /// <summary>It did not ("failed to", "avoided").</summary>
    Not,

    /// <summary>It is going on ("continued to").</summary>
    Ongoing,

    /// <summary>It is planned or agreed ("plans to", "will").</summary>
    Planned,

    /// <summary>It is asked for or suggested ("proposed").</summary>
    Proposed,

    /// <summary>It may be ("considers").</summary>
    Possible,

    /// <summary>It was planned and will not be ("called off").</summary>
    Cancelled,

    /// <summary>It is put off ("postponed").</summary>
    Postponed,

    /// <summary>A side will not ("refused to").</summary>
    Refused,

    /// <summary>It is said not to be so ("denied").</summary>
    Denied,

    /// <summary>It is said, and no more ("said", "claimed").</summary>
    Claimed,
}
