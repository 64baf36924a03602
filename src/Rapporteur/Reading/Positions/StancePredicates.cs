using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Positions that a stance predicate of the lexicon tells: its agent stands so to its content.</summary>
internal static class StancePredicates
{
    /// <summary>One draft for each holder and proposal.</summary>
    public static IEnumerable<PositionDraft> Read(Findings findings, SpeechContext speech, JudgementWords judging)
    {
        var holders = new Holders(findings);
        var ascription = new Ascription(findings);
        foreach (var proposition in findings.Propositions)
        {
            // "touted the pipeline as a lifeline": what is described is what is stood for.
            if (proposition.Entry is not { Stance: { } plain } entry
                || (proposition[Role.Content] ?? (proposition[Role.Attribute] is null ? null : proposition[Role.Recipient])) is not { } content
                || HeldStances.Of(findings, proposition, plain) is not { } stance
                || plain == Stance.Offers && !content.IsClause && PlanContents.ClauseUnder(findings.SentenceOf(proposition), content.Head) is not null)
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            if (StanceGuards.IsSupposed(sentence, proposition) || StanceGuards.IsAttribute(sentence, proposition) || StanceGuards.IsAnonymity(sentence, content) || StanceGuards.IsElection(sentence, proposition, content)
                || StanceGuards.IsStress(findings, proposition, content) || StanceGuards.IsOwnSide(sentence, proposition) || StanceGuards.IsNeed(sentence, proposition) || StanceGuards.IsMadePossible(findings, proposition) || StanceGuards.IsTurnOfSpeech(sentence, proposition, content))
            {
                continue;
            }

            var statement = speech.VoiceOf(proposition);
            if (statement is null && ascription.Of(proposition) is { Count: 0 })
            {
                // "accused of refusing talks": by whom nobody says, so it is nobody's account of the holder.
                continue;
            }

            if (plain is Stance.Accepts or Stance.Offers && Conditions.Of(sentence, proposition) is { Marker: "if" or "unless" } ultimatum && IsThreat(findings, proposition, content))
            {
                // "ready to impose sanctions if it does": a threat puts nothing to the other side that it could accept, but for what would avert it.
                foreach (var demand in holders.Of(proposition, statement)
                    .SelectMany(holder => Conditions.Demands(findings, holder, statement, proposition, ultimatum, isThreat: ultimatum.Marker == "if")))
                {
                    yield return demand;
                }

                continue;
            }

            var price = plain is Stance.Accepts or Stance.Offers && stance == plain || IsConsidering(proposition) ? Exchanges.Condition(sentence, proposition) : null;
            var condition = Conditions.Of(sentence, proposition) ?? price ?? (plain == Stance.Rejects ? Conditions.UntilOf(sentence, content) : null);
            if (condition is { Marker: "unless" } && proposition.Standing.IsNegated && Stances.PolarityOf(plain) == 1)
            {
                stance = Stance.Conditional;
            }
            else if (condition is { Marker: "unless" or "until" } && plain == Stance.Rejects && !proposition.Standing.IsNegated)
            {
                // "refuses to disarm unless ...": it may yet.
                stance = condition.Marker == "unless" ? Stance.Conditional : stance;
            }
            else if (condition is not null && (IsConsidering(proposition) || stance is Stance.Accepts or Stance.Supports || stance == Stance.Offers && condition != price))
            {
                stance = Stance.Conditional;
            }

            foreach (var holder in SoughtCommitments.By(findings, proposition) ?? holders.Of(proposition, statement))
            {
                if (!content.IsClause && WantedWords.NothingLess(sentence, content) is { } least)
                {
                    // "accept nothing less than sovereignty": that is what is asked.
                    yield return new PositionDraft(
                        holder, Stance.Demands, sentence.SpanOf(least), null, holders.Ascribers(proposition, statement, holder), statement?.Id, proposition, entry.Id);
                    continue;
                }

                foreach (var (head, range) in BackedProposals(findings, proposition, content) ?? WantedWords.SmallClause(sentence, proposition, content) ?? Proposals.Of(sentence, content))
                {
                    if (!content.IsClause && IsAdmission(findings, proposition, plain, stance, head))
                    {
                        // "would not accept Chadian troops", "will never recognise Kosovo": having them is what is refused.
                        yield return new PositionDraft(
                            holder, stance, sentence.SpanOf(Conditions.Cut(sentence, proposition.Predicate, Proposals.VerbPhrase(sentence, proposition.Predicate), condition)),
                            condition is null ? null : sentence.SpanOf(condition.Range), holders.Ascribers(proposition, statement, holder), statement?.Id, proposition, entry.Id);
                        break;
                    }

                    if (!content.IsClause && (!IsProposal(findings, proposition, head, stance) || proposition.Lemma is "concern" or "worry" && judging.StanceOf(sentence.Tokens[head], "CARED") is not null)
                        || !Proposals.SaysSomething(sentence, head, range))
                    {
                        continue;
                    }

                    // "asked them not to enter": the act as named is what is opposed.
                    var isTurned = content.IsClause && content.Marker == "to" && VerbGroup.IsNegated(sentence, head);
                    var summed = content.IsClause ? [] : SummaryNouns.Antecedents(findings, proposition, head);
                    foreach (var words in summed.Count > 0 ? summed : [Conditions.Cut(sentence, head, isTurned ? Proposals.VerbPhrase(sentence, head) : SummaryNouns.Cut(sentence, head, content.IsClause ? WantedWords.WithDoer(sentence, proposition, content, range) : NounComplements.With(findings, sentence, head, range)), condition)])
                    {
                        yield return new PositionDraft(
                            holder,
                            isTurned || Proposals.IsNegated(sentence, content, head) ? Stances.Opposite(stance) : stance,
                            sentence.SpanOf(words),
                            condition is null ? null : sentence.SpanOf(condition.Range),
                            holders.Ascribers(proposition, statement, holder),
                            statement?.Id,
                            proposition,
                            entry.Id);
                    }
                }

                if (Exchanges.Demand(sentence, holder, statement, proposition) is { } asked)
                {
                    yield return asked;
                }

                if (condition is not null && condition != price && (stance == Stance.Conditional || stance == Stance.Rejects && condition.Marker == "until"))
                {
                    foreach (var demand in Conditions.Demands(findings, holder, statement, proposition, condition, isThreat: false))
                    {
                        yield return demand;
                    }
                }
            }
        }
    }

    /// <summary>"would consider a truce in exchange for recognition", "if Oslo paid": open to it at that price.</summary>
    public static bool IsConsidering(Proposition proposition) => proposition is { Kind: PredicateKind.Verb, Lemma: "consider", Standing: { Modal: "would" or "could" or "will", IsNegated: false } };

    /// <summary>"Oslo, backed by Bern, proposed a ban": whoever backs the proposer backs the proposal.</summary>
    private static IEnumerable<(int Head, TokenRange Range)>? BackedProposals(Findings findings, Proposition proposition, Argument content)
    {
        var sentence = findings.SentenceOf(proposition);
        if (content.IsClause || !VerbSlots.IsPassive(sentence, proposition.Predicate) || findings.Actors.At(sentence.Index, content.Head) is null)
        {
            return null;
        }

        foreach (var other in findings.PropositionsOf(sentence.Index))
        {
            if (other.Entry?.Stance is Stance.Offers or Stance.Demands && other[Role.Agent] is { } agent && agent.Heads.Contains(content.Head)
                && other[Role.Content] is { } proposed)
            {
                return Proposals.Of(sentence, proposed);
            }
        }

        return null;
    }

    /// <summary>"a coalition joined by Chad" has a new member, "the envoy was joined by her deputy" has company.</summary>
    private static bool IsByParties(Findings findings, Proposition proposition) =>
        new Parties(findings).Of(proposition.Sentence, proposition[Role.Agent]) is { Count: > 0 } agents
        && agents.All(id => findings.Actors[id].Kind is ActorKind.State or ActorKind.Organization or ActorKind.Group);

    private static bool IsThreat(Findings findings, Proposition proposition, Argument content) => content.IsClause
        && findings.PropositionsOf(proposition.Sentence).Any(p => (p.Predicate == content.Head || p.LightVerb == content.Head) && p.Entry?.EventType is "ASSAULT" or "COERCE" or "SANCTION" or "MOBILIZE" or "THREATEN");

    /// <summary>Whether a party, a force or a set of people is what somebody will not or only on a condition accept.</summary>
    private static bool IsAdmission(Findings findings, Proposition proposition, Stance plain, Stance stance, int head) =>
        plain == Stance.Accepts && proposition is { Kind: PredicateKind.Verb, Lemma: "accept" or "recognise" or "recognize" or "admit" or "tolerate", Standing.Modal: "will" or "would" or "can" }
        && stance is Stance.Rejects or Stance.Conditional
        && findings.SentenceOf(proposition).Tokens[head].Upos != "PRON" && findings.Actors.At(proposition.Sentence, head) is { } id && findings.Actors[id].Kind is not ActorKind.Person;

    /// <summary>Praise or blame of a person or party is no position; joining or recognising a party is, joining a meeting is not.</summary>
    private static bool IsProposal(Findings findings, Proposition proposition, int head, Stance stance)
    {
        var sentence = findings.SentenceOf(proposition);
        if (sentence.Tokens[head] is { Upos: "PRON", Lemma: not "what" })
        {
            return SummaryNouns.Antecedents(findings, proposition, head).Count > 0;
        }

        // What binds two countries is praised, not proposed; "all we need" names nothing.
        if (sentence.Tokens[head] is { Upos: "DET" } or { Lemma: "relationship" or "friendship" or "bond" or "stance" or "attitude" or "behaviour" or "behavior" or "record" })
        {
            return false;
        }

        if (proposition.Lemma == "join" && (VerbSlots.IsPassive(sentence, proposition.Predicate) && !IsByParties(findings, proposition)
            || findings.PropositionsOf(sentence.Index).Any(other => other.Predicate == head && other.Entry?.Encounter is not null)))
        {
            return false;
        }

        // "wants the troops out": their leaving is asked for.
        return proposition.Lemma == "want out" || findings.Actors.At(sentence.Index, head) is not { } id
            || stance is Stance.Accepts && (findings.Actors[id].Kind is ActorKind.Organization or ActorKind.State
                || findings.Actors[id].Kind is ActorKind.Group && proposition.Lemma == "join")
                && !proposition.Entry!.Frame.Any(static part => part.Role == Role.Counterpart);
    }
}
