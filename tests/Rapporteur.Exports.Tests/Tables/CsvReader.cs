using System.Text;

namespace Rapporteur.Exports.Tests.Tables;

/// <summary>Reads RFC 4180 strictly: CRLF ends every row, quotes only around whole cells.</summary>
internal static class CsvReader
{
    /// <summary>Rows of cells.</summary>
    /// <exception cref="FormatException">It is no such CSV.</exception>
    public static List<List<string>> Rows(string text)
    {
        List<List<string>> rows = [];
        List<string> row = [];
        for (var at = 0; at < text.Length;)
        {
            row.Add(Cell(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                continue;
            }

            if (!text.AsSpan(at).StartsWith("\r\n"))
            {
                throw new FormatException($"No CRLF at {at}.");
            }

            at += 2;
            rows.Add(row);
            row = [];
        }

        return row.Count == 0 ? rows : throw new FormatException("The last row has no end.");
    }

    private static string Cell(string text, ref int at)
    {
        var cell = new StringBuilder();
        if (at < text.Length && text[at] == '"')
        {
            for (at++; ; at++)
            {
                if (text[at] != '"')
                {
                    cell.Append(text[at]);
                }
                else if (at + 1 < text.Length && text[at + 1] == '"')
                {
                    cell.Append(text[++at]);
                }
                else
                {
                    at++;
                    return cell.ToString();
                }
            }
        }

        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
        {
            cell.Append(text[at] == '"' ? throw new FormatException($"A quote within a cell at {at}.") : text[at++]);
        }

        return cell.ToString();
    }
}
