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
                || StanceOf(findings, proposition, plain) is not { } stance)
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            if (StanceGuards.IsSupposed(sentence, proposition) || StanceGuards.IsAttribute(sentence, proposition) || StanceGuards.IsAnonymity(sentence, content) || StanceGuards.IsElection(sentence, proposition, content)
                || StanceGuards.IsStress(findings, proposition, content) || StanceGuards.IsOwnSide(sentence, proposition) || StanceGuards.IsNeed(sentence, proposition) || StanceGuards.IsTurnOfSpeech(sentence, proposition, content))
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

            var price = plain is Stance.Accepts or Stance.Offers && stance == plain ? Exchanges.Condition(sentence, proposition) : null;
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
            else if (condition is not null && (stance is Stance.Accepts or Stance.Supports || stance == Stance.Offers && condition != price))
            {
                stance = Stance.Conditional;
            }

            foreach (var holder in SoughtCommitments.By(findings, proposition) ?? holders.Of(proposition, statement))
            {
                if (!content.IsClause && NothingLess(sentence, content) is { } least)
                {
                    // "accept nothing less than sovereignty": that is what is asked.
                    yield return new PositionDraft(
                        holder, Stance.Demands, sentence.SpanOf(least), null, holders.Ascribers(proposition, statement, holder), statement?.Id, proposition, entry.Id);
                    continue;
                }

                foreach (var (head, range) in BackedProposals(findings, proposition, content) ?? SmallClause(sentence, proposition, content) ?? Proposals.Of(sentence, content))
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
                    foreach (var words in summed.Count > 0 ? summed : [Conditions.Cut(sentence, head, isTurned ? Proposals.VerbPhrase(sentence, head) : SummaryNouns.Cut(sentence, head, content.IsClause ? WithDoer(sentence, proposition, content, range) : NounComplements.With(findings, sentence, head, range)), condition)])
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

    /// <summary>"wants the brake kept": what is to be done with a thing is asked for with the thing; null for other contents.</summary>
    private static IEnumerable<(int Head, TokenRange Range)>? SmallClause(Sentence sentence, Proposition proposition, Argument content) =>
        content.IsClause && sentence.Tokens[content.Head] is { Xpos: "VBN", Relation: "xcomp" } && sentence.ChildOf(content.Head, "mark") < 0 && sentence.ChildOf(content.Head, "aux:pass") < 0
        && sentence.ChildOf(proposition.Predicate, "obj") is >= 0 and var thing && thing < content.Head
            ? [(content.Head, new TokenRange(sentence.SubtreeOf(thing).Start, sentence.SubtreeOf(content.Head).End))] : null;

    /// <summary>"wants the observers to leave": who is to do it is part of what is wanted.</summary>
    private static TokenRange WithDoer(Sentence sentence, Proposition proposition, Argument content, TokenRange range)
    {
        // "asked for the data to be shared": what is to be done is done with a thing.
        if (content.Marker == "to" && VerbSlots.IsPassive(sentence, content.Head) && proposition[Role.Recipient] is { IsClause: false } thing && thing.Range.End <= range.Start
            && range.Start - thing.Range.End <= 1 && sentence.Tokens[thing.Head].Upos == "NOUN")
        {
            return new TokenRange(thing.Range.Start, range.End);
        }

        if (content.Marker != "to" || proposition.Lemma is not ("want" or "expect" or "like" or "prefer" or "let") || sentence.ChildOf(proposition.Predicate, "obj") is not (> 0 and var doer)
            || doer < proposition.Predicate || sentence.SubtreeOf(doer) is var words && (words.End > range.Start || range.Start - words.End > 1))
        {
            return range;
        }

        return new TokenRange(sentence.SubtreeOf(doer).Start, range.End);
    }

    /// <summary>What stands behind "nothing less than" or "nothing short of"; null for other contents.</summary>
    private static TokenRange? NothingLess(Sentence sentence, Argument content)
    {
        var at = content.Head;
        return at + 3 < sentence.Tokens.Count && sentence.Tokens[at].Lemma is "nothing" or "anything"
            && (sentence.Tokens[at + 1].Form, sentence.Tokens[at + 2].Form) is ("less", "than") or ("short", "of")
            ? new TokenRange(at + 3, Math.Max(at + 4, Math.Max(content.Range.End, sentence.SubtreeOf(at + 1).End))) : null;
    }

    /// <summary>The stance after negation; null where the sentence does not tell of one (questions of the past, mere possibility).</summary>
    private static Stance? StanceOf(Findings findings, Proposition proposition, Stance plain)
    {
        if (SoughtCommitments.Seeker(findings, proposition) is not null)
        {
            return Stance.Demands;
        }

        // "left without agreeing on a point" tells what did not come about, not who was against it.
        if (proposition.Standing.IsNegated && VerbSlots.Mark(findings.SentenceOf(proposition), proposition.Predicate) == "without")
        {
            return null;
        }

        // "should accept", "could reject": what somebody else wants or expects is not the agent's stance.
        if (proposition.Standing.Modal is "should" or "must" or "could" or "might" or "may" or "can" && !proposition.Standing.IsNegated)
        {
            return null;
        }

        // "refuses to abandon its bid": that it would abandon it is what is refused.
        if (plain == Stance.Rejects && proposition is { Kind: PredicateKind.Verb, Standing.IsNegated: false, Parent: { Entry.Stance: Stance.Rejects, Standing.IsNegated: false } }
            && proposition.Tense == Tense.None)
        {
            return null;
        }

        if (proposition.Standing.Status == EventStatus.Denied && !proposition.Standing.IsNegated && proposition.Parent is { Entry: { } above } parent)
        {
            // What is denied to be so is no stance; a demand that another rejects still is one; "stopped short of backing" leaves it open.
            return above.IsSpeech || parent.Lemma is "deny" || parent.Parent?.Lemma is "deny" ? null
                : proposition.Kind == PredicateKind.Noun && above.Stance is not null ? plain
                : above.Implies == Implication.Not && !parent.Standing.IsNegated ? (Stances.PolarityOf(plain) == 1 && plain != Stance.Demands ? Stance.Undecided : null)
                : Stances.Negated(plain);
        }

        if (IsDenied(proposition))
        {
            return null;
        }

        if (proposition.Kind == PredicateKind.Noun && DroppedStances.IsForsaken(findings, proposition))
        {
            return null;
        }

        if (proposition.Kind == PredicateKind.Noun && DroppedStances.Left(findings, proposition, plain) is { } left)
        {
            return left;
        }

        // "pushed to freeze the front, an idea backed by Oslo": what is told of the idea stands beside the push, not under it.
        var isBeside = proposition[Role.Content] is { IsClause: false } summed && SummaryNouns.IsLooseSummary(findings.SentenceOf(proposition), summed.Head);
        if (!isBeside && proposition.Parent is { Entry: { Stance: not null } or { Implies: Implication.Proposed } } && proposition.Tense == Tense.None
            && !(proposition.Kind == PredicateKind.Noun && (StanceGuards.IsStressing(proposition.Parent) || IsStandingDemand(findings, proposition)))
            && proposition.Standing.Status is EventStatus.Proposed)
        {
            return null;
        }

        // "demanded that Oslo recognise the border": what is demanded of Oslo is not yet its stance.
        if (!isBeside && proposition is { Kind: PredicateKind.Verb, Standing.Modal: null, Parent: { Entry: { Stance: Stance.Demands, IsSpeech: false } } }
            && proposition.Tense is Tense.None or Tense.Present)
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

        // "has no objection to it", "no longer opposes it": it may go ahead.
        var isNoLonger = DroppedStances.IsNoLonger(findings.SentenceOf(proposition), proposition.Predicate);
        if (Stances.PolarityOf(plain) == -1 && (isNoLonger || proposition.Standing.IsNegated && proposition.Lemma is "objection" or "object" or "qualm"))
        {
            return Stance.Accepts;
        }

        if (isNoLonger && !proposition.Standing.IsNegated)
        {
            return Stances.Negated(plain);
        }

        // "neither endorsed nor rejected it" is neither.
        if (IsNeitherNor(findings, proposition, plain))
        {
            return Stance.Undecided;
        }

        // "has not yet approved" leaves it open.
        // "does not want a war" is against it, "did not demand a vote" says nothing.
        return !proposition.Standing.IsNegated ? plain : plain == Stance.Demands && proposition.Entry!.ImpliesNegated == Implication.Refused ? Stance.Opposes
            : HasYet(findings.SentenceOf(proposition), proposition) ? Stance.Undecided : Stances.Negated(plain);
    }

    /// <summary>Whether a verb of the opposite stance goes with this one under "neither ... nor".</summary>
    private static bool IsNeitherNor(Findings findings, Proposition proposition, Stance plain)
    {
        var sentence = findings.SentenceOf(proposition);
        var first = sentence.Tokens[proposition.Predicate] is { Relation: "conj", Head: >= 0 and var above } ? above : proposition.Predicate;
        return HasNeither(sentence, first)
            && (first != proposition.Predicate && IsOpposite(first) || sentence.ChildrenOf(first).ToArray().Any(other => sentence.Tokens[other].Relation == "conj" && other != proposition.Predicate && IsOpposite(other)));

        // The object that two verbs share may hang on one of them, so that the other has no frame that fits.
        bool IsOpposite(int verb) => findings.StanceOf(sentence.Tokens[verb].Lemma) is { } stance && Stances.PolarityOf(stance) == -Stances.PolarityOf(plain);
    }

    /// <summary>The tree takes the word for a conjunction's first half or for an adverb.</summary>
    private static bool HasNeither(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child < verb && sentence.Tokens[child].Relation is "cc:preconj" or "advmod" && sentence.Tokens[child].Form.Equals("neither", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasYet(Sentence sentence, Proposition proposition)
    {
        foreach (var child in sentence.ChildrenOf(proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate))
        {
            if (sentence.Tokens[child] is { Relation: "advmod", Lemma: "yet" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"backs the union's demand for a review": whatever others make of a demand or an offer, whoever it belongs to makes it.</summary>
    private static bool IsStandingDemand(Findings findings, Proposition proposition) =>
        proposition is { Kind: PredicateKind.Noun, LightVerb: < 0, Lemma: "demand" or "call" or "request" or "appeal" or "plea" or "proposal" or "offer" or "opposition" or "objection" or "refusal" or "rejection" or "insistence" }
        && proposition[Role.Agent] is { IsClause: false } owner && findings.SentenceOf(proposition).Tokens[owner.Head].Head == proposition.Predicate
        && proposition.Parent is { Entry.Stance: Stance.Supports or Stance.Opposes or Stance.Rejects or Stance.Accepts };

    /// <summary>"denied reports that it had agreed": a report that is denied tells of nothing.</summary>
    private static bool IsDenied(Proposition proposition)
    {
        var above = proposition.Parent;
        for (var steps = 0; above is not null && steps < 3; steps++, above = above.Parent)
        {
            if (above is { Kind: PredicateKind.Noun, Standing.Status: EventStatus.Denied, Entry.IsSpeech: true })
            {
                return true;
            }
        }

        return false;
    }

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
