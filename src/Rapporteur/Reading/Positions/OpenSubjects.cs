using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>What a speaker says can be talked about: who calls a thing negotiable neither takes nor refuses it.</summary>
/// <param name="findings">Actors and trees of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class OpenSubjects(Findings findings, SpeechContext speech)
{
    private const string Rule = "position.open-subject";

    private readonly JudgedThings _things = new(findings);

    /// <summary>One draft for each thing that is open.</summary>
    /// <example>The border is a matter for negotiation, Ankara said. (Negative: The border is a matter of days, Ankara said.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (!IsOpen(sentence, i) || sentence.ChildOf(i, "cop") < 0 || VerbGroup.IsNegated(sentence, i) || VerbGroup.ModalOf(sentence, i) is not null
                    || VerbSlots.Mark(sentence, i) is "if" or "whether" or "unless" || speech.VoiceAt(sentence.Index, sentence.Tokens[i].Span) is not { Speaker.Count: > 0 } voice)
                {
                    continue;
                }

                foreach (var range in _things.OfClause(sentence, i))
                {
                    yield return new PositionDraft(
                        voice.Speaker, Stance.Undecided, sentence.SpanOf(range), null, Holders.Ascribers(voice, voice.Speaker), voice.Id, TreeGround.At(sentence, i), Rule);
                }
            }
        }
    }

    /// <summary>"negotiable", "open to discussion", "up for negotiation", "a subject for talks", "on the table".</summary>
    private static bool IsOpen(Sentence sentence, int at) => sentence.Tokens[at].Lemma.ToLowerInvariant() switch
    {
        "negotiable" => true,
        "open" => IsFor(sentence, at, "obl"),
        "up" => IsFor(sentence, at, "obl"),
        "subject" or "matter" or "topic" or "question" or "point" => IsFor(sentence, at, "nmod"),
        "table" => sentence.ChildOf(at, "case") is >= 0 and var preposition && sentence.Tokens[preposition].Lemma == "on" && sentence.ChildOf(at, "amod") < 0,
        _ => false,
    };

    private static bool IsFor(Sentence sentence, int at, string relation)
    {
        foreach (var child in sentence.ChildrenOf(at))
        {
            if (child > at && sentence.Tokens[child].Relation == relation && sentence.Tokens[child].Lemma is "discussion" or "negotiation" or "talk" or "debate" or "bargaining"
                && VerbSlots.Preposition(sentence, child) is "for" or "to" or "of")
            {
                return true;
            }
        }

        return false;
    }
}
