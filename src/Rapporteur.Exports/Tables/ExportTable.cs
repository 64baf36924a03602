using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Tables;

/// <summary>Rows under named columns, the same for every format that is a table. Cells are plain text.</summary>
/// <param name="title">What the table is called where a format has a place for it.</param>
/// <param name="columns">Names of the columns.</param>
internal sealed class ExportTable(string title, params IReadOnlyList<string> columns)
{
    private readonly List<IReadOnlyList<string>> _rows = [];

    /// <summary>What the table is called.</summary>
    public string Title => title;

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; } = [.. columns.Select(Plain.Of)];

    /// <summary>Rows with a cell for each column; empty where nothing is known.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>Adds a row; its cells are made plain.</summary>
    /// <exception cref="ArgumentException">There are more or fewer cells than columns.</exception>
    public void Add(params IReadOnlyList<string?> cells)
    {
        if (cells.Count != Columns.Count)
        {
            throw new ArgumentException($"{cells.Count} cells for {Columns.Count} columns", nameof(cells));
        }

        _rows.Add([.. cells.Select(Plain.Of)]);
    }
}
