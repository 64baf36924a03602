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
                    return new Outcome { Value = other.Standing.IsNegated ? Turned(value) : value, Span = sentence.SpanOf(other.Trigger) };
                }
            }
        }

        return null;
    }

    private static OutcomeValue Turned(OutcomeValue value) =>
        value is OutcomeValue.Agreement or OutcomeValue.Progress ? OutcomeValue.NoAgreement : OutcomeValue.Progress;
}
