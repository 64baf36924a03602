using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Acts that a demand, a wish or an order tells already.</summary>
internal static class AskedActs
{
    /// <summary>
    /// "urged Oslo to free them": what is asked for is told by the request; "urged Oslo to stop meddling": that it has not meddled nobody says.
    /// </summary>
    public static bool Is(EventStatus status, Proposition proposition)
    {
        // "must leave": whoever says so asks for it.
        if (status == EventStatus.Proposed && proposition.Standing.Modal is "must" or "should" or "ought")
        {
            return true;
        }

        // "ceased firing to ease the talks": the talks' helper has helped.
        if (status == EventStatus.Denied && proposition is { Entry.EventType: "CONSULT", Standing.IsNegated: false })
        {
            return true;
        }

        if (status == EventStatus.Denied)
        {
            return !proposition.Standing.IsNegated && proposition.Parent is { Standing: { Status: EventStatus.Proposed or EventStatus.Planned or EventStatus.Possible, IsNegated: false } };
        }

        for (var above = proposition.Parent; status is EventStatus.Proposed or EventStatus.Planned && above is not null; above = above.Parent)
        {
            if (above.Entry?.EventType == "REQUEST")
            {
                return true;
            }
        }

        return false;
    }
}
