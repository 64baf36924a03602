using System.Globalization;

namespace Rapporteur.Exports.Tables;

/// <summary>Rows of CSV (RFC 4180) that no spreadsheet takes for formulas.</summary>
public static class CsvRow
{
    /// <summary>Writes a row and its CRLF.</summary>
    /// <param name="text">Where it goes.</param>
    /// <param name="cells">Its cells.</param>
    public static void Write(TextWriter text, IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(text);
        text.Write(string.Join(',', cells.Select(Quoted)));
        text.Write("\r\n");
    }

    /// <summary>A cell with a leading apostrophe where a spreadsheet would take it for a formula; numbers stay as they are.</summary>
    /// <param name="cell">The cell.</param>
    public static string Harmless(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Length > 0 && cell[0] is '=' or '@' or '+' or '-' or '＝' or '＠' or '＋' or '－' or '\t' or '\r'
                && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + cell
            : cell;
    }

    private static string Quoted(string cell)
    {
        var harmless = Harmless(cell);
        return harmless.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
