using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Positions that a stance predicate of the lexicon tells: its agent stands so to its content.</summary>
internal static class StancePredicates
{
    /// <summary>One draft for each holder and proposal.</summary>
    public static IEnumerable<PositionDraft> Read(Findings findings, SpeechContext speech)
    {
        var holders = new Holders(findings);
        foreach (var proposition in findings.Propositions)
        {
            if (proposition.Entry is not { Stance: { } plain } entry || proposition[Role.Content] is not { } content
                || StanceOf(findings, proposition, plain) is not { } stance)
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            var statement = speech.Of(proposition);
            var condition = Conditions.Of(sentence, proposition);
            if (condition is not null && stance is Stance.Accepts or Stance.Supports or Stance.Offers)
            {
                stance = Stance.Conditional;
            }

            foreach (var holder in holders.Of(proposition, statement))
            {
                foreach (var (head, range) in Proposals.Of(sentence, content))
                {
                    if (!content.IsClause && !IsProposal(findings, proposition, head, stance))
                    {
                        continue;
                    }

                    var summed = content.IsClause ? [] : SummaryNouns.Antecedents(findings, proposition, head);
                    foreach (var words in summed.Count > 0 ? summed : [Conditions.Cut(sentence, head, SummaryNouns.Cut(sentence, head, range), condition)])
                    {
                        yield return new PositionDraft(
                            holder,
                            Proposals.IsNegated(sentence, content, head) ? Stances.Opposite(stance) : stance,
                            sentence.SpanOf(words),
                            condition is null ? null : sentence.SpanOf(condition.Range),
                            Holders.Ascribers(statement, holder),
                            statement?.Id,
                            proposition,
                            entry.Id);
                    }
                }

                if (condition is not null && stance == Stance.Conditional)
                {
                    foreach (var demand in Conditions.Demands(findings, holder, statement, proposition, condition, isThreat: false))
                    {
                        yield return demand;
                    }
                }
            }
        }
    }

    /// <summary>The stance after negation; null where the sentence does not tell of one (questions of the past, mere possibility).</summary>
    private static Stance? StanceOf(Findings findings, Proposition proposition, Stance plain)
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

        // "reviewed the situation", "considers it a success": only what is still being weighed is undecided.
        if (plain == Stance.Undecided && proposition.Kind == PredicateKind.Verb && proposition[Role.Content] is { IsClause: false }
            && proposition.Tense is Tense.Past or Tense.Present && !VerbGroup.IsProgressive(findings.SentenceOf(proposition), proposition.Predicate))
        {
            return null;
        }

        // "agreed that the talks were useful" tells of a fact, "agreed that the guns must fall silent" of a demand.
        if (proposition.Entry!.IsSpeech && plain == Stance.Accepts && proposition[Role.Content] is { IsClause: true } clause)
        {
            return VerbGroup.ModalOf(findings.SentenceOf(proposition), clause.Head) switch
            {
                "must" or "should" => Stance.Demands,
                "will" or "would" or "shall" => plain,
                _ => null,
            };
        }

        return proposition.Standing.IsNegated ? Stances.Negated(plain) : plain;
    }

    /// <summary>Praise or blame of a person or party is no position; joining or recognising a party is, joining a meeting is not.</summary>
    private static bool IsProposal(Findings findings, Proposition proposition, int head, Stance stance)
    {
        var sentence = findings.SentenceOf(proposition);
        if (sentence.Tokens[head] is { Upos: "PRON", Lemma: not "what" })
        {
            return false;
        }

        if (proposition.Lemma == "join" && (VerbSlots.IsPassive(sentence, proposition.Predicate)
            || findings.PropositionsOf(sentence.Index).Any(other => other.Predicate == head && other.Entry?.Encounter is not null)))
        {
            return false;
        }

        return findings.Actors.At(sentence.Index, head) is not { } id
            || stance is Stance.Accepts && findings.Actors[id].Kind is ActorKind.Organization or ActorKind.State
                && !proposition.Entry!.Frame.Any(static part => part.Role == Role.Counterpart);
    }
}
