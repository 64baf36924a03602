using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Meetings;

/// <summary>A meeting in the list.</summary>
public sealed record MeetingRow : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Its days in words.</summary>
    public required string Day { get; init; }

    /// <summary>Kind of meeting.</summary>
    public string? Kind { get; init; }

    /// <summary>Who meets, those named most often first.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Status by the latest report.</summary>
    public string? Status { get; init; }

    /// <summary>Where it stands.</summary>
    public MeetingStage Stage { get; init; }

    /// <summary>Statuses as they followed one another.</summary>
    public IReadOnlyList<StepRow> Turns { get; init; } = [];

    /// <summary>The latest word of each side and of the reports.</summary>
    public IReadOnlyList<StepRow> BySide { get; init; } = [];

    /// <summary>Where it is held.</summary>
    public string? Place { get; init; }

    /// <summary>What it brought.</summary>
    public string? Outcome { get; init; }

    /// <summary>Level, form, round, host, mediator, what it prepares, who moved what and why.</summary>
    public IReadOnlyList<DetailRow> Details { get; init; } = [];

    /// <summary>Admiralty grade.</summary>
    public required string Grade { get; init; }

    /// <summary>Why the grade is what it is.</summary>
    public required string GradeReason { get; init; }

    /// <summary>What reports disagree on.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];

    /// <summary>Whether an analyst found it right.</summary>
    public bool IsAccepted { get; init; }

    /// <inheritdoc/>
    public required string Quote { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <summary>The row of a meeting.</summary>
    internal static MeetingRow Of(DossierSnapshot snapshot, Thing thing, MeetingLife life)
    {
        var grade = snapshot.GradeOf(thing);
        return new MeetingRow
        {
            Id = DossierWords.Short(thing.Id),
            Day = DossierWords.DaysOf(thing),
            Kind = thing.Most(static d => d.Kind),
            Parties = [.. thing.Parties(static d => d.Parties).Select(static p => p.Name)],
            Status = thing.Latest.Data.Status,
            Stage = life.Stage,
            Turns = [.. life.Turns.Select(StepRow.Of)],
            BySide = [.. life.BySide.Select(StepRow.Of)],
            Place = thing.Most(static d => d.Place),
            Outcome = thing.Most(static d => d.Outcome),
            Details = [.. MeetingDetails.Of(thing).Select(static d => new DetailRow(d.Detail.Name, d.Detail.Value, d.Detail.Words, DossierWords.Short(d.Evidence)))],
            Grade = grade.Code,
            GradeReason = grade.Reason,
            Disputed = [.. snapshot.ContradictionsOf(thing).Select(static c => c.Text)],
            Quote = thing.Latest.Data.Quote,
            Source = SourceText.Of(thing.Latest),
            IsAccepted = thing.Findings.Any(static f => f.IsAccepted),
        };
    }
}
