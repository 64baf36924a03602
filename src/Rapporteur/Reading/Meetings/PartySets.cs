using System.Globalization;
using Rapporteur.Reading.Meetings.Details;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Sets that only count or pair parties named elsewhere ("the three parties", "both sides", "leaders").</summary>
/// <param name="findings">The actors.</param>
/// <param name="words">Words for such sets.</param>
internal sealed class PartySets(Findings findings, MeetingWords words)
{
    /// <summary>Whether the actor is no more than such a set, and how many it counts; 0 where it does not say.</summary>
    public bool IsSet(EntryId id, out int count)
    {
        count = 0;
        if (findings.Actors[id] is not { Kind: ActorKind.Group, Country: null } actor)
        {
            return false;
        }

        var parts = actor.Name.Split(' ');
        if (!words.Has("set", parts[^1]))
        {
            return false;
        }

        foreach (var part in parts.AsSpan(0, parts.Length - 1))
        {
            if (!words.Has("counts", part))
            {
                return false;
            }

            count = int.TryParse(words.ValueOf("counts", part), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : count;
        }

        return true;
    }
}
