using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Timeline;

/// <summary>Lanes of the parties that have part in most, over some weeks.</summary>
/// <param name="First">First day drawn.</param>
/// <param name="Last">Last day drawn.</param>
/// <param name="All">The lanes, those with most marks first.</param>
/// <param name="LeftOut">Marks that do not fit the drawing; the list has them.</param>
public sealed record TimelineLanes(DateOnly First, DateOnly Last, IReadOnlyList<TimelineLane> All, int LeftOut)
{
    private const int MostLanes = 8;
    private const int MostRows = 6;
    private const int MostDays = 1100;

    /// <summary>The lanes of things that are in order of their day; null where none has a day.</summary>
    internal static TimelineLanes? Of(DossierSnapshot snapshot, IReadOnlyList<Thing> things, TimelineQuery query)
    {
        var dated = things.Where(static t => t.From is not null).ToList();
        if (dated.Count == 0)
        {
            return null;
        }

        // What is announced for years ahead would leave no room for what is.
        var end = query.To ?? dated.Max(t => t.To ?? t.From!.Value);
        var horizon = (snapshot.LastDay ?? end).AddDays(60);
        var last = query.To is null && end > horizon ? horizon : end;
        var first = query.From ?? last.AddDays(-(7 * query.Weeks));
        first = first < last.AddDays(-MostDays) ? last.AddDays(-MostDays) : first;
        var shown = dated.Where(t => t.From <= last && (t.To ?? t.From) >= first).ToList();
        var leftOut = 0;
        var lanes = new List<TimelineLane>();
        foreach (var group in shown
            .SelectMany(static t => Sides(t).Select(s => (Side: s, Thing: t)))
            .GroupBy(static p => p.Side, StringComparer.Ordinal)
            .OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal).Take(MostLanes))
        {
            lanes.Add(LaneOf(snapshot, snapshot.Board.NameOf(group.Key), group.Select(static p => p.Thing), last.DayNumber - first.DayNumber, ref leftOut));
        }

        return new TimelineLanes(first, last, lanes, leftOut);
    }

    // A thing stands once in the lane of each side.
    private static IEnumerable<string> Sides(Thing thing) =>
        thing.Findings.SelectMany(static f => f.Data.Parties.Concat(f.Data.Others)).Select(static p => p.Side).OfType<string>().Distinct(StringComparer.Ordinal);

    private static TimelineLane LaneOf(DossierSnapshot snapshot, string name, IEnumerable<Thing> things, int days, ref int leftOut)
    {
        // A mark takes at least a hundredth of the width, so that neighbours do not hide one another.
        var least = Math.Max(1, days / 90);
        var free = new List<int>();
        var marks = new List<TimelineMark>();
        foreach (var thing in things)
        {
            var (from, to) = (thing.From!.Value, thing.To ?? thing.From!.Value);
            var row = free.FindIndex(f => f <= from.DayNumber);
            if (row < 0 && free.Count == MostRows)
            {
                leftOut++;
                continue;
            }

            if (row < 0)
            {
                row = free.Count;
                free.Add(0);
            }

            free[row] = Math.Max(to.DayNumber + 1, from.DayNumber + least);
            marks.Add(new TimelineMark(
                DossierWords.Short(thing.Id), Words.Of(thing.Layer), from, to, DossierWords.Of(thing), thing.Latest.Data.Status, snapshot.IsConfirmed(thing), row));
        }

        return new TimelineLane(name, marks, Math.Max(1, free.Count));
    }
}
