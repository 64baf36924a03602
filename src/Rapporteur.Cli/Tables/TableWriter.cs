using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Cli.Text;

namespace Rapporteur.Cli.Tables;

/// <summary>Writes tables to standard output as aligned text, JSON or CSV (RFC 4180).</summary>
/// <param name="terminal">Where they go.</param>
internal sealed class TableWriter(Terminal terminal)
{
    private const int Gap = 2;
    private const int Narrowest = 14;

    /// <summary>Names of the formats.</summary>
    public static string[] Formats { get; } = ["text", "json", "csv"];

    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    public void Write(Table table, string format)
    {
        switch (format)
        {
            case "json":
                WriteJson(table);
                break;
            case "csv":
                WriteCsv(table);
                break;
            default:
                WriteText(table);
                break;
        }
    }

    private void WriteJson(Table table)
    {
        using var writer = new Utf8JsonWriter(terminal.Output, new JsonWriterOptions
        {
            Indented = true,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
        writer.WriteStartArray();
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            for (var i = 0; i < row.Count; i++)
            {
                writer.WriteString(table.Columns[i], string.IsNullOrEmpty(row[i]) ? null : row[i]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.Flush();
        terminal.Output.WriteByte((byte)'\n');
    }

    private void WriteCsv(Table table)
    {
        using var text = terminal.OpenText();
        text.Write(string.Join(',', table.Columns.Select(Quoted)) + "\r\n");
        foreach (var row in table.Rows)
        {
            text.Write(string.Join(',', row.Select(static c => Quoted(c ?? string.Empty))) + "\r\n");
        }
    }

    private void WriteText(Table table)
    {
        using var text = terminal.OpenText();
        if (table.Rows.Count == 0)
        {
            text.WriteLine(table.WhenEmpty);
            return;
        }

        int[] columns = [.. Enumerable.Range(0, table.Columns.Count).Where(i => !table.IsBelow(i))];
        string[][] rows = [[.. columns.Select(i => Heading(table.Columns[i]))], .. table.Rows.Select(r => columns.Select(i => Clean(r[i] ?? string.Empty)).ToArray())];
        var widths = Widths(rows, terminal.Width);
        for (var row = 0; row < rows.Length; row++)
        {
            WriteRow(text, rows[row], widths);
            if (row > 0)
            {
                WriteBelow(text, table, table.Rows[row - 1]);
            }
        }
    }

    private static void WriteRow(StreamWriter text, string[] cells, int[] widths)
    {
        var lines = cells.Select((c, i) => Wrapping.Lines(c, widths[i]).Select(l => c[l.Start..l.End]).ToList()).ToList();
        for (var n = 0; n == 0 || lines.Exists(l => l.Count > n); n++)
        {
            var line = new StringBuilder();
            for (var i = 0; i < cells.Length; i++)
            {
                var part = lines[i].Count > n ? lines[i][n] : string.Empty;
                line.Append(part).Append(' ', widths[i] - DisplayWidth.Of(part) + Gap);
            }

            text.WriteLine(line.ToString().TrimEnd());
        }
    }

    private void WriteBelow(StreamWriter text, Table table, IReadOnlyList<string?> cells)
    {
        const string Indent = "    ";
        for (var i = 0; i < cells.Count; i++)
        {
            if (table.IsBelow(i) && !string.IsNullOrEmpty(cells[i]))
            {
                var told = $"{Heading(table.Columns[i]).ToLowerInvariant()}: {Clean(cells[i]!)}";
                foreach (var (start, end) in Wrapping.Lines(told, terminal.Width - Indent.Length))
                {
                    text.WriteLine(Indent + told[start..end]);
                }
            }
        }
    }

    // Each column as wide as it needs, then the widest narrowed until the row fits; short columns (days, ids) keep their width.
    private static int[] Widths(string[][] cells, int room)
    {
        var widths = new int[cells[0].Length];
        foreach (var row in cells)
        {
            for (var i = 0; i < row.Length; i++)
            {
                widths[i] = Math.Max(widths[i], DisplayWidth.Of(row[i], room));
            }
        }

        while (widths.Sum() + (Gap * (widths.Length - 1)) > room && widths.Max() > Narrowest)
        {
            widths[Array.IndexOf(widths, widths.Max())]--;
        }

        return [.. widths.Select(static w => Math.Max(w, 2))];
    }

    private static string Heading(string column) => JsonNamingPolicy.KebabCaseUpper.ConvertName(column).Replace('-', ' ');

    private static string Clean(string text) =>
        text.Any(static c => DisplayWidth.IsUnsafe(c)) ? string.Concat(text.Select(static c => DisplayWidth.IsUnsafe(c) ? ' ' : c)) : text;

    // A spreadsheet takes a cell that begins with = or @ for a formula; the apostrophe keeps it text.
    private static string Quoted(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '@' ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
