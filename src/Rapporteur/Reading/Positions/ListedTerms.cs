using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Terms that stand in a list behind a colon: "Juba's conditions: a truce, a withdrawal and an apology".</summary>
/// <param name="findings">Actors and trees of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class ListedTerms(Findings findings, SpeechContext speech)
{
    private const string Rule = "position.listed-terms";

    private readonly Parties _parties = new(findings);

    /// <summary>One draft for each term.</summary>
    /// <example>The union stuck to its demands: higher pay and shorter shifts. (Negative: The union has one weakness: money.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var colon = 2; colon + 1 < sentence.Tokens.Count; colon++)
            {
                if (sentence.Tokens[colon].Form is not (":" or "—" or "–") || Owned(sentence, colon) is not { } owned || FirstTerm(sentence, colon) is not { } first)
                {
                    continue;
                }

                var voice = speech.VoiceAt(sentence.Index, sentence.Tokens[owned.Noun].Span);
                foreach (var term in Phrase.Conjuncts(sentence, first))
                {
                    var range = Phrase.OfConjunct(sentence, term);
                    range = new TokenRange(Math.Max(range.Start, colon + 1), range.End);
                    yield return new PositionDraft(
                        owned.Holder, sentence.Tokens[owned.Noun].Lemma is "offer" or "proposal" ? Stance.Offers : Stance.Demands, sentence.SpanOf(range), null,
                        Holders.Ascribers(voice, owned.Holder), voice?.Id, TreeGround.At(sentence, owned.Noun), Rule);
                }
            }
        }
    }

    /// <summary>The last word for terms before the colon, with those whose terms they are.</summary>
    private (int Noun, IReadOnlyList<EntryId> Holder)? Owned(Sentence sentence, int colon)
    {
        for (var noun = colon - 1; noun >= Math.Max(0, colon - 6); noun--)
        {
            if (sentence.Tokens[noun] is not { Upos: "NOUN", Lemma: "condition" or "demand" or "term" or "requirement" or "precondition" or "proviso" or "offer" or "proposal" })
            {
                continue;
            }

            var owners = _parties.OwnersOf(sentence.Index, new Argument(Role.Agent, [noun], Phrase.Of(sentence, noun), null, false));
            if (owners.Count == 0 && sentence.Tokens[noun] is { Relation: "obj", Head: >= 0 and var verb })
            {
                owners = [.. VerbSlots.Of(sentence, verb).Where(static s => s.Name == "subj").SelectMany(static s => s.Heads).SelectMany(h => _parties.At(sentence.Index, h))];
            }

            return owners.Count > 0 ? (noun, owners) : null;
        }

        return null;
    }

    /// <summary>The first noun behind the colon that hangs on nothing behind it.</summary>
    private static int? FirstTerm(Sentence sentence, int colon)
    {
        for (var i = colon + 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Head <= colon)
            {
                return sentence.Tokens[i].Upos is "NOUN" && sentence.ChildOf(i, "nsubj") < 0 ? i : null;
            }
        }

        return null;
    }
}
