using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Rapporteur.Exports.Tests.Tables;

public sealed class XlsxTests
{
    [Fact]
    public void The_workbook_has_the_cells_of_the_two_tables()
    {
        using var file = DossierFile.Talks();
        using var workbook = Open(file);

        Assert.Equal(["Positions", "Chronology"], workbook.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>().Select(static s => s.Name!.Value));
        Assert.Equal(CsvReader.Rows(file.Text("matrix")), Rows(workbook, "sheet1"));
        Assert.Equal(CsvReader.Rows(file.Text("chronology")), Rows(workbook, "sheet2"));
    }

    [Fact]
    public void Workbooks_are_valid_and_have_no_formula()
    {
        foreach (var file in (DossierFile[])[DossierFile.Talks(), DossierFile.HostileTalks(), new DossierFile()])
        {
            using var workbook = Open(file);
            Assert.Empty(new OpenXmlValidator().Validate(workbook, TestContext.Current.CancellationToken).Select(static e => $"{e.Part?.Uri}: {e.Description}"));
            Assert.DoesNotContain(workbook.WorkbookPart!.WorksheetParts, static p => p.Worksheet!.Descendants<CellFormula>().Any());
            file.Dispose();
        }
    }

    [Fact]
    public void The_file_names_no_day_and_compresses_nothing()
    {
        using var file = DossierFile.Talks();
        using var zip = new ZipArchive(new MemoryStream(file.Bytes("xlsx")), ZipArchiveMode.Read);
        Assert.All(zip.Entries, static e => Assert.Equal((1980, e.Length), (e.LastWriteTime.Year, e.CompressedLength)));
        Assert.Equal(zip.Entries.Select(static e => e.FullName).Order(StringComparer.Ordinal), zip.Entries.Select(static e => e.FullName));
    }

    private static SpreadsheetDocument Open(DossierFile file) => SpreadsheetDocument.Open(new MemoryStream(file.Bytes("xlsx")), false);

    private static List<List<string>> Rows(SpreadsheetDocument workbook, string sheet) =>
        [.. ((WorksheetPart)workbook.WorkbookPart!.GetPartById(sheet)).Worksheet!.Descendants<Row>().Select(static r => r.Elements<Cell>().Select(static c => c.InnerText).ToList())];
}
