using System.Globalization;
using System.Text;
using Rapporteur.Dossiers;

namespace Rapporteur.Exports.Tables;

/// <summary>A table as CSV: RFC 4180, UTF-8 without a byte-order mark, a header row, CRLF.</summary>
/// <remarks>A cell that a spreadsheet would take for a formula gets a leading apostrophe, unless it is a number.</remarks>
/// <param name="name">Name of the format.</param>
/// <param name="description">One sentence for help.</param>
/// <param name="tableOf">Makes the table of a dossier.</param>
internal sealed class CsvExport(string name, string description, Func<Dossier, ExportTable> tableOf) : IDossierExport
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Description => description;

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8; header=present";

    /// <inheritdoc/>
    public string Extension => ".csv";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var table = tableOf(dossier);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        foreach (var row in table.Rows.Prepend(table.Columns))
        {
            text.Write(string.Join(',', row.Select(Cell)));
            text.Write("\r\n");
        }
    }

    /// <summary>A cell that no spreadsheet takes for a formula.</summary>
    /// <param name="cell">Plain text.</param>
    public static string Harmless(string cell) =>
        cell.Length > 0 && cell[0] is '=' or '@' or '+' or '-' or '＝' or '＠' or '＋' or '－'
            && !double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            ? "'" + cell
            : cell;

    private static string Cell(string cell)
    {
        var harmless = Harmless(cell);
        return harmless.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
