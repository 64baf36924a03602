using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>How the report presents an event: its own standing, and whether only an unnamed or partisan source says so.</summary>
internal static class EventStanding
{
    public static EventStatus Of(
        Findings findings, Parties parties, Proposition proposition, IReadOnlyList<EntryId> source, Statement? statement)
    {
        var status = proposition.Standing.Status;
        if (status is not (EventStatus.Happened or EventStatus.Ongoing) || statement is null)
        {
            return status;
        }

        // Telling of one's own act is no hearsay; telling of another's is a claim.
        var isOwnAct = statement.Speaker.Any(s => source.Any(a => parties.AreOneSide(a, s)));
        var isHearsay = statement.Speaker.Any(s => findings.Actors[s].Kind == ActorKind.Unnamed);
        return isHearsay || !isOwnAct ? EventStatus.Claimed : status;
    }
}
