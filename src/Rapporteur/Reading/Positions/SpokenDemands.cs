using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>What a speaker says must, should or must not be: a demand, or opposition, of the speaker.</summary>
internal static class SpokenDemands
{
    private const string Obligation = "position.spoken-obligation";
    private const string Imperative = "position.spoken-imperative";

    /// <summary>One draft for each clause of obligation or imperative inside a statement.</summary>
    /// <example>"Both sides must stop the shelling," she said. (Negative: "He must have known," she said.)</example>
    public static IEnumerable<PositionDraft> Read(Findings findings, SpeechContext speech) => Done(findings, speech).Concat(Said(findings, speech));

    private static IEnumerable<PositionDraft> Done(Findings findings, SpeechContext speech)
    {
        foreach (var proposition in findings.Propositions)
        {
            if (proposition.Kind is not (PredicateKind.Verb or PredicateKind.Adjective) || speech.VoiceOf(proposition) is not { } statement
                || statement.Speaker.Count == 0)
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            var rule = IsObligation(sentence, proposition) ? Obligation : IsImperative(sentence, proposition, statement) ? Imperative : null;
            if (rule is null || IsOrdered(proposition) || rule == Obligation && sentence.Tokens[proposition.Predicate].Relation == "acl:relcl"
                && VerbSlots.Mark(sentence, proposition.Predicate) != "that")
            {
                continue;
            }

            var stance = proposition.Standing.IsNegated ? Stance.Opposes : Stance.Demands;
            if (IsLaterPart(sentence, proposition.Predicate) && Phrase.OfConjunct(sentence, proposition.Predicate).Count == 1
                || sentence.Tokens[proposition.Predicate].Lemma is "assume" or "remember" or "know" or "understand" or "note" or "expect"
                || sentence.Tokens[proposition.Predicate].Lemma == "do" && Phrase.OfConjunct(sentence, proposition.Predicate).Count <= 2
                || rule == Imperative && (!Proposals.SaysSomething(sentence, proposition.Predicate, Phrase.OfConjunct(sentence, proposition.Predicate)) || IsThere(sentence, proposition.Predicate)))
            {
                // "should declare and adhere to a truce": the part before says it all; what one should assume is nothing to be done.
                continue;
            }

            var range = stance == Stance.Opposes || rule == Imperative || IsLaterPart(sentence, proposition.Predicate)
                ? Proposals.VerbPhrase(sentence, proposition.Predicate)
                : Proposals.Trimmed(sentence, proposition.Predicate, Phrase.OfConjunct(sentence, proposition.Predicate));
            if (rule == Obligation && stance == Stance.Demands && sentence.Tokens[proposition.Predicate] is { Relation: "xcomp", Head: >= 0 and var need } && VerbSlots.IsPassive(sentence, proposition.Predicate)
                && sentence.ChildOf(need, "nsubj") is >= 0 and var thing && thing < need && sentence.Tokens[thing].Upos != "PRON")
            {
                // "the maps have to be shared"
                range = new TokenRange(sentence.SubtreeOf(thing).Start, range.End);
            }

            if (range.Count == 1 && sentence.ChildOf(proposition.Predicate, "aux:pass") is >= 0 and var passive && passive == range.Start - 1)
            {
                // "should be signed"
                range = new TokenRange(passive, range.End);
            }

            yield return new PositionDraft(
                statement.Speaker, stance, Within(sentence.SpanOf(range), statement.Content), null, Holders.Ascribers(statement, statement.Speaker), statement.Id, proposition, rule);
        }
    }

    /// <summary>"aid must be free", "the vote should be a secret one": what is said of a thing with a copula and an obligation.</summary>
    private static IEnumerable<PositionDraft> Said(Findings findings, SpeechContext speech)
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (sentence.ChildOf(i, "cop") < 0 || VerbGroup.ModalOf(sentence, i) is not ("must" or "should" or "ought") || sentence.Tokens[i].Relation is "advcl" or "acl:relcl"
                    || sentence.ChildOf(i, "nsubj") is not (>= 0 and var subject) || sentence.Tokens[subject].Form is "I" or "we" or "We" or "it" or "It" or "there"
                    || findings.PropositionsOf(sentence.Index).Any(p => p.Predicate == i) || IsPast(sentence, i)
                    || speech.VoiceAt(sentence.Index, sentence.Tokens[i].Span) is not { Speaker.Count: > 0 } voice)
                {
                    continue;
                }

                var isNegated = VerbGroup.IsNegated(sentence, i);
                var range = Proposals.Trimmed(sentence, i, Phrase.OfConjunct(sentence, i));
                yield return new PositionDraft(
                    voice.Speaker, isNegated ? Stance.Opposes : Stance.Demands, Within(sentence.SpanOf(range), voice.Content), null, Holders.Ascribers(voice, voice.Speaker), voice.Id, TreeGround.At(sentence, i), Obligation);
            }
        }
    }

    private static bool IsPast(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child] is { Relation: "aux", Lemma: "have" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"let there be no doubt": a turn of speech.</summary>
    private static bool IsThere(Sentence sentence, int verb)
    {
        var range = sentence.SubtreeOf(verb);
        for (var i = verb; i < Math.Min(range.End, verb + 3); i++)
        {
            if (sentence.Tokens[i].Relation == "expl" || sentence.Tokens[i].Form == "there")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"an order that troops should leave": the order tells whose demand it is.</summary>
    private static bool IsOrdered(Proposition proposition) =>
        proposition.Parent is { Kind: PredicateKind.Noun, Entry: { Stance: not null, IsSpeech: false } };

    private static bool IsObligation(Sentence sentence, Proposition proposition)
    {
        if (proposition.Standing.Modal is "must" or "should" or "ought")
        {
            // "must have known" is a guess about the past, not a demand.
            return !IsPast(sentence, proposition.Predicate) && !proposition.Standing.IsConditional && !IsOwnDuty(sentence, proposition);
        }

        // "need to", "has to", under a subject that is not the speaker.
        var token = sentence.Tokens[proposition.Predicate];
        return token.Relation == "xcomp" && token.Head >= 0 && sentence.Tokens[token.Head].Lemma is "need" or "have"
            && VerbSlots.Mark(sentence, proposition.Predicate) == "to" && VerbGroup.TenseOf(sentence, token.Head) == Tense.Present;
    }

    /// <summary>"I must be clear", "I have to say": how somebody speaks, not what is asked.</summary>
    private static bool IsOwnDuty(Sentence sentence, Proposition proposition) =>
        proposition[Role.Agent] is { IsClause: false } agent && sentence.Tokens[agent.Head].Form is "I";

    /// <summary>A base form without subject that heads a sentence or a coordination inside a direct quotation.</summary>
    private static bool IsImperative(Sentence sentence, Proposition proposition, Voice statement)
    {
        var token = sentence.Tokens[proposition.Predicate];
        if (statement.Direct == Directness.No || token.Xpos != "VB" || token.Relation is not ("root" or "ccomp" or "conj" or "parataxis"))
        {
            return false;
        }

        foreach (var child in sentence.ChildrenOf(proposition.Predicate))
        {
            if (sentence.Tokens[child].Relation is "nsubj" or "nsubj:pass" or "aux" or "cop" or "mark" or "expl" && sentence.Tokens[child].Lemma != "do")
            {
                return false;
            }
        }

        return token.Relation != "conj" || token.Head < 0 || sentence.Tokens[token.Head].Xpos == "VB" && sentence.ChildOf(token.Head, "nsubj") < 0
            && sentence.ChildOf(token.Head, "aux") < 0 && sentence.ChildOf(token.Head, "mark") < 0;
    }

    /// <summary>"must wait and <b>listen</b>": a verb that shares the subject of the verb before it.</summary>
    private static bool IsLaterPart(Sentence sentence, int verb) =>
        sentence.Tokens[verb].Relation == "conj" && sentence.ChildOf(verb, "nsubj") < 0 && sentence.ChildOf(verb, "nsubj:pass") < 0;

    private static TextSpan Within(TextSpan span, TextSpan content)
    {
        // 'said the line "should be where talks start"': the subject may stand before the quoted words and is part of what is asked.
        var cut = new TextSpan(span.Start, Math.Min(span.End, content.End));
        return cut.IsEmpty ? span : cut;
    }
}
