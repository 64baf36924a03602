using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Coding;

/// <summary>
/// Finds the act between two parties: every word of the sentence that the lexicon types is a candidate, the nearest to both wins, and an act of the
/// source's that governs it ("agreed to lift", "threatened to shell") goes before it.
/// </summary>
/// <param name="lexicon">The predicate lexicon.</param>
/// <param name="roots">Types of acts as CAMEO's roots.</param>
internal sealed class PairActs(Lexicon lexicon, RootTypes roots)
{
    /// <summary>How much being governed by the source outweighs; found by looking at which of two acts people chose.</summary>
    private const double SourceWeight = 2, TargetWeight = 1.5, OnTheWay = 2, Framed = 1.5, OtherSense = -1.5, InDescription = -3, Obliged = 7;

    private const string RootRule = "events/roots.tsv";

    /// <summary>The best act, or null where the sentence tells none.</summary>
    public PairAct? Best(PairMention pair, IReadOnlyList<Proposition> propositions)
    {
        var way = new PairWay(pair);
        PairAct? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var act in Candidates(pair, propositions))
        {
            var score = Score(way, act);
            if (score > bestScore)
            {
                (best, bestScore) = (act, score);
            }
        }

        return best is null ? null : roots.Of(Governing(way, best), pair, propositions);
    }

    private IEnumerable<PairAct> Candidates(PairMention pair, IReadOnlyList<Proposition> propositions)
    {
        var sentence = pair.Sentence;
        var seen = new HashSet<int>();
        var longer = propositions.Where(static p => p.Trigger.Count > 1).SelectMany(static p => Enumerable.Range(p.Trigger.Start, p.Trigger.Count).Where(t => t != p.Predicate)).ToHashSet();
        foreach (var proposition in propositions)
        {
            seen.Add(proposition.Predicate);
            if (proposition.LightVerb >= 0)
            {
                seen.Add(proposition.LightVerb);
            }

            if (longer.Contains(proposition.Predicate))
            {
                continue;
            }

            if (TypeOf(sentence, proposition, propositions) is { } typed)
            {
                yield return typed;
            }

            if (Obligations.Lays(pair, proposition))
            {
                yield return new PairAct("REQUEST", proposition.Trigger, proposition.Predicate, Obligations.Rule, proposition, true);
            }
        }

        foreach (var token in sentence.Tokens)
        {
            if (seen.Contains(token.Index) || longer.Contains(token.Index) || KindOf(token.Upos) is not { } kind)
            {
                continue;
            }

            var lemma = token.Lemma.ToLowerInvariant();
            if (roots.OwnRoot(sentence, token.Index, lemma, kind) is { } root)
            {
                yield return new PairAct(root, new TokenRange(token.Index, token.Index + 1), token.Index, RootRule, null, true);
            }
            else if (lexicon.Find(lemma, kind).FirstOrDefault(static e => e.EventType is not null) is { } row)
            {
                yield return new PairAct(row.EventType!, new TokenRange(token.Index, token.Index + 1), token.Index, row.Id, null, false);
            }
        }
    }

    private PairAct? TypeOf(Sentence sentence, Proposition proposition, IReadOnlyList<Proposition> propositions)
    {
        if (proposition.Entry is { EventType: { } type } entry)
        {
            return new PairAct(type, proposition.Trigger, proposition.Predicate, entry.Id, proposition, true);
        }

        if (roots.OwnRoot(sentence, proposition) is { } root)
        {
            return new PairAct(root, proposition.Trigger, proposition.Predicate, RootRule, proposition, true);
        }

        // "launched a probe": a verb in another sense than its typed one leaves the act to its object.
        return roots.ObjectType(sentence, proposition, propositions) is null && lexicon.Find(proposition.Lemma, proposition.Kind).FirstOrDefault(static e => e.EventType is not null) is { } row
            ? new PairAct(row.EventType!, proposition.Trigger, proposition.Predicate, row.Id, proposition, false) : null;
    }

    private static PredicateKind? KindOf(string upos) => upos switch
    {
        "VERB" => PredicateKind.Verb,
        "NOUN" => PredicateKind.Noun,
        "ADJ" => PredicateKind.Adjective,
        _ => null,
    };

    private static double Score(PairWay way, PairAct act)
    {
        var score = act.IsFramed ? Framed : act.Proposition is null ? 0 : OtherSense;
        score += act.Rule == Obligations.Rule ? Obliged : 0;
        score += SourceWeight * way.SourceLink(act);
        score += TargetWeight * way.TargetLink(act);
        score += way.Contains(act.Predicate) ? OnTheWay : 0;
        score += way.IsInDescription(act.Predicate) ? InDescription : 0;
        score -= 0.3 * way.DistanceFromSource(act.Predicate);
        score -= 0.15 * way.DistanceFromTarget(act.Predicate);
        return score;
    }

    /// <summary>The outermost typed act of the source's that has the act for its content.</summary>
    private static PairAct Governing(PairWay way, PairAct act)
    {
        var outer = act;
        for (var above = act.Proposition?.Parent; above is not null; above = above.Parent)
        {
            if (above.Entry is { EventType: { } type } entry && way.IsAgent(above))
            {
                outer = new PairAct(type, above.Trigger, above.Predicate, entry.Id, above, true) { Content = outer };
            }
        }

        return outer;
    }
}
