namespace Rapporteur.Cli.Tables;

/// <summary>What a view of a dossier prints: columns and rows, the same for people, JSON and CSV.</summary>
/// <param name="columns">Names of the columns, camelCase as in JSON; those that begin with + are told below the row in text, where they have something to tell.</param>
internal sealed class Table(params string[] columns)
{
    private readonly List<IReadOnlyList<string?>> _rows = [];

    /// <summary>Names of the columns.</summary>
    public IReadOnlyList<string> Columns { get; } = [.. columns.Select(static c => c.TrimStart('+'))];

    /// <summary>Whether a column is told below the row.</summary>
    public bool IsBelow(int column) => columns[column][0] == '+';

    /// <summary>Rows with a cell for each column; null where nothing is known.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Rows => _rows;

    /// <summary>What to say where there is no row.</summary>
    public string WhenEmpty { get; init; } = "nothing";

    /// <summary>Adds a row.</summary>
    public void Add(params string?[] cells)
    {
        if (cells.Length != columns.Length)
        {
            throw new ArgumentException($"{cells.Length} cells for {columns.Length} columns", nameof(cells));
        }

        _rows.Add(cells);
    }
}
