using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Refusals in the dress of a fact: "there will be no corridor", and what they hang on: "no deal without the port", "no closure, no coalition".</summary>
/// <param name="findings">Trees of the report.</param>
/// <param name="speech">Who says what.</param>
/// <param name="words">The words that judge, and those for what nobody could grant.</param>
internal sealed class AbsentThings(Findings findings, SpeechContext speech, JudgementWords words)
{
    private const string Refusal = "position.there-will-be-no";
    private const string Price = "position.no-without";

    /// <summary>One draft for each thing refused, and for what is asked in return.</summary>
    /// <example>"There will be no corridor," she said. (Negative: "There will be no winner," she said.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Tokens.Count; i++)
            {
                if (sentence.Tokens[i] is not { Form: "no" or "No", Head: >= 0 and var noun } || noun < i || !IsThing(sentence, noun)
                    || speech.VoiceAt(sentence.Index, sentence.Tokens[noun].Span) is not { Speaker.Count: > 0 } voice)
                {
                    continue;
                }

                if (sentence.Tokens[i].Form == "No" && Paired(sentence, noun) is { } pair)
                {
                    // "No closure, no coalition": the first is asked for the sake of the second.
                    yield return Draft(sentence, voice, noun, Stance.Demands, Bare(sentence, noun, pair), null, Price);
                    yield return Draft(sentence, voice, pair, Stance.Conditional, Bare(sentence, pair, -1), Bare(sentence, noun, pair), Price);
                    break;
                }

                if (!IsRuledOut(sentence, noun))
                {
                    continue;
                }

                if (Without(sentence, noun) is { } price)
                {
                    yield return Draft(sentence, voice, noun, Stance.Conditional, Bare(sentence, noun, price), Phrase.Of(sentence, price), Price);
                    yield return Draft(sentence, voice, price, Stance.Demands, AfterCase(sentence, price), null, Price);
                }
                else if (Term(sentence, noun) is { } term)
                {
                    // "no truce until the army leaves"
                    yield return Draft(sentence, voice, noun, term.Marker == "until" ? Stance.Rejects : Stance.Conditional, Bare(sentence, noun, term.Head), term.Range, Refusal);
                    foreach (var demand in Conditions.Demands(findings, voice.Speaker, voice, TreeGround.At(sentence, noun), term, isThreat: false))
                    {
                        yield return demand;
                    }
                }
                else
                {
                    yield return Draft(sentence, voice, noun, Stance.Rejects, Bare(sentence, noun, -1), null, Refusal);
                }
            }
        }
    }

    private static PositionDraft Draft(Sentence sentence, Voice voice, int head, Stance stance, TokenRange proposal, TokenRange? condition, string rule) => new(
        voice.Speaker, stance, sentence.SpanOf(proposal), condition is { } words ? sentence.SpanOf(words) : null, Holders.Ascribers(voice, voice.Speaker), voice.Id, TreeGround.At(sentence, head), rule);

    /// <summary>People, times and what nobody could grant or refuse are absent without anybody's being against them.</summary>
    private bool IsThing(Sentence sentence, int noun) =>
        sentence.Tokens[noun] is { Upos: "NOUN" } && words.StanceOf(sentence.Tokens[noun], "ABSENT") is null
        && !(findings.Actors.At(sentence.Index, noun) is { } id && findings.Actors[id].Kind is ActorKind.Person or ActorKind.State)
        && !findings.TimesOf(sentence.Index).Any(time => time.Range.Contains(noun));

    /// <summary>"there will be no", "there can be no": told for what is to come.</summary>
    private static bool IsRuledOut(Sentence sentence, int noun)
    {
        var verb = sentence.ChildOf(noun, "expl") >= 0 ? noun : sentence.Tokens[noun] is { Relation: "nsubj", Head: >= 0 and var above } && sentence.ChildOf(above, "expl") >= 0 ? above : -1;
        return verb >= 0 && VerbGroup.ModalOf(sentence, verb) is "will" or "would" or "can" or "shall" && !StanceGuards.IsUnderMark(sentence, verb);
    }

    /// <summary>The clause behind "until" or "unless", or null.</summary>
    private static Argument? Term(Sentence sentence, int noun)
    {
        var verb = sentence.Tokens[noun].Relation == "nsubj" ? sentence.Tokens[noun].Head : noun;
        foreach (var child in (int[])[.. sentence.ChildrenOf(verb), .. sentence.ChildrenOf(noun)])
        {
            if (child > noun && sentence.Tokens[child].Relation is "advcl" or "acl" && VerbSlots.Mark(sentence, child) is "until" or "unless")
            {
                return new Argument(Role.Condition, Phrase.Conjuncts(sentence, child), Phrase.Of(sentence, child), VerbSlots.Mark(sentence, child), true);
            }
        }

        return null;
    }

    /// <summary>The noun of a second "no ..." that makes up the rest of the sentence or of the words said, with no verb between; null where there is none.</summary>
    private int? Paired(Sentence sentence, int first)
    {
        for (var i = first + 1; i + 1 < sentence.Tokens.Count && i - first < 8; i++)
        {
            if (sentence.Tokens[i].Upos is "VERB" or "AUX")
            {
                return null;
            }

            if (sentence.Tokens[i] is { Form: "no", Head: >= 0 and var second } && second > i && sentence.Tokens[i - 1].Form is "," or "–" or "—" or ":")
            {
                return IsThing(sentence, second) ? second : null;
            }
        }

        return null;
    }

    /// <summary>What stands behind "without", "until" or "before": a thing, since a clause has its own readers.</summary>
    private static int? Without(Sentence sentence, int noun)
    {
        var end = Math.Min(sentence.Tokens.Count, noun + 12);
        for (var i = noun + 1; i + 1 < end; i++)
        {
            if (sentence.Tokens[i].Form is "without" or "before" && sentence.Tokens[i].Head is >= 0 and var price && price > i && sentence.Tokens[price].Upos is "NOUN" or "PROPN")
            {
                return price;
            }
        }

        return null;
    }

    private static TokenRange AfterCase(Sentence sentence, int noun)
    {
        var range = Phrase.Of(sentence, noun);
        return sentence.ChildOf(noun, "case") is >= 0 and var preposition && preposition < noun ? new TokenRange(preposition + 1, range.End) : range;
    }

    /// <summary>The noun and what belongs to it, without "no" and without what stands from <paramref name="limit"/> on.</summary>
    private static TokenRange Bare(Sentence sentence, int noun, int limit)
    {
        var range = Phrase.OfConjunct(sentence, noun);
        var start = noun;
        while (start > 0 && sentence.Tokens[start - 1] is { Upos: "ADJ" or "NOUN" or "PROPN" } before && before.Head == noun)
        {
            start--;
        }

        var end = range.End;
        if (limit > noun && sentence.SubtreeOf(limit).Start is var stop && stop < end)
        {
            end = stop;
        }

        while (end - 1 > noun && (sentence.Tokens[end - 1].Upos == "PUNCT" || sentence.Tokens[end - 1].Form is "no" or "without" or "before"))
        {
            end--;
        }

        return new TokenRange(start, Math.Max(noun + 1, end));
    }
}
