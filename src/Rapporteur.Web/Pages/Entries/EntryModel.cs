using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Entries;

/// <summary>What an entry rests on.</summary>
public sealed record EntryModel
{
    /// <summary>Id of the thing.</summary>
    public required string Id { get; init; }

    /// <summary>Layer of the thing.</summary>
    public required string Layer { get; init; }

    /// <summary>The thing in words.</summary>
    public required string Text { get; init; }

    /// <summary>Its days in words.</summary>
    public required string Day { get; init; }

    /// <summary>Admiralty grade.</summary>
    public required string Grade { get; init; }

    /// <summary>Why the grade is what it is.</summary>
    public required string GradeReason { get; init; }

    /// <summary>What each report tells of it.</summary>
    public IReadOnlyList<EntryEvidence> Evidence { get; init; } = [];

    /// <summary>What reports disagree on.</summary>
    public IReadOnlyList<string> Disputed { get; init; } = [];

    /// <summary>The model of a thing.</summary>
    /// <param name="snapshot">The dossier.</param>
    /// <param name="thing">The thing.</param>
    public static EntryModel Of(DossierSnapshot snapshot, Thing thing)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(thing);
        var grade = snapshot.GradeOf(thing);
        return new EntryModel
        {
            Id = DossierWords.Short(thing.Id),
            Layer = Records.RecordNames.Of(thing.Layer),
            Text = DossierWords.Of(thing),
            Day = DossierWords.DaysOf(thing),
            Grade = grade.Code,
            GradeReason = grade.Reason,
            Evidence = [.. thing.Findings.Select(EntryEvidence.Of)],
            Disputed = [.. snapshot.ContradictionsOf(thing).Select(static c => c.Text)],
        };
    }
}
