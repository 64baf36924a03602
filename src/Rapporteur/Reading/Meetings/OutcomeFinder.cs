using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>What an encounter brought: words of the same sentence that the lexicon types as outcomes.</summary>
/// <param name="findings">The propositions.</param>
internal sealed class OutcomeFinder(Findings findings)
{
    /// <summary>The outcome told of the encounter in its sentence, or null.</summary>
    public Outcome? Of(Proposition encounter)
    {
        var sentence = findings.SentenceOf(encounter);
        var told = Told(sentence, encounter);
        return told is { Value: OutcomeValue.Breakdown } ? told : Without(sentence, encounter) ?? told;
    }

    private Outcome? Told(Sentence sentence, Proposition encounter)
    {
        foreach (var other in findings.PropositionsOf(encounter.Sentence))
        {
            if (other.Entry?.Outcome is not { } value || ReferenceEquals(other, encounter))
            {
                continue;
            }

            foreach (var argument in other.Arguments)
            {
                if (argument.Role is Role.Agent or Role.Content or Role.Topic
                    && (argument.Heads.Contains(encounter.Predicate) || encounter.LightVerb >= 0 && argument.Heads.Contains(encounter.LightVerb)))
                {
                    return Told(sentence, other, value);
                }
            }
        }

        return InRelative(sentence, encounter);
    }

    /// <summary>"left the meeting without agreeing on a single point", "ended the talks with a handshake but no agreement": what the clause says they came away without.</summary>
    private Outcome? Without(Sentence sentence, Proposition encounter)
    {
        var whole = EncounterStatus.Whole(sentence, encounter);
        var verb = encounter.LightVerb >= 0 ? encounter.LightVerb : encounter.Kind == PredicateKind.Verb ? encounter.Predicate : sentence.Tokens[whole].Head;
        if (verb < 0 || sentence.Tokens[verb] is not { Upos: "VERB", Xpos: "VBD" or "VBN" or "VBG" or "VBZ" or "VBP" })
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(verb))
        {
            var isWithout = child > verb && (sentence.Tokens[child].Relation is "obl" && VerbSlots.Preposition(sentence, child) == "without"
                || sentence.Tokens[child].Relation == "advcl" && VerbSlots.Mark(sentence, child) == "without");
            if (isWithout && IsAgreement(encounter.Sentence, child))
            {
                return new Outcome { Value = OutcomeValue.NoAgreement, Span = sentence.SpanOf(Phrase.Of(sentence, child)) };
            }
        }

        // "with ... but no agreement", wherever the tree hangs the phrase.
        var range = sentence.SubtreeOf(verb);
        for (var i = verb + 1; i < range.End; i++)
        {
            if (sentence.Tokens[i] is { Lemma: "no", Relation: "det", Head: var noun } && IsAgreement(encounter.Sentence, noun)
                && (VerbSlots.Preposition(sentence, noun) == "with"
                    || sentence.Tokens[noun] is { Relation: "conj", Head: >= 0 and var first } && VerbSlots.Preposition(sentence, first) == "with"))
            {
                return new Outcome { Value = OutcomeValue.NoAgreement, Span = sentence.SpanOf(new TokenRange(i, noun + 1)) };
            }
        }

        return null;
    }

    private bool IsAgreement(int sentence, int word)
    {
        foreach (var other in findings.PropositionsOf(sentence))
        {
            if (other.Predicate == word && other.Entry is { } entry)
            {
                return entry.EventType == "AGREE" || entry.Stance == Stance.Accepts || entry.Outcome is OutcomeValue.Agreement or OutcomeValue.Progress;
            }
        }

        return findings.Text.Sentences[sentence].Tokens[word].Lemma is "breakthrough" or "result" or "success" or "progress";
    }

    /// <summary>"a summit in Rabat in May that yielded no breakthrough": the relative pronoun takes up the encounter before it.</summary>
    private Outcome? InRelative(Sentence sentence, Proposition encounter)
    {
        foreach (var other in findings.PropositionsOf(encounter.Sentence))
        {
            if (other.Entry?.Outcome is not { } value || other.Kind != PredicateKind.Verb || other.Predicate <= encounter.Predicate
                || SubjectOf(sentence, other.Predicate) is not (>= 0 and var subject)
                || sentence.Tokens[subject].Xpos != "WDT" || subject <= encounter.Predicate)
            {
                continue;
            }

            var isLast = !findings.PropositionsOf(encounter.Sentence).Any(p => p.Entry?.Encounter is not null && p.Predicate > encounter.Predicate && p.Predicate < subject);
            if (isLast)
            {
                return Told(sentence, other, value);
            }
        }

        return null;
    }

    // "which failed to produce a text": the subject is that of the verb above.
    private static int SubjectOf(Sentence sentence, int verb) => sentence.ChildOf(verb, "nsubj") is >= 0 and var own ? own
        : sentence.Tokens[verb] is { Relation: "xcomp", Head: >= 0 and var above } ? sentence.ChildOf(above, "nsubj") : -1;

    /// <summary>The outcome as the text presents it: "failed to produce a text" turns it, what only could come of a meeting is none.</summary>
    private static Outcome? Told(Sentence sentence, Proposition telling, OutcomeValue value) => telling.Standing.Status switch
    {
        EventStatus.Planned or EventStatus.Proposed or EventStatus.Possible => null,
        _ => new Outcome
        {
            // "yielded little"
            Value = telling.Arguments.Any(a => a.Role is Role.Content or Role.Recipient && sentence.Tokens[a.Head].Lemma is "little" or "nothing" or "none") ? OutcomeValue.NoAgreement
                : telling.Standing.IsNegated || telling.Standing.Status is EventStatus.Cancelled or EventStatus.Denied ? Turned(value) : value,
            Span = sentence.SpanOf(telling.Trigger),
        },
    };

    private static OutcomeValue Turned(OutcomeValue value) =>
        value is OutcomeValue.Agreement or OutcomeValue.Progress ? OutcomeValue.NoAgreement : OutcomeValue.Progress;
}
