using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Stances that a proposal is said to win, meet or have: "the plan won the backing of Accra", "met with resistance from the unions".</summary>
/// <param name="findings">Actors, trees and propositions of the report.</param>
/// <param name="speech">Who says what.</param>
/// <param name="words">The nouns for such stances.</param>
internal sealed class ReceivedStances(Findings findings, SpeechContext speech, JudgementWords words)
{
    private const string Rule = "position.received";

    private readonly Parties _parties = new(findings);

    /// <summary>One draft for each holder.</summary>
    /// <example>The swap has the blessing of Rabat. (Negative: The envoy has the support of Rabat.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (words.StanceOf(sentence.Tokens[i], "GIVEN") is not { } stance || ReceiverOf(sentence, i) is not { } verb || VerbGroup.IsNegated(sentence, verb)
                    || VerbGroup.ModalOf(sentence, verb) is not null || StanceGuards.IsUnderMark(sentence, verb) || Thing(sentence, verb) is not { } thing)
                {
                    continue;
                }

                var voice = speech.VoiceAt(sentence.Index, sentence.Tokens[i].Span);
                foreach (var holder in Givers(sentence, i, verb))
                {
                    yield return new PositionDraft(
                        holder, stance, sentence.SpanOf(thing), null, Holders.Ascribers(voice, holder), voice?.Id, TreeGround.At(sentence, i), Rule);
                }
            }
        }
    }

    /// <summary>The verb that gives the noun to its subject, or null.</summary>
    private static int? ReceiverOf(Sentence sentence, int noun)
    {
        if (sentence.Tokens[noun] is not { Relation: "obj" or "obl", Head: >= 0 and var verb })
        {
            return null;
        }

        var preposition = VerbSlots.Preposition(sentence, noun);
        return sentence.Tokens[verb].Lemma switch
        {
            "win" or "earn" or "gain" or "receive" or "get" or "draw" or "attract" or "enjoy" or "have" or "face" or "encounter" or "secure" or "garner"
                or "command" or "meet" or "find" when preposition is null => verb,
            "meet" when preposition == "with" => verb,
            "run" when preposition == "into" => verb,
            _ => null,
        };
    }

    /// <summary>The subject of the verb, where it is a thing that can be agreed to.</summary>
    private TokenRange? Thing(Sentence sentence, int verb)
    {
        var slot = VerbSlots.IsPassive(sentence, verb) ? null : VerbSlots.Of(sentence, verb).Find(static s => s is { Name: "subj", IsClause: false });
        return slot is null || sentence.Tokens[slot.Heads[0]].Upos != "NOUN" || findings.Actors.At(sentence.Index, slot.Heads[0]) is not null ? null : slot.Range;
    }

    private IEnumerable<IReadOnlyList<EntryId>> Givers(Sentence sentence, int noun, int verb)
    {
        foreach (var owner in (int[])[.. sentence.ChildrenOf(noun), .. sentence.ChildrenOf(verb)])
        {
            var isGiver = owner > noun && sentence.Tokens[owner].Relation is "nmod" or "obl" && VerbSlots.Preposition(sentence, owner) is "of" or "from" or "by" or "among"
                || sentence.Tokens[owner].Head == noun && sentence.Tokens[owner].Relation is "nmod:poss" or "amod" or "compound";
            foreach (var head in isGiver ? Phrase.Conjuncts(sentence, owner) : [])
            {
                if (_parties.At(sentence.Index, head) is { Count: > 0 } holder)
                {
                    yield return holder;
                }
            }
        }
    }
}
