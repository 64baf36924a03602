using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Who acts on whom in a proposition, or that it is no act between two parties.</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
internal sealed class ActParties(Findings findings, Parties parties)
{
    /// <summary>Types that need no target to be an event.</summary>
    private static readonly HashSet<string> s_open = new(StringComparer.Ordinal) { "AGREE", "ASSAULT", "ACCUSE", "RETREAT", "REQUEST", "REJECT", "PROTEST", "SUPPORT", "MOBILIZE", "SANCTION", "COERCE", "AID" };

    /// <summary>Source and target, or null where nobody acts or only on their own side.</summary>
    public (IReadOnlyList<EntryId> Source, IReadOnlyList<EntryId> Target)? Of(Proposition proposition)
    {
        var source = parties.Of(proposition.Sentence, proposition[Role.Agent]);
        if (source.Count == 0)
        {
            source = parties.OwnersOf(proposition.Sentence, proposition[Role.Agent]);
        }

        if (source.Count == 0)
        {
            return null;
        }

        var target = Target(proposition);
        target = [.. target.Where(t => !source.Contains(t))];
        if (target.Count > 0 && target.All(t => source.Any(s => parties.AreOneSide(s, t))))
        {
            return null;
        }

        return target.Count > 0 || s_open.Contains(proposition.Entry!.EventType!) ? (source, target) : null;
    }

    /// <summary>The recipient or counterpart; else who owns it; else who owns the content ("rejected Hanoi's demands").</summary>
    private IReadOnlyList<EntryId> Target(Proposition proposition)
    {
        foreach (var role in (ReadOnlySpan<Role>)[Role.Recipient, Role.Counterpart])
        {
            var argument = proposition[role];
            var direct = parties.Of(proposition.Sentence, argument);
            if (direct.Count > 0)
            {
                return direct;
            }

            var owners = parties.OwnersOf(proposition.Sentence, argument);
            if (owners.Count > 0)
            {
                return owners;
            }
        }

        var content = proposition[Role.Content];
        if (content is null || proposition.Entry!.EventType is "AID" or "COOPERATE" or "MOBILIZE")
        {
            return [];
        }

        var named = content.IsClause ? [] : parties.Of(proposition.Sentence, content);
        return named.Count > 0 ? named : parties.OwnersOf(proposition.Sentence, content);
    }
}
