using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Rapporteur.Sources.Sheets;

namespace Rapporteur.Sources.Tests.Sheets;

public sealed class SheetFileTests
{
    public static TheoryData<string, string> Tables() => new()
    {
        { "comma", "Date,Event\r\n2026-03-01,\"Talks, \"\"frank\"\" ones\"\r\n" },
        { "semicolon", "Date;Event\n2026-03-01;Talks, \"frank\" ones\n" },
        { "tab", "Date\tEvent\n2026-03-01\tTalks, \"frank\" ones" },
        { "mark", "sep=|\r\nDate|Event\r\n2026-03-01|Talks, \"frank\" ones\r\n" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_reads_alike_whatever_parts_its_cells(string separator, string csv)
    {
        var rows = Read(Encoding.UTF8.GetBytes(csv)).Sheets[0].Rows;
        Assert.Equal(["2026-03-01", "Talks, \"frank\" ones"], rows[1].Cells.Select(static c => c.Text));
        Assert.Equal(separator == "mark" ? 3 : 2, rows[1].Number);
    }

    [Fact]
    public void Byte_order_marks_and_old_encodings_are_understood()
    {
        Assert.Equal("Nüßli", Cell([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes("Who\nNüßli\n")]));
        Assert.Equal("Nüßli", Cell([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Who\nNüßli\n")]));
        Assert.Equal("Nüßli", Cell(Encoding.Latin1.GetBytes("Who,What\nNüßli,\"told reporters in the capital that talks would begin again soon\"\n")));
    }

    [Fact]
    public void A_cell_of_several_lines_is_one_line_of_one_row()
    {
        var rows = Read("Event,Place\n\"first\n\nsecond\",Oslo\n\n,Bergen\n"u8.ToArray()).Sheets[0].Rows;
        Assert.Equal([(1, "Event"), (2, "first second"), (4, string.Empty)], rows.Select(static r => (r.Number, r[0].Text)));
    }

    [Fact]
    public void A_workbook_gives_texts_dates_and_results_of_its_visible_sheets()
    {
        var sheets = Read(Workbook()).Sheets;
        var row = Assert.Single(sheets, static s => s.Name == "Talks").Rows[0];
        Assert.Equal("Talks", Assert.Single(sheets).Name);
        Assert.Equal((3, "shared text", new DateOnly(2026, 3, 1), string.Empty, "41"), (row.Number, row[0].Text, row[1].Day, row[2].Text, row[3].Text));
        Assert.Equal("2026-03-01", row[1].Text);
    }

    [Fact]
    public void Gigantic_cells_are_refused()
    {
        var failure = Read(Encoding.UTF8.GetBytes("Event\n\"" + new string('x', 40_000))).Failure;
        Assert.Equal("too-large", failure?.Code);
        Assert.Contains("row 2", failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Archives_that_unpack_to_more_than_the_limit_are_refused()
    {
        using var bomb = new MemoryStream();
        using (var zip = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 8; i++)
            {
                entry.Write(zeros);
            }
        }

        Assert.True(bomb.Length < 100_000);
        Assert.Equal("too-large", Read(bomb.ToArray(), new SourceOptions { MaxBytes = 4 << 20 }).Failure?.Code);
    }

    [Fact]
    public void What_is_no_table_is_a_failure_and_never_an_exception()
    {
        Assert.Equal("empty", Read([]).Failure?.Code);
        Assert.Equal("binary", Read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).Failure?.Code);
        Assert.NotNull(Read("PK\u0003\u0004 and nothing"u8.ToArray()).Failure);
        Assert.Equal("missing", SheetFile.ReadFile(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName())).Failure?.Code);
        using var word = new MemoryStream();
        using (var zip = new ZipArchive(word, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("word/document.xml");
        }

        Assert.Equal("binary", Read(word.ToArray()).Failure?.Code);
    }

    private static string Cell(byte[] csv) => Read(csv).Sheets[0].Rows[1][0].Text;

    private static SheetResult Read(byte[] bytes, SourceOptions? options = null) => SheetFile.ReadStream(new MemoryStream(bytes), "table.csv", options);

    private static byte[] Workbook()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<SharedStringTablePart>("strings").SharedStringTable = new SharedStringTable(new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text("shared text")));
            workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd\\.mm\\.yyyy" }),
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()), new CellStyleFormats(new CellFormat()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));
            workbook.AddNewPart<WorksheetPart>("talks").Worksheet = new Worksheet(new SheetData(new Row(
                new Cell { CellReference = "A3", DataType = CellValues.SharedString, CellValue = new CellValue("0") },
                new Cell { CellReference = "B3", StyleIndex = 1, CellValue = new CellValue("46082.5") },
                new Cell { CellReference = "D3", CellFormula = new CellFormula("40+1"), CellValue = new CellValue("41") })
            { RowIndex = 3 }));
            workbook.AddNewPart<WorksheetPart>("hidden").Worksheet = new Worksheet(new SheetData());
            workbook.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(
                new Sheet { Name = "Talks", SheetId = 1, Id = "talks" },
                new Sheet { Name = "Lists", SheetId = 2, Id = "hidden", State = SheetStateValues.Hidden }));
        }

        return stream.ToArray();
    }
}
