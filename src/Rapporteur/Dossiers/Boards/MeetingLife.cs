namespace Rapporteur.Dossiers;

/// <summary>A meeting from its first mention to what became of it, and what each side and source says of it.</summary>
public sealed record MeetingLife
{
    private MeetingLife(Thing meeting, DateOnly? last)
    {
        Steps =
        [
            .. meeting.Findings.Where(static f => f.Data.Status is not null).Select(static f => new MeetingStep(
                f.Published, f.Data.Status!, f.Data.Tellers is [var teller, ..] ? teller.Name : null, SideOf(f), f.Data.Outlet, f.Id)),
        ];
        Stage = StageOf(meeting, last);
    }

    /// <summary>Every account in order of publication.</summary>
    public IReadOnlyList<MeetingStep> Steps { get; }

    /// <summary>Where it stands by the latest account.</summary>
    public MeetingStage Stage { get; }

    /// <summary>Accounts that differ from the one before.</summary>
    public IReadOnlyList<MeetingStep> Turns => [.. Steps.Where((s, i) => i == 0 || Steps[i - 1].Status != s.Status)];

    /// <summary>The latest account of each side, and of the reports themselves (a side of null), in order of publication.</summary>
    public IReadOnlyList<MeetingStep> BySide =>
        [.. Steps.Select(static (s, i) => (Step: s, Order: i)).GroupBy(static s => s.Step.Side ?? s.Step.Teller, StringComparer.Ordinal)
            .Select(static g => g.Last()).OrderBy(static s => s.Order).Select(static s => s.Step)];

    /// <summary>The turns in words: "planned, then held"; empty where there is but one.</summary>
    public string Words => Turns is { Count: > 1 } turns ? string.Join(", then ", turns.Select(static s => s.Status)) : string.Empty;

    /// <summary>The life of a meeting.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="last">Day of the dossier's latest report, or null; a meeting announced for a day before it is overdue.</param>
    public static MeetingLife Of(Thing meeting, DateOnly? last)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return new MeetingLife(meeting, last);
    }

    /// <summary>Whether a meeting was announced for a day that has passed, and no report tells what became of it.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="last">Day of the latest report, or null.</param>
    public static bool IsOverdue(Thing meeting, DateOnly? last)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        return meeting.Latest.Data.Status == "planned" && meeting.Latest.To < last && meeting.Latest.To >= meeting.Latest.Published;
    }

    private static MeetingStage StageOf(Thing meeting, DateOnly? last) => meeting.Latest.Data.Status switch
    {
        "held" or "ongoing" => MeetingStage.Held,
        "cancelled" or "refused" => MeetingStage.Off,
        "planned" => IsOverdue(meeting, last) ? MeetingStage.Overdue : MeetingStage.Planned,
        "postponed" => MeetingStage.Planned,
        "proposed" => MeetingStage.Mooted,
        _ => MeetingStage.Unclear,
    };

    private static string? SideOf(DossierFinding finding) =>
        finding.Data.Tellers is [{ Side: { } side }, ..] ? finding.Data.Parties.FirstOrDefault(p => p.Side == side && p.Kind == "state")?.Name : null;
}
