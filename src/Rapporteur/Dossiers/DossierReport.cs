using Rapporteur.Records;

namespace Rapporteur.Dossiers;

/// <summary>A report in a dossier, with where it came from and when it came.</summary>
public sealed record DossierReport
{
    /// <summary>Code of the note by which the record of an analyst's own table is known.</summary>
    public const string EnteredCode = "entered";

    /// <summary>Whether an analyst entered it: its record was not read, and is not read anew.</summary>
    public bool IsEntered => Record.Notes.Any(static n => n.Code == EnteredCode);

    /// <summary>The record that was read from it, with the report and its text.</summary>
    public required ReportRecord Record { get; init; }

    /// <summary>Where it was found: a path or URL, and the offset or item in it.</summary>
    public required string Location { get; init; }

    /// <summary>Name of the models and tables it was read with (<see cref="Reading.ReadingRules"/>), <see cref="EnteredCode"/> where it was entered; null where that is not known.</summary>
    public string? Rules { get; init; }

    /// <summary>News agency that the report credits, or null.</summary>
    public string? Agency { get; init; }

    /// <summary>When it was fetched or found, in UTC.</summary>
    public required DateTimeOffset Retrieved { get; init; }

    /// <summary>When it entered the dossier, in UTC.</summary>
    public required DateTimeOffset Recorded { get; init; }
}
