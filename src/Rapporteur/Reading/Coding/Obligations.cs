using Rapporteur.Propositions;

namespace Rapporteur.Reading.Coding;

/// <summary>Demands that are told by what is said and not by its verb: "Bern said that Oslo must pay".</summary>
internal static class Obligations
{
    /// <summary>The rule that such an act names.</summary>
    public const string Rule = "event.spoken-obligation";

    /// <summary>Whether the source says that the target must do what the proposition tells.</summary>
    public static bool Lays(PairMention pair, Proposition proposition)
    {
        if (proposition.Standing.Modal is not ("must" or "should" or "ought") || proposition.Standing.IsConditional
            || proposition[Role.Agent] is not { } agent || !agent.Range.Overlaps(pair.Target) || agent.Range.Overlaps(pair.Source))
        {
            return false;
        }

        for (var above = proposition.Parent; above is not null; above = above.Parent)
        {
            if (above.Entry?.IsSpeech == true && above[Role.Agent]?.Range.Overlaps(pair.Source) == true)
            {
                return true;
            }
        }

        return false;
    }
}
