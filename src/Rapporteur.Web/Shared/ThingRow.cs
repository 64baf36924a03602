using Rapporteur.Dossiers;

namespace Rapporteur.Web.Shared;

/// <summary>A thing in a list.</summary>
public sealed record ThingRow : ICited
{
    /// <inheritdoc/>
    public required string Id { get; init; }

    /// <summary>Layer: meeting, event, statement, position.</summary>
    public required string Layer { get; init; }

    /// <summary>Its days in words.</summary>
    public required string Day { get; init; }

    /// <summary>First day, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The thing in words.</summary>
    public required string Text { get; init; }

    /// <summary>Status by the latest report.</summary>
    public string? Status { get; init; }

    /// <summary>Where.</summary>
    public string? Place { get; init; }

    /// <summary>Admiralty grade.</summary>
    public required string Grade { get; init; }

    /// <summary>Why the grade is what it is.</summary>
    public required string GradeReason { get; init; }

    /// <summary>Whether an analyst or two origins confirm it.</summary>
    public bool IsConfirmed { get; init; }

    /// <summary>Whether an analyst found it right.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>What reports disagree on.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];

    /// <inheritdoc/>
    public required string Quote { get; init; }

    /// <inheritdoc/>
    public required string Source { get; init; }

    /// <summary>The row of a thing.</summary>
    /// <param name="snapshot">The dossier.</param>
    /// <param name="thing">The thing.</param>
    public static ThingRow Of(DossierSnapshot snapshot, Thing thing)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(thing);
        var grade = snapshot.GradeOf(thing);
        return new ThingRow
        {
            Id = DossierWords.Short(thing.Id),
            Layer = Words.Of(thing.Layer),
            Day = DossierWords.DaysOf(thing),
            From = thing.From,
            To = thing.To,
            Text = DossierWords.Of(thing),
            Status = thing.Layer is FindingLayer.Meeting or FindingLayer.Event ? thing.Latest.Data.Status : null,
            Place = thing.Most(static d => d.Place),
            Grade = grade.Code,
            GradeReason = grade.Reason,
            IsConfirmed = snapshot.IsConfirmed(thing),
            IsAccepted = thing.Findings.Any(static f => f.IsAccepted),
            Disputed = [.. snapshot.ContradictionsOf(thing).Select(static c => c.Text)],
            Quote = thing.Latest.Data.Quote,
            Source = SourceText.Of(thing.Latest),
        };
    }
}
