using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>
/// "She left Muscat without a deal": leaving tells where the last encounter of the one who leaves was held, and what it did not bring.
/// </summary>
internal static class Departures
{
    /// <summary>Fills place and outcome of the encounters that somebody is said to leave.</summary>
    public static void Apply(Findings findings, IReadOnlyList<EncounterGroup> groups)
    {
        var parties = new Parties(findings);
        foreach (var proposition in findings.Propositions)
        {
            // "had hoped to leave with a promise" tells of no leaving.
            if (proposition.Kind != PredicateKind.Verb || !IsLeaving(findings.SentenceOf(proposition), proposition)
                || findings.SentenceOf(proposition).Tokens[proposition.Predicate].Xpos == "VB")
            {
                continue;
            }

            var who = parties.Of(proposition.Sentence, proposition[Role.Agent]);
            var isThey = proposition[Role.Agent] is { } they && findings.SentenceOf(proposition).Tokens[they.Head].Lemma == "they";
            var group = who.Count == 0 && !isThey ? null : groups.LastOrDefault(g => g.Status == MeetingStatus.Held
                && (isThey ? g.Mentions[^1].Proposition.Sentence == proposition.Sentence : g.Parties.Contains(who[0]))
                && g.Mentions[0].Proposition.Index < proposition.Index && proposition.Sentence - g.Mentions[^1].Proposition.Sentence <= 4);
            if (group is null)
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            foreach (var child in sentence.ChildrenOf(proposition.Predicate))
            {
                var preposition = VerbSlots.Preposition(sentence, child);
                if (sentence.Tokens[child].Relation == "obj" || preposition == "from")
                {
                    group.Place ??= findings.PlacesOf(proposition.Sentence).FirstOrDefault(p => p.Range.Contains(child))?.Place;
                }
                else if (preposition is "without" or "with")
                {
                    group.Outcome ??= OfResult(findings, proposition, child, preposition == "without");
                }
            }
        }
    }

    /// <summary>"left Lima", "went home", "came away".</summary>
    private static bool IsLeaving(Sentence sentence, Proposition proposition) => proposition.Lemma is "leave" or "depart" or "part"
        || proposition.Lemma is "go" or "return" or "come" or "fly" or "walk" && proposition.Predicate + 1 < sentence.Tokens.Count && sentence.Tokens[proposition.Predicate + 1].Lemma is "home" or "away";

    private static Outcome? OfResult(Findings findings, Proposition leaving, int head, bool isWithout)
    {
        var sentence = findings.SentenceOf(leaving);
        var span = sentence.SpanOf(Phrase.Of(sentence, head));
        foreach (var other in findings.PropositionsOf(leaving.Sentence))
        {
            if (other.Predicate == head && (other.Entry?.Outcome is not null || other.Entry?.EventType == "AGREE"))
            {
                return new Outcome { Value = isWithout ? OutcomeValue.NoAgreement : other.Entry.Outcome ?? OutcomeValue.Agreement, Span = span };
            }
        }

        return null;
    }
}
