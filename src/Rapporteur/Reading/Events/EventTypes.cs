using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>The type of an act where its context changes that of the lexicon, or null where it is no event.</summary>
internal static class EventTypes
{
    /// <summary>The PLOVER type.</summary>
    public static string? Of(Findings findings, Parties parties, Sides sides, Proposition proposition, Statement? statement)
    {
        var entry = proposition.Entry!;
        // One welcomes a guest, but also a step that another side has taken.
        if (proposition is { Lemma: "welcome", Kind: PredicateKind.Verb } && entry.EventType == "CONSULT")
        {
            return parties.AllOf(proposition.Sentence, proposition[Role.Recipient] ?? proposition[Role.Content]).Count == 0 ? "SUPPORT" : null;
        }

        if (entry.Encounter is not null)
        {
            return null;
        }

        // Soldiers, envoys and sides withdraw; a bill or a remark that is withdrawn leaves nobody.
        if (entry.EventType == "RETREAT" && proposition is { Lemma: "withdraw" } && proposition[Role.Content] is { IsClause: false } content
            && parties.AllOf(proposition.Sentence, content).Count == 0)
        {
            return null;
        }

        // An attack that its own side announces is a threat.
        var isAhead = proposition.Standing.Status is EventStatus.Planned or EventStatus.Possible && !proposition.Standing.IsNegated;
        var speaksForItself = statement is not null && parties.AllOf(proposition.Sentence, proposition[Role.Agent]).Any(a => statement.Speaker.Any(s => sides.AreSame(a, s)));
        return entry.EventType == "ASSAULT" && isAhead && speaksForItself && findings.SentenceOf(proposition).Tokens[proposition.Predicate].Upos == "VERB"
            ? "THREATEN" : entry.EventType;
    }
}
