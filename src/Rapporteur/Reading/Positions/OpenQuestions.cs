using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>What a party has not said whether it will do, or of which it is not clear whether it will.</summary>
/// <param name="findings">Actors and trees of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class OpenQuestions(Findings findings, SpeechContext speech)
{
    private const string Rule = "position.open-question";

    private readonly Parties _parties = new(findings);

    /// <summary>One draft for each question.</summary>
    /// <example>It is unclear whether Accra will sign. (Negative: It is unclear whether it will rain.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (sentence.Tokens[i] is not { Upos: "VERB", Head: >= 0 and var above } || VerbSlots.Mark(sentence, i) is not ("whether" or "if")
                    || VerbGroup.ModalOf(sentence, i) is not ("will" or "would") || !IsOpen(sentence, above)
                    || sentence.ChildOf(i, "nsubj") is not (>= 0 and var subject) || VerbGroup.IsNegated(sentence, i))
                {
                    continue;
                }

                var voice = speech.VoiceAt(sentence.Index, sentence.Tokens[above].Span);
                foreach (var head in Phrase.Conjuncts(sentence, subject))
                {
                    if (_parties.At(sentence.Index, head) is { Count: > 0 } holder)
                    {
                        yield return new PositionDraft(
                            holder, Stance.Undecided, sentence.SpanOf(Proposals.VerbPhrase(sentence, i)), null, Holders.Ascribers(voice, holder), voice?.Id,
                            TreeGround.At(sentence, i), Rule);
                    }
                }
            }
        }
    }

    /// <summary>Whether the word above leaves the question open.</summary>
    private static bool IsOpen(Sentence sentence, int above)
    {
        var lemma = sentence.Tokens[above].Lemma.ToLowerInvariant();
        return lemma is "unclear" or "uncertain" or "unknown" or "undecided" or "unsure" or "doubtful"
            || lemma is "clear" or "certain" or "say" or "decide" or "indicate" or "disclose" or "reveal" or "specify" or "confirm" or "announce" or "know"
                && (VerbGroup.IsNegated(sentence, above) || IsFar(sentence, above) || IsDeclined(sentence, above));
    }

    /// <summary>"far from clear".</summary>
    private static bool IsFar(Sentence sentence, int above) => above > 1 && sentence.Tokens[above - 1].Lemma == "from" && sentence.Tokens[above - 2].Lemma == "far";

    /// <summary>"declined to say", "has yet to decide".</summary>
    private static bool IsDeclined(Sentence sentence, int above) =>
        sentence.Tokens[above] is { Relation: "xcomp", Head: >= 0 and var verb } && (sentence.Tokens[verb].Lemma is "decline" or "refuse" or "have"
            && (sentence.Tokens[verb].Lemma != "have" || above > 1 && sentence.Tokens[above - 2].Lemma == "yet"));
}
