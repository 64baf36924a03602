using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Coding;

/// <summary>Finds the act between two parties: every word of the sentence that the lexicon types is a candidate, and the nearest to both wins.</summary>
/// <param name="lexicon">The predicate lexicon.</param>
internal sealed class PairActs(Lexicon lexicon)
{
    /// <summary>The best act, or null where the sentence tells none.</summary>
    public PairAct? Best(PairMention pair, IReadOnlyList<Proposition> propositions)
    {
        var way = new PairWay(pair);
        PairAct? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var act in Candidates(pair.Sentence, propositions))
        {
            var score = Score(pair, way, act);
            if (score > bestScore)
            {
                (best, bestScore) = (act, score);
            }
        }

        return best;
    }

    private IEnumerable<PairAct> Candidates(Sentence sentence, IReadOnlyList<Proposition> propositions)
    {
        var seen = new HashSet<int>();
        foreach (var proposition in propositions)
        {
            seen.Add(proposition.Predicate);
            if (TypeOf(proposition) is { } typed)
            {
                yield return typed;
            }
        }

        foreach (var token in sentence.Tokens)
        {
            if (!seen.Contains(token.Index) && KindOf(token.Upos) is { } kind
                && lexicon.Find(token.Lemma.ToLowerInvariant(), kind).FirstOrDefault(static e => e.EventType is not null) is { } row)
            {
                yield return new PairAct(row.EventType!, new TokenRange(token.Index, token.Index + 1), token.Index, row.Id, null, false);
            }
        }
    }

    private PairAct? TypeOf(Proposition proposition)
    {
        if (proposition.Entry is { EventType: { } type } entry)
        {
            return new PairAct(type, proposition.Trigger, proposition.Predicate, entry.Id, proposition, true);
        }

        return lexicon.Find(proposition.Lemma, proposition.Kind).FirstOrDefault(static e => e.EventType is not null) is { } row
            ? new PairAct(row.EventType!, proposition.Trigger, proposition.Predicate, row.Id, proposition, false) : null;
    }

    private static PredicateKind? KindOf(string upos) => upos switch
    {
        "VERB" => PredicateKind.Verb,
        "NOUN" => PredicateKind.Noun,
        "ADJ" => PredicateKind.Adjective,
        _ => null,
    };

    private static double Score(PairMention pair, PairWay way, PairAct act)
    {
        var score = act.IsFramed ? 1.0 : 0.0;
        score += 2 * way.SourceLink(act);
        score += 1.5 * way.TargetLink(act);
        score += way.Contains(act.Predicate) ? 2 : 0;
        score -= 0.3 * way.DistanceFromSource(act.Predicate);
        score -= 0.15 * way.DistanceFromTarget(act.Predicate);
        score += act.Predicate < pair.SourceHead && act.Predicate < pair.TargetHead ? -0.5 : 0;
        return score;
    }
}
