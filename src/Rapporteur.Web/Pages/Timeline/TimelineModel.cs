using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Timeline;

/// <summary>Meetings and events in order of their day, with lanes for the parties of the latest weeks.</summary>
/// <param name="Rows">The things, the latest day first unless the oldest are asked for.</param>
/// <param name="Paging">Which of how many.</param>
/// <param name="Lanes">A lane a party, over the days that are drawn; null where no day is known.</param>
/// <param name="Query">What is asked for.</param>
public sealed record TimelineModel(IReadOnlyList<ThingRow> Rows, Paging Paging, TimelineLanes? Lanes, TimelineQuery Query) : IPaged
{
    /// <summary>The model of a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="query">What is asked for.</param>
    /// <param name="page">Number of the page, from 1.</param>
    public static TimelineModel Of(DossierSnapshot snapshot, TimelineQuery query, int page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(query);
        var name = query.Party is null ? null : new PartyName(query.Party);
        var dossier = snapshot.Dossier;
        var things = (query.Layer is FindingLayer.Event ? [] : dossier.Things(FindingLayer.Meeting))
            .Concat(query.Layer is FindingLayer.Meeting ? [] : dossier.Things(FindingLayer.Event).Where(t => query.Layer is FindingLayer.Event || dossier.MeetingActs.Of(t) is null))
            .Where(t => name?.Fits(t) != false)
            .Where(t => query.From is null || (t.To ?? t.Latest.Published) >= query.From)
            .Where(t => query.To is null || (t.From ?? t.Latest.Published) <= query.To)
            .Where(t => !query.IsConfirmed || snapshot.IsConfirmed(t))
            .Select(static t => (Thing: t, Day: t.From ?? t.Latest.Published, Id: t.Id.ToString()))
            .OrderBy(static t => t.Day).ThenBy(static t => t.Id, StringComparer.Ordinal).Select(static t => t.Thing).ToList();
        var paging = new Paging(page, things.Count);
        return new TimelineModel(
            [.. paging.Of(query.IsOldestFirst ? things : Enumerable.Reverse(things)).Select(t => ThingRow.Of(snapshot, t))],
            paging,
            TimelineLanes.Of(snapshot, things, query),
            query);
    }
}
