using Rapporteur.Dossiers;
using Rapporteur.Web.Pages.Changes;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Overview;

/// <summary>What a desk wants to know first.</summary>
public sealed record OverviewModel
{
    private const int MostChanges = 15;
    private const int MostRows = 8;
    private const int Weeks = 26;

    /// <summary>How much the dossier holds.</summary>
    public required OverviewCounts Counts { get; init; }

    /// <summary>Day of the latest report.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>How many reports were read with other models or tables than those that read today.</summary>
    public int ReadOtherwise { get; init; }

    /// <summary>End of the visit before this one; null where days of publication count.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>The day of publication after which what is told counts as changed; null where the last visit counts.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>What changed, the first of it.</summary>
    public IReadOnlyList<ChangeRow> Changes { get; init; } = [];

    /// <summary>How much changed by kind.</summary>
    public IReadOnlyDictionary<string, int> Kinds { get; init; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>What happened week by week.</summary>
    public IReadOnlyList<WeekCount> Events { get; init; } = [];

    /// <summary>What reports contradict one another about, the latest first.</summary>
    public IReadOnlyList<ThingRow> Disputed { get; init; } = [];

    /// <summary>Meetings that are planned, the next first.</summary>
    public IReadOnlyList<ThingRow> Ahead { get; init; } = [];

    /// <summary>Meetings whose day has passed with no report telling what became of them, the latest first.</summary>
    public IReadOnlyList<ThingRow> Overdue { get; init; } = [];

    /// <summary>The model of a snapshot.</summary>
    /// <param name="snapshot">The dossier.</param>
    /// <param name="changes">What changed.</param>
    internal static OverviewModel Of(DossierSnapshot snapshot, ChangesModel changes)
    {
        var stages = snapshot.Dossier.Things(FindingLayer.Meeting).Select(t => (Thing: t, MeetingLife.Of(t, snapshot.LastDay).Stage)).ToList();
        IReadOnlyList<ThingRow> Rows(IEnumerable<Thing> things) => [.. things.Take(MostRows).Select(t => ThingRow.Of(snapshot, t))];
        return new OverviewModel
        {
            Counts = OverviewCounts.Of(snapshot),
            LastDay = snapshot.LastDay,
            Since = changes.Since,
            Published = changes.Published,
            Changes = [.. changes.Rows.Take(MostChanges)],
            Kinds = changes.Kinds,
            Events = WeekCount.Of(snapshot, Weeks),
            Disputed = Rows(snapshot.Disputed),
            Ahead = Rows(stages.Where(s => s.Stage == MeetingStage.Planned && (s.Thing.To is null || s.Thing.To >= snapshot.LastDay))
                .Select(static s => s.Thing).OrderBy(static t => t.From ?? DateOnly.MaxValue).ThenByDescending(static t => t.Latest.Published).ThenBy(static t => t.Id.ToString(), StringComparer.Ordinal)),
            Overdue = Rows(stages.Where(static s => s.Stage == MeetingStage.Overdue).Select(static s => s.Thing).OrderByDescending(static t => t.To).ThenBy(static t => t.Id.ToString(), StringComparer.Ordinal)),
        };
    }
}
