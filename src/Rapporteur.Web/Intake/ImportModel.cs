using Rapporteur.Dossiers;
using Rapporteur.Dossiers.Imports;
using Rapporteur.Records;

namespace Rapporteur.Web.Intake;

/// <summary>What became of a table that was handed in.</summary>
/// <param name="File">Its name.</param>
/// <param name="Sheet">Name of the sheet that was taken.</param>
/// <param name="Kind">chronology or positions.</param>
/// <param name="HeadingRow">Number of the row with the headings.</param>
/// <param name="Columns">Headings with what their columns were taken for.</param>
/// <param name="Unused">Headings of columns that fill no field.</param>
/// <param name="Rows">Rows that were entered, or would be.</param>
/// <param name="Known">Rows that were there already.</param>
/// <param name="Faults">What was not entered, and why.</param>
/// <param name="Decision">Number by which the import can be taken back; null where nothing was entered.</param>
/// <param name="Report">Id of the report that holds the rows; null where nothing was entered.</param>
public sealed record ImportModel(
    string File, string Sheet, string Kind, int HeadingRow, IReadOnlyList<ImportColumn> Columns, IReadOnlyList<string> Unused, int Rows, int Known,
    IReadOnlyList<RowFault> Faults, long? Decision, string? Report)
{
    /// <summary>The model of an import.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="import">The import.</param>
    /// <param name="decision">The decision that entered it, or null.</param>
    internal static ImportModel Of(string file, SheetImport import, Decision? decision) => new(
        file, import.Sheet, RecordNames.Of(import.Kind), import.HeadingRow,
        [.. import.Columns.Select(static c => new ImportColumn(c.Heading, RecordNames.Of(c.Field)))], import.Unused, import.Rows, import.Known, import.Faults,
        decision?.Number, decision is null ? null : import.Report?.Record.Report.Id);
}
