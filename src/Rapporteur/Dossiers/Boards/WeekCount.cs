namespace Rapporteur.Dossiers;

/// <summary>How much is told to have happened in a week.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Confirmed">Meetings held and events that are confirmed.</param>
/// <param name="Found">Those that one origin alone tells of.</param>
public sealed record WeekCount(DateOnly Monday, int Confirmed, int Found)
{
    /// <summary>All together.</summary>
    public int All => Confirmed + Found;

    /// <summary>The weeks up to the last that anything is told of; weeks of which nothing is told are counted as none.</summary>
    /// <param name="snapshot">The dossier.</param>
    /// <param name="most">The most weeks to count.</param>
    public static IReadOnlyList<WeekCount> Of(DossierSnapshot snapshot, int most)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var dossier = snapshot.Dossier;
        var counts = dossier.Things(FindingLayer.Meeting).Where(static t => t.Latest.Data.Status is "held" or "ongoing")
            .Concat(dossier.Things(FindingLayer.Event).Where(static t => t.Latest.Data.Status is "happened" or "ongoing" or "claimed"))
            .Where(t => t.From <= snapshot.LastDay)
            .GroupBy(static t => MondayOf(t.From!.Value))
            .ToDictionary(static g => g.Key, g => new WeekCount(g.Key, g.Count(snapshot.IsConfirmed), g.Count(t => !snapshot.IsConfirmed(t))));
        if (counts.Count == 0)
        {
            return [];
        }

        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        var start = last.AddDays(-7 * (most - 1)) is var earliest && earliest > first ? earliest : first;
        return [.. Enumerable.Range(0, ((last.DayNumber - start.DayNumber) / 7) + 1).Select(i => start.AddDays(7 * i)).Select(d => counts.GetValueOrDefault(d, new WeekCount(d, 0, 0)))];
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
