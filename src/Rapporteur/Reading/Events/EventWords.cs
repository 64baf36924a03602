namespace Rapporteur.Reading.Events;

/// <summary>Closed classes of words that the event rules name.</summary>
internal static class EventWords
{
    /// <summary>Nouns that take up any deed told before: "condemned the move".</summary>
    public static readonly HashSet<string> AnyDeed = new(StringComparer.Ordinal)
    {
        "act", "action", "move", "step", "decision", "measure", "operation", "incident", "campaign", "violence", "attack", "policy", "plan", "it",
    };

    /// <summary>Verbs whose subject does the act that their object or preposition names: "began an offensive", "entered into an agreement".</summary>
    public static readonly HashSet<string> Carriers = new(StringComparer.Ordinal)
    {
        "begin", "start", "launch", "mount", "stage", "continue", "resume", "increase", "intensify", "expand", "extend", "step", "conduct", "carry",
        "wage", "make", "issue", "impose", "announce", "reach", "enter", "sign", "provide", "give", "offer", "express", "voice", "reiterate", "send",
        "deepen", "strengthen", "orchestrate", "mastermind", "reimpose", "renew", "unleash", "spearhead", "sponsor", "organise", "organize", "hold", "call", "lead", "join", "finance", "pursue", "undertake", "deliver", "deploy", "order", "slap", "lodge", "file", "convey", "maintain",
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
