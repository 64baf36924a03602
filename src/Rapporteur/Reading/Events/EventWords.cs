namespace Rapporteur.Reading.Events;

/// <summary>Closed classes of words that the event rules name.</summary>
internal static class EventWords
{
    /// <summary>Nouns that take up any deed told before: "condemned the move".</summary>
    public static readonly HashSet<string> AnyDeed = new(StringComparer.Ordinal)
    {
        "act", "action", "move", "step", "decision", "measure", "operation", "incident", "campaign", "violence", "attack", "policy", "plan", "it",
    };

    /// <summary>Verbs that say what somebody or something is held to be: "called the vote a sham".</summary>
    public static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "call", "label", "brand", "describe", "denounce", "characterize", "characterise", "name", "term", "designate", "deem", "slam", "find", "consider", "dismiss", "decry",
    };

    /// <summary>Verbs whose subject undergoes the act that their object names: "faced an attack".</summary>
    public static readonly HashSet<string> Sufferers = new(StringComparer.Ordinal)
    {
        "receive", "face", "suffer", "get", "have", "see", "survive", "undergo", "sustain", "meet", "witness", "report", "draw", "win", "accept", "obtain", "await",
    };
}
