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
            if (IsNotGoingTo(findings.SentenceOf(proposition), proposition) && speech.VoiceOf(proposition) is { Speaker.Count: > 0 } voice && holders.IsOwn(proposition, voice))
            {
                yield return Draft(
                    findings.SentenceOf(proposition), voice, proposition, holders.Of(proposition, voice) is [var self, ..] ? self : voice.Speaker, Stance.Rejects, null, Refusal);
                continue;
            }

            if (proposition.Kind != PredicateKind.Verb && !IsCarried(proposition) || proposition.Standing.Modal is not ("will" or "would" or "can" or "shall")
                || proposition.Standing.IsConditional || proposition.Entry is { IsSpeech: true })
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            var condition = Conditions.Of(sentence, proposition);
            if (speech.VoiceOf(proposition) is not { Speaker.Count: > 0 } statement || !holders.IsOwn(proposition, statement))
            {
                foreach (var draft in condition is null ? [] : OfAnother(findings, holders, proposition, speech.VoiceOf(proposition), condition))
                {
                    yield return draft;
                }

                continue;
            }

            IReadOnlyList<IReadOnlyList<EntryId>> own = holders.Of(proposition, statement) is { Count: > 0 } named ? named : [statement.Speaker];
            foreach (var draft in own.SelectMany(holder => OfOwn(findings, proposition, statement, condition, holder)))
            {
                yield return draft;
            }
        }
    }

    private static IEnumerable<PositionDraft> OfOwn(Findings findings, Proposition proposition, Voice statement, Argument? condition, IReadOnlyList<EntryId> holder)
    {
        var sentence = findings.SentenceOf(proposition);
        var isStrict = condition is not null && Conditions.IsStrict(sentence, condition, proposition.Predicate);
        if (condition is { Marker: "unless", IsClause: true } && !proposition.Standing.IsNegated && proposition.Entry?.Stance is null)
        {
            // "would go to court unless Oslo withdrew": nothing is held out, only what would avert it is asked.
            foreach (var demand in Conditions.Demands(findings, holder, statement, proposition, condition, isThreat: false))
            {
                yield return demand;
            }
        }
        else if (isStrict && (proposition.Entry?.Stance is null || IsJoining(findings, proposition)))
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
            // "would release them in exchange for prisoners": the prisoners are the condition, and asked for.
            var price = Exchanges.Condition(sentence, proposition);
            yield return Draft(sentence, statement, proposition, holder, price is null ? Stance.Accepts : Stance.Conditional, price, Promise);
            if (price is not null)
            {
                yield return new PositionDraft(
                    holder, Stance.Demands, sentence.SpanOf(Phrase.Of(sentence, price.Head)), null, Holders.Ascribers(statement, holder), statement.Id, proposition, Exchanges.Rule);
            }
        }
        else if (condition is { Marker: "if", IsClause: true } && proposition.Standing is { IsNegated: false, Modal: "will" or "would" } && proposition.Entry is not { Stance: not null }
            && IsAnothers(findings, sentence, condition, statement))
        {
            // "Oslo would resume inspections if Bern halted deliveries", Oslo's envoy said.
            yield return Draft(sentence, statement, proposition, holder, Stance.Conditional, condition, Proviso);
            foreach (var demand in Conditions.Demands(findings, holder, statement, proposition, condition, isThreat: false))
            {
                yield return demand;
            }
        }
        else if (proposition.Standing.IsNegated && (proposition.Entry?.Stance is null || IsCarried(proposition)) && HasNot(sentence, VerbOf(proposition)) && !IsPersistence(sentence, proposition)
            && (proposition.Standing.Modal != "can" || proposition.Entry is not null))
        {
            yield return Draft(sentence, statement, proposition, holder, Stance.Rejects, condition is { Marker: "until" } ? condition : null, Refusal);
            foreach (var demand in condition is { Marker: "until" } ? Conditions.Demands(findings, holder, statement, proposition, condition, isThreat: false) : [])
            {
                yield return demand;
            }
        }
    }

    /// <summary>"Oslo will let them in only if Bern pays", as the report or a third one tells: on that condition Oslo is ready to.</summary>
    private static IEnumerable<PositionDraft> OfAnother(Findings findings, Holders holders, Proposition proposition, Voice? voice, Argument condition)
    {
        var sentence = findings.SentenceOf(proposition);
        // "Oslo would not sign until Bern paid": against it as long as the condition stands.
        var isHeldBack = proposition.Standing.IsNegated;
        if (proposition.Standing.Modal is not ("will" or "would") || isHeldBack && !(condition.Marker is "until" or "unless" && HasNot(sentence, VerbOf(proposition))) || proposition.Entry?.Stance is not null && !IsCarried(proposition) || proposition[Role.Agent] is not { IsClause: false } agent
            || Holders.IsFirstPerson(sentence.Tokens[agent.Head]) || sentence.Tokens[agent.Head].Upos == "PRON" && voice is null
            || proposition.Entry is { EventType: "ASSAULT" or "COERCE" or "SANCTION" or "MOBILIZE" or "THREATEN" or "PROTEST" or "REJECT" })
        {
            yield break;
        }

        var isStrict = Conditions.IsStrict(sentence, condition, proposition.Predicate);
        foreach (var holder in holders.Of(proposition, voice))
        {
            var asked = Conditions.Demands(findings, holder, voice, proposition, condition, isThreat: false).ToList();
            var isOthers = condition.IsClause && sentence.ChildOf(condition.Head, "nsubj") is >= 0 and var other && findings.Actors.At(sentence.Index, other) is { } id && !holder.Contains(id);
            // "until the tariffs were lifted": whoever is to lift them.
            var isAwaited = condition.IsClause && sentence.ChildOf(condition.Head, "nsubj:pass") is >= 0 and var thing && sentence.Tokens[thing].Upos != "PRON";
            if (isHeldBack ? !isOthers && !isAwaited : !isStrict && !isOthers)
            {
                continue;
            }

            yield return Draft(sentence, voice, proposition, holder, isHeldBack && condition.Marker == "until" ? Stance.Rejects : Stance.Conditional, condition, isHeldBack ? Refusal : Proviso);
            foreach (var demand in asked)
            {
                yield return demand;
            }
        }
    }

    /// <summary>"would join the talks only if Oslo left": no stance on a proposal but what one would do.</summary>
    private static bool IsJoining(Findings findings, Proposition proposition) => proposition.Lemma == "join" && proposition[Role.Content] is { IsClause: false } talks
        && findings.PropositionsOf(proposition.Sentence).Any(other => other.Predicate == talks.Head && other.Entry?.Encounter is not null);

    /// <summary>Whether a side that is not the speaker's is to fulfil the condition.</summary>
    private static bool IsAnothers(Findings findings, Sentence sentence, Argument condition, Voice statement)
    {
        var parties = new Parties(findings);
        return sentence.ChildOf(condition.Head, "nsubj") is >= 0 and var other && sentence.Tokens[other].Upos is "PROPN" or "NOUN"
            && parties.At(sentence.Index, other) is { Count: > 0 } ids && !ids.Any(id => statement.Speaker.Any(speaker => parties.AreOneSide(id, speaker)));
    }

    /// <summary>"will not rest until they are home": who will not give up refuses nothing.</summary>
    private static bool IsPersistence(Sentence sentence, Proposition proposition) =>
        proposition.Lemma is "stop" or "rest" or "relent" or "waver" or "hesitate" or "tire" or "falter" or "flinch" or "forget" or "give up" && sentence.ChildOf(proposition.Predicate, "obj") < 0;

    /// <summary>"we are not going to trade it away".</summary>
    private static bool IsNotGoingTo(Sentence sentence, Proposition proposition) =>
        proposition is { Kind: PredicateKind.Verb, Entry: not { IsSpeech: true } } && sentence.Tokens[proposition.Predicate] is { Relation: "xcomp", Head: >= 0 and var going }
        && sentence.Tokens[going].Form == "going" && VerbSlots.Mark(sentence, proposition.Predicate) == "to" && HasNot(sentence, going) && !IsPersistence(sentence, proposition);

    private static PositionDraft Draft(
        Sentence sentence, Voice? statement, Proposition proposition, IReadOnlyList<EntryId> holder, Stance stance, Argument? condition, string rule)
    {
        var range = Conditions.Cut(sentence, VerbOf(proposition), Proposals.VerbPhrase(sentence, VerbOf(proposition)), condition);
        // "will let them in, the agency reported": the reporting clause is no part of it.
        var span = sentence.SpanOf(range);
        span = statement is null || statement.Content.End <= span.Start ? span : new TextSpan(span.Start, Math.Min(span.End, statement.Content.End));
        return new PositionDraft(
            holder, stance, span, condition is null ? null : sentence.SpanOf(condition.Range), Holders.Ascribers(statement, holder), statement?.Id, proposition, rule);
    }

    /// <summary>"would not finalise the agreement": a noun that its verb only carries, with nothing of its own to be for or against.</summary>
    private static bool IsCarried(Proposition proposition) => proposition is { Kind: PredicateKind.Noun, LightVerb: >= 0, Standing.IsNegated: true } && proposition[Role.Content] is null;

    private static int VerbOf(Proposition proposition) => proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate;

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
