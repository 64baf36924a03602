using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Meetings;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>"The two discussed ways to reopen the border": those who look together for ways to an end, or speak of the need for it, are for it.</summary>
/// <param name="findings">Propositions and trees.</param>
/// <param name="speech">In whose words what is told.</param>
internal sealed class SharedAims(Findings findings, SpeechContext speech)
{
    private const string Rule = "position.shared-aim";

    /// <summary>One draft for each end.</summary>
    public IEnumerable<PositionDraft> Read()
    {
        var participants = new Participants(findings);
        foreach (var proposition in findings.Propositions)
        {
            if (proposition is not { Kind: PredicateKind.Verb, Lemma: "discuss" or "explore", Standing.IsNegated: false } || proposition.Standing.Status is not (EventStatus.Happened or EventStatus.Claimed or EventStatus.Ongoing)
                || (proposition[Role.Topic] ?? proposition[Role.Content]) is not { IsClause: false } topic)
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            var holder = participants.Of(proposition);
            foreach (var (aim, range) in holder.Count < 2 ? [] : AimsOf(sentence, topic))
            {
                var voice = speech.VoiceOf(proposition);
                yield return new PositionDraft(
                    holder, Stance.Supports, sentence.SpanOf(Proposals.Trimmed(sentence, aim, range)), null, Holders.Ascribers(voice, holder), voice?.Id, proposition, Rule);
            }
        }
    }

    private static IEnumerable<(int Aim, TokenRange Range)> AimsOf(Sentence sentence, Argument topic)
    {
        // "ways to speed up the swap, the urgency of aid and the need for a truce": the tree may hang the later ones on any word of the first.
        List<int> carriers = [.. Enumerable.Range(topic.Range.Start, topic.Range.Count).Where(t => IsCarrier(sentence, t) && (topic.Heads.Contains(t) || sentence.Tokens[t].Relation == "conj"))];
        for (var i = 0; i < carriers.Count; i++)
        {
            var end = i + 1 < carriers.Count ? sentence.SubtreeOf(carriers[i + 1]).Start : int.MaxValue;
            while (end < int.MaxValue && end > 0 && sentence.Tokens[end - 1].Upos is "PUNCT" or "CCONJ")
            {
                end--;
            }

            foreach (var aim in CarrierNouns.Carried(sentence, carriers[i]) ?? [])
            {
                var range = Phrase.OfConjunct(sentence, aim);
                if (aim < end)
                {
                    yield return (aim, new TokenRange(range.Start, Math.Min(range.End, end)));
                }
            }
        }
    }

    private static bool IsCarrier(Sentence sentence, int token) =>
        sentence.Tokens[token].Lemma.ToLowerInvariant() is "way" or "means" or "need" or "importance" or "step" or "urgency";
}
