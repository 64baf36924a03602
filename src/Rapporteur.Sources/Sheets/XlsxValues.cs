using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Rapporteur.Sources.Sheets;

/// <summary>The values of a workbook's cells: shared texts, and numbers that its formats show as dates.</summary>
internal sealed class XlsxValues
{
    private readonly List<string> _texts = [];
    private readonly List<bool> _isDate = [];
    private readonly DateOnly _first;

    /// <summary>Reads what all sheets share.</summary>
    public XlsxValues(WorkbookPart part)
    {
        // Day 0 of both calendars that Excel has; 1900 was no leap year, which is why it is not the last of December.
        _first = part.Workbook?.WorkbookProperties?.Date1904?.Value == true ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, 30);
        if (part.SharedStringTablePart is { } shared)
        {
            using var reader = OpenXmlReader.Create(shared);
            while (reader.Read())
            {
                if (reader.IsStartElement && reader.ElementType == typeof(SharedStringItem))
                {
                    _texts.Add(TextOf(reader.LoadCurrentElement()!));
                }
            }
        }

        var styles = part.WorkbookStylesPart?.Stylesheet;
        var codes = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(static f => f.NumberFormatId is not null)
            .GroupBy(static f => f.NumberFormatId!.Value).ToDictionary(static g => g.Key, static g => g.First().FormatCode?.Value ?? string.Empty) ?? [];
        foreach (var format in styles?.CellFormats?.Elements<CellFormat>() ?? [])
        {
            var id = format.NumberFormatId?.Value ?? 0;
            _isDate.Add(codes.TryGetValue(id, out var code) ? ShowsDay(code) : id is >= 14 and <= 17 or 22 or >= 27 and <= 31 or 36 or >= 50 and <= 58);
        }
    }

    /// <summary>What a cell shows, and its day where it is a date.</summary>
    public (string Text, DateOnly? Day) Of(Cell cell)
    {
        var value = cell.CellValue?.Text ?? string.Empty;
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
        {
            return (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _texts.Count ? _texts[index] : string.Empty, null);
        }

        if (type == CellValues.InlineString)
        {
            return (cell.InlineString is { } inline ? TextOf(inline) : string.Empty, null);
        }

        if (type == CellValues.Boolean)
        {
            return (value == "1" ? "yes" : "no", null);
        }

        if (type == CellValues.Error)
        {
            return (string.Empty, null);
        }

        if (type == CellValues.Date)
        {
            return (value, null);
        }

        return (type is null || type == CellValues.Number) && cell.StyleIndex is { } style && style.Value < _isDate.Count && _isDate[(int)style.Value]
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days) && days is >= 1 and < 2_958_466
            ? Dated(_first.AddDays((int)days))
            : (value, null);
    }

    private static (string Text, DateOnly? Day) Dated(DateOnly day) => (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day);

    // What is read aloud in small letters above East Asian words is no part of the text.
    private static string TextOf(OpenXmlElement element) =>
        string.Concat(element.Descendants<DocumentFormat.OpenXml.Spreadsheet.Text>().Where(static t => t.Parent is not PhoneticRun).Select(static t => t.Text));

    // A code with a day or year outside quotation marks and brackets: "dd.mm.yyyy", not "0.00 \"d\"".
    private static bool ShowsDay(string code)
    {
        char until = '\0';
        foreach (var letter in code)
        {
            if (until != '\0')
            {
                until = letter == until ? '\0' : until;
            }
            else if (letter is '"' or '[')
            {
                until = letter == '"' ? '"' : ']';
            }
            else if (letter is 'd' or 'D' or 'y' or 'Y')
            {
                return true;
            }
        }

        return false;
    }
}
