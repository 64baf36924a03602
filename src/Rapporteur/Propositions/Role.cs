namespace Rapporteur.Propositions;

/// <summary>The part an argument plays in its proposition, whatever its place in the grammar.</summary>
public enum Role
{
    /// <summary>Who acts, speaks, holds, calls for.</summary>
    Agent,

    /// <summary>At whom: addressee, target, beneficiary.</summary>
    Recipient,

    /// <summary>What is said, proposed, done or undone: a clause or a thing.</summary>
    Content,

    /// <summary>The other party of a mutual act ("met with X").</summary>
    Counterpart,

    /// <summary>What it is about ("talks on Syria").</summary>
    Topic,

    /// <summary>Where.</summary>
    Place,

    /// <summary>When.</summary>
    Time,

    /// <summary>On what condition ("if", "unless", "only after").</summary>
    Condition,

    /// <summary>What for ("to discuss ending the war").</summary>
    Purpose,

    /// <summary>Why ("because of", "citing", "over").</summary>
    Cause,

    /// <summary>As what something is described ("described the call as productive").</summary>
    Attribute,

    /// <summary>In exchange for what.</summary>
    Exchange,
}
