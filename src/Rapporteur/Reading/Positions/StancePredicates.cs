using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Positions that a stance predicate of the lexicon tells: its agent stands so to its content.</summary>
internal static class StancePredicates
{
    public static IEnumerable<PositionDraft> Read(Findings findings, SpeechContext speech)
    {
        var parties = new Parties(findings);
        foreach (var proposition in findings.Propositions)
        {
            if (proposition.Entry is not { Stance: { } plain } entry || proposition[Role.Content] is not { } content
                || StanceOf(proposition, plain) is not { } stance)
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            var statement = speech.Of(proposition);
            var holders = Holders(parties, proposition, statement);
            if (holders.Count == 0)
            {
                continue;
            }

            var condition = proposition[Role.Condition];
            if (condition is not null && Stances.PolarityOf(stance) == 1 && stance is Stance.Accepts or Stance.Supports or Stance.Offers)
            {
                stance = Stance.Conditional;
            }

            foreach (var proposal in Proposals(sentence, content))
            {
                foreach (var holder in holders)
                {
                    yield return new PositionDraft(
                        [holder],
                        stance,
                        sentence.SpanOf(proposal),
                        condition is null ? null : sentence.SpanOf(condition.Range),
                        Ascribers(parties, statement, holder),
                        statement?.Id,
                        proposition,
                        entry.Id);
                }
            }
        }
    }

    /// <summary>The stance after negation; null where the sentence does not tell of one (questions of the past, mere possibility).</summary>
    private static Stance? StanceOf(Proposition proposition, Stance plain)
    {
        // "should accept", "could reject": what somebody else wants or expects is not the agent's stance.
        if (proposition.Standing.Modal is "should" or "must" or "could" or "might" or "may" or "can" && !proposition.Standing.IsNegated)
        {
            return null;
        }

        if (proposition.Standing.Status == EventStatus.Denied && !proposition.Standing.IsNegated && proposition.Parent?.Entry is { IsSpeech: false })
        {
            return Stances.Negated(plain);
        }

        if (proposition.Parent is { Entry: { Stance: not null } or { Implies: Implication.Proposed } } && proposition.Tense == Tense.None
            && proposition.Standing.Status is EventStatus.Proposed)
        {
            return null;
        }

        return proposition.Standing.IsNegated ? Stances.Negated(plain) : plain;
    }

    private static IReadOnlyList<EntryId> Holders(Parties parties, Proposition proposition, Statement? statement)
    {
        var agent = proposition[Role.Agent];
        var holders = parties.Of(proposition.Sentence, agent);
        if (holders.Count == 0 && agent is not null)
        {
            holders = parties.OwnersOf(proposition.Sentence, agent);
        }

        // A predicate without an agent inside somebody's words is the speaker's own ("an unacceptable demand", he said).
        return holders.Count == 0 && agent is null && proposition.Kind != PredicateKind.Verb && statement is not null ? statement.Speaker : holders;
    }

    internal static IReadOnlyList<EntryId> Ascribers(Parties parties, Statement? statement, EntryId holder) =>
        statement is null || statement.Speaker.Any(s => parties.AreOneSide(s, holder)) && statement.Speaker.Contains(holder)
            ? [] : [.. statement.Speaker.Where(s => s != holder)];

    /// <summary>The content split at its coordination: "the withdrawal of troops and recognition of ..." are two proposals.</summary>
    internal static IEnumerable<TokenRange> Proposals(Sentence sentence, Argument content)
    {
        if (content.Heads.Count == 1)
        {
            yield return content.Range;
            yield break;
        }

        for (var i = 0; i < content.Heads.Count; i++)
        {
            var range = Phrase.OfConjunct(sentence, content.Heads[i]);
            yield return i == 0 && content.Range.Start < range.Start ? new TokenRange(content.Range.Start, range.End) : range;
        }
    }
}
