using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>What is done in protest at a thing: whoever does it is against the thing.</summary>
/// <param name="findings">Actors and trees of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class Protests(Findings findings, SpeechContext speech)
{
    private const string Rule = "position.in-protest";

    private readonly Parties _parties = new(findings);

    /// <summary>One draft for each holder and thing.</summary>
    /// <example>Two ministers resigned in protest at the merger. (Negative: Two ministers resigned in May over lunch.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 2; i + 2 < sentence.Tokens.Count; i++)
            {
                if (sentence.Tokens[i] is not { Lemma: "protest", Relation: "obl", Head: >= 0 and var verb } || VerbSlots.Preposition(sentence, i) != "in" || VerbGroup.IsNegated(sentence, verb)
                    || Target(sentence, i, verb) is not { } thing)
                {
                    continue;
                }

                var voice = speech.VoiceAt(sentence.Index, sentence.Tokens[i].Span);
                foreach (var doer in VerbSlots.Of(sentence, verb).Where(static slot => slot is { Name: "subj", IsClause: false }).SelectMany(static slot => slot.Heads))
                {
                    foreach (var head in _parties.At(sentence.Index, doer) is { Count: > 0 } ? Phrase.Conjuncts(sentence, thing) : [])
                    {
                        var holder = _parties.At(sentence.Index, doer);
                        yield return new PositionDraft(
                            holder, Stance.Opposes, sentence.SpanOf(Phrase.OfConjunct(sentence, head)), null, Holders.Ascribers(voice, holder), voice?.Id, TreeGround.At(sentence, i), Rule);
                    }
                }
            }
        }
    }

    /// <summary>The thing right behind the word, wherever the tree hangs it; parties are addressed, not opposed.</summary>
    private int? Target(Sentence sentence, int protest, int verb)
    {
        foreach (var at in (int[])[.. sentence.ChildrenOf(protest), .. sentence.ChildrenOf(verb)])
        {
            if (at > protest && sentence.Tokens[at] is { Relation: "nmod" or "obl", Upos: "NOUN" or "PROPN" } && VerbSlots.Preposition(sentence, at) is "at" or "against" or "over" or "to"
                && sentence.SubtreeOf(at).Start == protest + 1 && findings.Actors.At(sentence.Index, at) is null)
            {
                return at;
            }
        }

        return null;
    }
}
