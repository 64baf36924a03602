namespace Rapporteur.Reading.Events;

/// <summary>Closed classes of words that the event rules name.</summary>
internal static class EventWords
{
    /// <summary>Nouns that take up any deed told before: "condemned the move".</summary>
    public static readonly HashSet<string> AnyDeed = new(StringComparer.Ordinal)
    {
        "act", "action", "move", "step", "decision", "measure", "operation", "incident", "campaign", "violence", "attack", "policy",
    };
}
