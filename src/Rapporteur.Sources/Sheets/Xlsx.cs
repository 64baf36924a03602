using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rapporteur.Spreadsheets;

namespace Rapporteur.Sources.Sheets;

/// <summary>Reads the visible sheets of an Excel workbook, row by row. Formulas give the value that the workbook keeps of them.</summary>
internal static class Xlsx
{
    /// <summary>Reads a workbook whose archive has been looked at.</summary>
    public static IReadOnlyList<Rapporteur.Spreadsheets.Sheet> Read(Stream stream)
    {
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        if (document.WorkbookPart is not { Workbook: { } workbook } part)
        {
            throw new InvalidDataException("it has no workbook");
        }

        var values = new XlsxValues(part);
        var sheets = new List<Rapporteur.Spreadsheets.Sheet>();
        foreach (var sheet in workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>())
        {
            var isVisible = sheet.State is null || sheet.State.Value == SheetStateValues.Visible;
            if (isVisible && sheet.Id?.Value is { } id && part.TryGetPartById(id, out var found) && found is WorksheetPart worksheet)
            {
                sheets.Add(new Rapporteur.Spreadsheets.Sheet(sheet.Name?.Value ?? id, Rows(worksheet, values)));
            }
        }

        return sheets;
    }

    private static List<SheetRow> Rows(WorksheetPart part, XlsxValues values)
    {
        var rows = new List<SheetRow>();
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (!reader.IsStartElement || reader.ElementType != typeof(Row))
            {
                continue;
            }

            var row = (Row)reader.LoadCurrentElement()!;
            number = row.RowIndex is { } index ? (int)Math.Min(index.Value, int.MaxValue) : number + 1;
            var cells = Cells(row, number, values);
            if (cells.Count > 0)
            {
                rows.Add(new SheetRow(number, cells));
            }
        }

        return rows;
    }

    private static List<SheetCell> Cells(Row row, int number, XlsxValues values)
    {
        var cells = new List<SheetCell>();
        var column = -1;
        foreach (var cell in row.Elements<Cell>())
        {
            column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : column + 1;
            var (text, day) = values.Of(cell);
            var plain = SheetCells.Plain(text, number, column);
            if (plain.Length == 0 || column < 0)
            {
                continue;
            }

            while (cells.Count < column)
            {
                cells.Add(new SheetCell(string.Empty));
            }

            cells.Add(new SheetCell(plain, day));
        }

        return cells;
    }

    // "AB12": letters of the column, from A for 0.
    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter).Take(3))
        {
            column = (column * 26) + (char.ToUpper(letter, CultureInfo.InvariantCulture) - 'A' + 1);
        }

        return column - 1;
    }
}
