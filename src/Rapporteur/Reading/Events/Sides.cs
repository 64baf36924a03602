using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Who acts for one side, so that what they do among themselves is no event.</summary>
/// <param name="findings">The findings.</param>
/// <remarks>
/// Courts, parliaments, police, parties, rebels and crowds of a country are sides of their own against its government;
/// two named officials may act on each other even in one government.
/// </remarks>
internal sealed class Sides(Findings findings)
{
    /// <summary>Whether both are the state, government or forces of one country, and not two people.</summary>
    public bool AreOne(EntryId a, EntryId b)
    {
        if (a == b)
        {
            return true;
        }

        var (first, second) = (findings.Actors[a], findings.Actors[b]);
        return first.Country is not null && first.Country == second.Country && IsState(first) && IsState(second)
            && (first.Kind != ActorKind.Person || second.Kind != ActorKind.Person);
    }

    /// <summary>Whether both speak with one voice abroad: the same actor, or of one country and both of its state.</summary>
    public bool AreSame(EntryId a, EntryId b)
    {
        var (first, second) = (findings.Actors[a], findings.Actors[b]);
        return a == b || first.Country is not null && first.Country == second.Country && IsState(first) && IsState(second);
    }

    private static bool IsState(Actor actor) =>
        actor.Kind == ActorKind.State || actor.Sector is "GOV" or "MIL" or "SPY";
}
