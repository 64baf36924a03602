namespace Rapporteur.Dossiers.Imports;

/// <summary>How a sheet is taken.</summary>
public sealed record ImportOptions
{
    /// <summary>Whose entries they are.</summary>
    public required string Who { get; init; }

    /// <summary>Name of the file, as the entries tell it.</summary>
    public required string File { get; init; }

    /// <summary>The day on which it is imported: what lies ahead of it and has no status is planned.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What the sheet tells; null by default: its headings decide.</summary>
    public ImportKind? Kind { get; init; }

    /// <summary>How dates of numbers are read; null by default: the column decides.</summary>
    public DateOrder? Dates { get; init; }
}
