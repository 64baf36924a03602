using Rapporteur.Spreadsheets;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Reads what rows say of themselves: their days and who published them.</summary>
/// <param name="columns">What the columns hold.</param>
/// <param name="dates">Reads their dates.</param>
/// <param name="today">Day of the import.</param>
internal sealed class RowSources(SheetColumns columns, SheetDates dates, DateOnly today)
{
    /// <summary>The cell of a field; empty where the sheet has no such column.</summary>
    public SheetCell Cell(SheetRow row, SheetField field) => row[columns[field]];

    /// <summary>The days of a row with their TIMEX3 value; null where it tells none.</summary>
    public (DateOnly First, DateOnly Last, string Value)? DaysOf(SheetRow row) =>
        dates.Read(Cell(row, SheetField.Day)) is not { } first ? null
        : dates.Read(Cell(row, SheetField.LastDay)) is { } last && last.Last > first.Last ? (first.First, last.Last, $"{first.Value}/{last.Value}")
        : first;

    /// <summary>The cells of dates that have text and are no dates.</summary>
    public IEnumerable<string> FaultsOf(SheetRow row) =>
        ((SheetField[])[SheetField.Day, SheetField.LastDay, SheetField.Published])
            .Select(field => Cell(row, field)).Where(cell => cell.Text.Length > 0 && dates.Read(cell) is null)
            .Select(static cell => $"\"{cell.Text}\" is no date; write it as 2025-10-22");

    /// <summary>All that a row says of itself.</summary>
    public EntrySource Of(SheetRow row)
    {
        var days = DaysOf(row);
        var told = dates.Read(Cell(row, SheetField.Published))?.Last ?? (days is { } known && known.Last <= today ? known.Last : null);
        var outlet = Cell(row, SheetField.Outlet).Text is { Length: > 0 } name ? name : Cell(row, SheetField.Source).Text;
        return new EntrySource(row.Number, days?.First, days?.Last, told, outlet.Length > 0 ? outlet : null);
    }
}
