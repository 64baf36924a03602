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

        // An encounter is the meeting reader's; "the Chaco War" is a name and nothing that happens.
        if (entry.Encounter is not null || proposition.Kind == PredicateKind.Noun && findings.SentenceOf(proposition).Tokens[proposition.Predicate].Upos == "PROPN")
        {
            return null;
        }

        // Soldiers, envoys and sides withdraw; a bill or a remark that is withdrawn leaves nobody.
        if (entry.EventType == "RETREAT" && proposition is { Lemma: "withdraw" } && proposition[Role.Content] is { IsClause: false } content
            && parties.AllOf(proposition.Sentence, content).Count == 0)
        {
            return null;
        }

        // "did not agree", "would not accept": who does not say yes says no.
        if (entry.EventType is "AGREE" or "CONCEDE" && proposition is { Kind: PredicateKind.Verb, Standing: { IsNegated: true, Status: EventStatus.Denied } })
        {
            return "REJECT";
        }

        // What is offered and is no act is for sale.
        if (entry.EventType == "AGREE" && proposition is { Lemma: "offer", Kind: PredicateKind.Verb } && proposition[Role.Content] is { IsClause: false } offered
            && !findings.PropositionsOf(proposition.Sentence).Any(p => p.Predicate == offered.Head && p.Entry is not null))
        {
            return null;
        }

        // To agree that something is so is to share a view; to agree that something will be done is a deal.
        if (entry is { EventType: "AGREE", IsSpeech: true } && proposition[Role.Content] is { IsClause: true } view
            && VerbGroup.ModalOf(findings.SentenceOf(proposition), view.Head) is not ("will" or "would" or "shall"))
        {
            return null;
        }

        // What an army, a firm or a deed does in support of somebody is no mere word.
        if (entry.EventType == "SUPPORT" && proposition is { Lemma: "support", Kind: PredicateKind.Verb } && proposition[Role.Agent] is { } supporter && IsDoer(findings, parties, proposition, supporter))
        {
            return "AID";
        }

        // An attack that its own side announces is a threat.
        var isAhead = proposition.Standing.Status is EventStatus.Planned or EventStatus.Possible && !proposition.Standing.IsNegated;
        var speaksForItself = statement is not null && parties.AllOf(proposition.Sentence, proposition[Role.Agent]).Any(a => statement.Speaker.Any(s => sides.AreSame(a, s)));
        return entry.EventType == "ASSAULT" && isAhead && speaksForItself && findings.SentenceOf(proposition).Tokens[proposition.Predicate].Upos == "VERB"
            ? "THREATEN" : entry.EventType;
    }

    private static bool IsDoer(Findings findings, Parties parties, Proposition proposition, Argument agent) =>
        parties.AllOf(proposition.Sentence, agent) is { Count: > 0 } named ? named.All(a => findings.Actors[a].Sector is "MIL" or "REB" or "BUS")
            : findings.PropositionsOf(proposition.Sentence).Any(p => p.Predicate == agent.Head && p.Entry?.EventType is not null)
                || EventWords.AnyDeed.Contains(findings.SentenceOf(proposition).Tokens[agent.Head].Lemma);
}
