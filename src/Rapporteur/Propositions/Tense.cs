namespace Rapporteur.Propositions;

/// <summary>Time of a clause as its verb group shows it.</summary>
public enum Tense
{
    /// <summary>No finite verb shows one.</summary>
    None,

    /// <summary>Past, perfects included.</summary>
    Past,

    /// <summary>Present.</summary>
    Present,

    /// <summary>Future ("will", "is to", "going to").</summary>
    Future,
}
