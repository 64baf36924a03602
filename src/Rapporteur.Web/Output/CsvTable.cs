using Rapporteur.Exports.Tables;

namespace Rapporteur.Web.Output;

/// <summary>A page's table as CSV.</summary>
/// <param name="columns">Names of the columns, camelCase as in the JSON.</param>
internal sealed class CsvTable(params IReadOnlyList<string> columns)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>Adds a row; null for a cell of which nothing is known.</summary>
    /// <exception cref="ArgumentException">There are more or fewer cells than columns.</exception>
    public void Add(params IReadOnlyList<string?> cells)
    {
        if (cells.Count != columns.Count)
        {
            throw new ArgumentException($"{cells.Count} cells for {columns.Count} columns", nameof(cells));
        }

        _rows.Add([.. cells.Select(static c => c ?? string.Empty)]);
    }

    /// <summary>Writes the table.</summary>
    public void Write(TextWriter text)
    {
        foreach (var row in _rows.Prepend(columns))
        {
            CsvRow.Write(text, row);
        }
    }
}
