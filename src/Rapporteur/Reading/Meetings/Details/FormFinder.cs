using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings.Details;

/// <summary>In what form parties meet: by words beside the encounter, else by its kind or venue.</summary>
/// <param name="findings">The trees.</param>
/// <param name="words">The words for it.</param>
internal sealed class FormFinder(Findings findings, MeetingWords words)
{
    /// <summary>The form of an encounter by all its mentions, or null.</summary>
    public MeetingForm? Of(EncounterGroup group)
    {
        foreach (var mention in group.Mentions)
        {
            if (ByWords(mention) is { } told)
            {
                return told;
            }
        }

        var first = group.Mentions[0];
        if (group.Kind == MeetingKind.Call)
        {
            return new MeetingForm { Value = MeetingFormValue.Call, Span = group.Mentions.First(static m => m.Kind == MeetingKind.Call).Mention };
        }

        if (group.Kind == MeetingKind.Visit)
        {
            return new MeetingForm { Value = MeetingFormValue.InPerson, Span = first.Mention };
        }

        // Talks between parties in one town may still be held from room to room.
        return group is { Place: { } place, Kind: MeetingKind.Summit or MeetingKind.Meeting or MeetingKind.Conference }
            ? new MeetingForm { Value = MeetingFormValue.InPerson, Span = place.Span } : null;
    }

    private MeetingForm? ByWords(Encounter mention)
    {
        var sentence = findings.SentenceOf(mention.Proposition);
        foreach (var (value, range) in words.In(sentence, "form"))
        {
            if (NearWords.Stand(sentence, range, mention.Proposition) && !IsNegated(sentence, range))
            {
                return new MeetingForm
                {
                    Value = value switch
                    {
                        "video" => MeetingFormValue.Video,
                        "call" => MeetingFormValue.Call,
                        "indirect" => MeetingFormValue.Indirect,
                        _ => MeetingFormValue.InPerson,
                    },
                    Span = sentence.SpanOf(range),
                };
            }
        }

        return null;
    }

    private static bool IsNegated(Sentence sentence, TokenRange range) =>
        range.Start > 0 && sentence.Tokens[range.Start - 1].Lemma is "not" or "no" or "without" or "never";
}
