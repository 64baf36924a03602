using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rapporteur.Dossiers;

namespace Rapporteur.Exports.Tables;

/// <summary>The matrix of positions and the chronology as an Excel workbook, a sheet each, with a header row that stays in view and filters.</summary>
/// <remarks>Every cell is text, never a formula. Entries of the file are stored, not compressed: compressors differ from machine to machine.</remarks>
internal sealed class XlsxExport : IDossierExport
{
    // Excel's limits: characters a cell, columns and rows a sheet.
    private const int LongestCell = 32767;
    private const int MostColumns = 16384;
    private const int MostRows = 1048575;

    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public string Description => "The matrix and the chronology as an Excel workbook.";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public string Extension => ".xlsx";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            // Named, since the library would name its relationship at random.
            var workbook = document.AddNewPart<WorkbookPart>(MediaType + ".main+xml", "workbook");
            var sheets = new Sheets();
            foreach (var table in (ExportTable[])[MatrixTable.Of(dossier), ChronologyTable.Of(dossier)])
            {
                var number = (uint)sheets.ChildElements.Count + 1;
                var part = workbook.AddNewPart<WorksheetPart>($"sheet{number}");
                WriteSheet(part, table);
                sheets.Append(new Sheet { Name = table.Title, SheetId = number, Id = $"sheet{number}" });
            }

            var styles = workbook.AddNewPart<WorkbookStylesPart>("styles");
            styles.Stylesheet = Styles();
            workbook.Workbook = new Workbook(sheets);
        }

        package.Position = 0;
        Store(package, output);
    }

    private static void WriteSheet(WorksheetPart part, ExportTable table)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Columns.Take(MostColumns).Select((_, i) => WidthOf(table, i))));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, table.Columns, style: 1);
        foreach (var row in table.Rows.Take(MostRows))
        {
            WriteRow(writer, row, style: 2);
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{NameOf(Math.Min(table.Columns.Count, MostColumns))}{Math.Min(table.Rows.Count, MostRows) + 1}" });
        writer.WriteEndElement();
    }

    // As wide as its longest cell, within what fits a screen; longer text wraps.
    private static Column WidthOf(ExportTable table, int column)
    {
        var longest = table.Rows.Take(MostRows).Select(r => r[column].Length).Append(table.Columns[column].Length).Max();
        return new Column { Min = (uint)column + 1, Max = (uint)column + 1, Width = Math.Clamp(longest + 2, 8, 48), CustomWidth = true };
    }

    // Letters of a column, from 1: A, Z, AA.
    private static string NameOf(int column) => column <= 0 ? string.Empty : NameOf((column - 1) / 26) + (char)('A' + ((column - 1) % 26));

    private static void WriteRow(OpenXmlWriter writer, IReadOnlyList<string> cells, uint style)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells.Take(MostColumns))
        {
            var text = new DocumentFormat.OpenXml.Spreadsheet.Text(Cut(cell)) { Space = SpaceProcessingModeValues.Preserve };
            writer.WriteElement(new Cell(new InlineString(text)) { DataType = CellValues.InlineString, StyleIndex = style });
        }

        writer.WriteEndElement();
    }

    // Styles: 0 plain, 1 bold for headers, 2 wrapped and at the top for text.
    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true })
        { Count = 3 });

    private static void Store(Stream package, Stream output)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read);
        var target = new StoredZip(output);
        foreach (var entry in source.Entries.OrderBy(static e => e.FullName, StringComparer.Ordinal))
        {
            using var content = new MemoryStream();
            using var from = entry.Open();
            from.CopyTo(content);
            target.Add(entry.FullName, content.GetBuffer().AsSpan(0, (int)content.Length));
        }

        target.Finish();
    }

    private static string Cut(string cell) =>
        cell.Length <= LongestCell ? cell : cell[..(char.IsHighSurrogate(cell[LongestCell - 1]) ? LongestCell - 1 : LongestCell)];
}
