using System.Text;
using Rapporteur.Language;
using Rapporteur.Spreadsheets;

namespace Rapporteur.Dossiers.Imports;

/// <summary>The rows of a sheet as a text, a line each: "Date: 1.3.2026 | Event: talks in Oslo". Every entry's spans count in it.</summary>
internal sealed class EntryText
{
    private const string Colon = ": ";

    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _lines = [];
    private readonly List<int> _rows = [];

    /// <summary>The text so far.</summary>
    public string Text => _text.ToString();

    /// <summary>A line for each row.</summary>
    public IReadOnlyList<TextSpan> Lines => _lines;

    /// <summary>Number in the sheet of the row of each line.</summary>
    public IReadOnlyList<int> Rows => _rows;

    /// <summary>A row as its line.</summary>
    public static string LineOf(SheetRow headings, SheetRow row) => string.Join(" | ", Parts(headings, row).Select(static p => p.Lead + p.Text));

    /// <summary>Where the heading of a cell stands in the line.</summary>
    public static TextSpan HeadingBefore(TextSpan cell, string heading) =>
        new(cell.Start - Colon.Length - heading.Length, cell.Start - Colon.Length);

    /// <summary>Adds a row.</summary>
    /// <returns>The span of each cell of the row that has text, by its column.</returns>
    public Dictionary<int, TextSpan> Add(SheetRow headings, SheetRow row)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        var start = _text.Length;
        var spans = new Dictionary<int, TextSpan>();
        foreach (var (column, lead, text) in Parts(headings, row))
        {
            _text.Append(_text.Length > start ? " | " : string.Empty).Append(lead);
            spans[column] = new TextSpan(_text.Length, _text.Length + text.Length);
            _text.Append(text);
        }

        _lines.Add(new TextSpan(start, _text.Length));
        _rows.Add(row.Number);
        return spans;
    }

    private static IEnumerable<(int Column, string Lead, string Text)> Parts(SheetRow headings, SheetRow row) =>
        row.Cells.Select((c, i) => (Column: i, Lead: headings[i].Text is { Length: > 0 } heading ? heading + Colon : string.Empty, c.Text)).Where(static p => p.Text.Length > 0);
}
