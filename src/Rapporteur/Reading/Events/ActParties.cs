using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Who acts on whom in a proposition, or that it is no act between two parties.</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="sides">Who acts for one side.</param>
/// <param name="prior">What the report has told before.</param>
internal sealed class ActParties(Findings findings, Parties parties, Sides sides, PriorActs prior)
{
    private readonly TargetFinder _targets = new(findings, parties);

    /// <summary>Source and target, or null where nobody acts, nobody is acted on, or only their own side.</summary>
    public (IReadOnlyList<EntryId> Source, IReadOnlyList<EntryId> Target)? Of(Proposition proposition)
    {
        var type = proposition.Entry!.EventType!;
        var source = parties.AllOf(proposition.Sentence, proposition[Role.Agent]);
        if (source.Count == 0)
        {
            source = parties.OwnersOf(proposition.Sentence, proposition[Role.Agent]);
        }

        if (source.Count == 0)
        {
            return null;
        }

        var target = _targets.Of(proposition, type, source);
        if (target.Count == 0 && IsMutual(type, proposition) && source.Count > 1)
        {
            return ([source[0]], [.. source.Skip(1)]);
        }

        if (target.Count == 0)
        {
            target = FromContext(proposition, type, source);
        }

        List<EntryId> others = [.. target.Where(t => !source.Any(s => sides.AreOne(s, t)))];
        return others.Count > 0 ? (source, others) : null;
    }

    private IReadOnlyList<EntryId> FromContext(Proposition proposition, string type, IReadOnlyList<EntryId> source) => type switch
    {
        "ACCUSE" or "SUPPORT" or "REJECT" when prior.DoersOf(proposition, proposition[Role.Content] ?? proposition[Role.Recipient], source) is { Count: > 0 } doers => doers,
        "AGREE" or "REQUEST" or "SUPPORT" or "CONCEDE" or "REJECT" => prior.Interlocutors(proposition, source),
        _ => [],
    };

    private static bool IsMutual(string type, Proposition proposition) =>
        type is "AGREE" or "CONSULT" or "COOPERATE" || proposition.Entry!.Frame.Any(static p => p.Role == Role.Counterpart);
}
