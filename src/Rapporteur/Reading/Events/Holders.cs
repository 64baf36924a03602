using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Who holds people that are to be freed: told by a clause beside them ("the crew held by the militia", "captives it has taken").</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
internal sealed class Holders(Findings findings, Parties parties)
{
    /// <summary>The holders, or none.</summary>
    public IReadOnlyList<EntryId> Of(int sentence, Argument? people)
    {
        foreach (var head in people?.Heads ?? [])
        {
            foreach (var child in findings.Text.Sentences[sentence].ChildrenOf(head))
            {
                if (findings.Text.Sentences[sentence].Tokens[child].Relation is "acl" or "acl:relcl"
                    && findings.PropositionsOf(sentence).Any(p => p.Predicate == child && (p.Lemma == "hold" || p.Entry?.EventType is "COERCE" or "ASSAULT"))
                    && VerbSlots.Of(findings.Text.Sentences[sentence], child).Find(static s => s is { Name: "subj", IsClause: false }) is { } subject
                    && parties.AllOf(sentence, new Argument(Role.Agent, subject.Heads, subject.Range, null, false)) is { Count: > 0 } holders)
                {
                    return holders;
                }
            }
        }

        return [];
    }
}
