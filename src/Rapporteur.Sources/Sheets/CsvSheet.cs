using System.Text;
using Rapporteur.Spreadsheets;

namespace Rapporteur.Sources.Sheets;

/// <summary>Reads CSV (RFC 4180) as programs write it: parted by comma, semicolon, tab or bar; with Excel's first line "sep=;".</summary>
internal static class CsvSheet
{
    private const int SampleLines = 20;
    private const string Separators = ",;\t|";

    /// <summary>Reads a table.</summary>
    /// <param name="text">The file.</param>
    /// <param name="name">Its name.</param>
    public static Sheet Read(string text, string name)
    {
        var (start, separator) = SeparatorOf(text);
        var rows = new List<SheetRow>();
        var cells = new List<SheetCell>();
        var cell = new StringBuilder();
        var (number, quoted, at) = (start > 0 ? 2 : 1, false, start);

        // The row of a cell with line breaks is counted once, as a spreadsheet does.
        while (at <= text.Length)
        {
            var letter = at < text.Length ? text[at] : '\n';
            if (quoted && at < text.Length)
            {
                if (letter == '"' && at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append(letter);
                    at++;
                }
                else if (letter == '"')
                {
                    quoted = false;
                }
                else
                {
                    cell.Append(letter);
                }
            }
            else if (letter == '"' && IsBlank(cell))
            {
                cell.Clear();
                quoted = true;
            }
            else if (letter == separator || letter is '\n' or '\r')
            {
                cells.Add(new SheetCell(SheetCells.Plain(cell.ToString(), number, cells.Count)));
                cell.Clear();
                if (letter != separator)
                {
                    at += letter == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 1 : 0;
                    Add(rows, number++, cells);
                }
            }
            else
            {
                cell.Append(letter);
            }

            at++;
        }

        return new Sheet(name, rows);
    }

    private static void Add(List<SheetRow> rows, int number, List<SheetCell> cells)
    {
        var last = cells.FindLastIndex(static c => c.Text.Length > 0);
        if (last >= 0)
        {
            rows.Add(new SheetRow(number, [.. cells.Take(last + 1)]));
        }

        cells.Clear();
    }

    private static bool IsBlank(StringBuilder cell)
    {
        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] != ' ')
            {
                return false;
            }
        }

        return true;
    }

    // The mark that parts the first lines into most cells, as many in each line as in the one before; outside quotation marks only.
    private static (int Start, char Separator) SeparatorOf(string text)
    {
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5)
        {
            var end = text.IndexOf('\n', StringComparison.Ordinal);
            return (end < 0 ? text.Length : end + 1, text[4]);
        }

        var best = (Separator: ',', Score: 0);
        foreach (var separator in Separators)
        {
            var counts = CountsOf(text, separator);
            var usual = counts.Where(static c => c > 0).GroupBy(static c => c).OrderByDescending(static g => g.Count()).ThenByDescending(static g => g.Key).FirstOrDefault();
            var score = usual is null ? 0 : (usual.Count() * 100 / counts.Count) + usual.Key;
            if (score > best.Score)
            {
                best = (separator, score);
            }
        }

        return (0, best.Separator);
    }

    private static List<int> CountsOf(string text, char separator)
    {
        var counts = new List<int> { 0 };
        var quoted = false;
        foreach (var letter in text)
        {
            quoted ^= letter == '"';
            if (!quoted && letter == '\n')
            {
                if (counts.Count == SampleLines)
                {
                    break;
                }

                counts.Add(0);
            }
            else if (!quoted && letter == separator)
            {
                counts[^1]++;
            }
        }

        if (counts.Count > 1 && counts[^1] == 0)
        {
            counts.RemoveAt(counts.Count - 1);
        }

        return counts;
    }
}
