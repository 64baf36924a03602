using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>What speakers say their own side will not do, will do only on a condition, or will do unless another side yields.</summary>
internal static class SpokenWill
{
    private const string Refusal = "position.spoken-refusal";
    private const string Promise = "position.spoken-promise";
    private const string Proviso = "position.spoken-proviso";

    /// <summary>Drafts of refusals, provisos and ultimata.</summary>
    /// <example>Sofia said it would not reopen the crossing. (Negative: Sofia said it would not rain.)</example>
    public static IEnumerable<PositionDraft> Read(Findings findings, SpeechContext speech)
    {
        var holders = new Holders(findings);
        foreach (var proposition in findings.Propositions)
        {
            if (proposition.Kind != PredicateKind.Verb || proposition.Standing.Modal is not ("will" or "would" or "can" or "shall")
                || proposition.Standing.IsConditional || proposition.Entry is { IsSpeech: true }
                || speech.Of(proposition) is not { Speaker.Count: > 0 } statement || !holders.IsOwn(proposition, statement))
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            var condition = Conditions.Of(sentence, proposition);
            var holder = holders.Of(proposition, statement) is [var own, ..] ? own : statement.Speaker;
            var isStrict = condition is not null && Conditions.IsStrict(sentence, condition, proposition.Predicate);
            if (isStrict && proposition.Entry?.Stance is null)
            {
                yield return Draft(sentence, statement, proposition, holder, Stance.Conditional, condition, Proviso);
                foreach (var demand in Conditions.Demands(findings, holder, statement, proposition, condition!, isThreat: false))
                {
                    yield return demand;
                }
            }
            else if (condition is not null && (condition.IsClause && VerbGroup.IsNegated(sentence, condition.Head) && !proposition.Standing.IsNegated
                || proposition.Entry is { EventType: "ASSAULT" or "COERCE" or "SANCTION" or "MOBILIZE" or "THREATEN" or "PROTEST" }))
            {
                foreach (var demand in Conditions.Demands(findings, holder, statement, proposition, condition, isThreat: true))
                {
                    yield return demand;
                }
            }
            else if (condition is null && proposition.Standing is { IsNegated: false, Modal: "will" or "would" or "shall" }
                && proposition.Entry is { Stance: null, EventType: "CONCEDE" or "RETREAT" or "AGREE" or "COOPERATE" or "AID" })
            {
                yield return Draft(sentence, statement, proposition, holder, Stance.Accepts, null, Promise);
            }
            else if (proposition.Standing.IsNegated && proposition.Entry?.Stance is null && HasNot(sentence, proposition.Predicate)
                && (proposition.Standing.Modal != "can" || proposition.Entry is not null))
            {
                yield return Draft(sentence, statement, proposition, holder, Stance.Rejects, condition is { Marker: "until" } ? condition : null, Refusal);
                foreach (var demand in condition is { Marker: "until" } ? Conditions.Demands(findings, holder, statement, proposition, condition, isThreat: false) : [])
                {
                    yield return demand;
                }
            }
        }
    }

    private static PositionDraft Draft(
        Sentence sentence, Statement statement, Proposition proposition, IReadOnlyList<EntryId> holder, Stance stance, Argument? condition, string rule)
    {
        var range = Conditions.Cut(sentence, proposition.Predicate, Proposals.VerbPhrase(sentence, proposition.Predicate), condition);
        return new PositionDraft(
            holder, stance, sentence.SpanOf(range), condition is null ? null : sentence.SpanOf(condition.Range), Holders.Ascribers(statement, holder), statement.Id, proposition, rule);
    }

    private static bool HasNot(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (sentence.Tokens[child].Relation is "advmod" or "aux" && sentence.Tokens[child].Lemma.ToLowerInvariant() is "not" or "never" or "n't" or "n’t")
            {
                return true;
            }
        }

        return false;
    }
}
