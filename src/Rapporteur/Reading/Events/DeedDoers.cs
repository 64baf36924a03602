using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Whose a deed is that a noun names: never whoever it befalls ("attacks on aid workers", "his detention").</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="prior">What the report has told before.</param>
internal sealed class DeedDoers(Findings findings, Parties parties, PriorActs prior)
{
    /// <summary>The doers that the words name or the report has told, or none; null where the noun names no deed done to somebody.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="noun">The noun's token.</param>
    /// <param name="others">Whose deed it is not.</param>
    public IReadOnlyList<EntryId>? Of(int sentence, int noun, IReadOnlyList<EntryId> others)
    {
        if (findings.PropositionsOf(sentence).FirstOrDefault(p => p.Predicate == noun && p.Kind == PredicateKind.Noun) is not { Entry.EventType: "ASSAULT" or "COERCE" or "SANCTION" } deed)
        {
            return null;
        }

        var named = parties.AllOf(sentence, deed[Role.Agent]);
        named = named.Count > 0 ? named : prior.DoersOf(sentence, noun, others);
        // "the killing on both sides must stop": what befalls two sides they do to one another.
        return named.Count > 0 ? named : parties.AllOf(sentence, deed[Role.Recipient]) is { Count: > 1 } both ? both : [];
    }
}
