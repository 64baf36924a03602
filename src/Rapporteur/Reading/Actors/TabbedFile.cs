namespace Rapporteur.Reading.Actors;

/// <summary>Reads the knowledge tables: tab-separated, <c>#</c> comments, a first row that names the columns.</summary>
internal static class TabbedFile
{
    /// <summary>The rows after the one that names the columns, each with at least <paramref name="columns"/> cells.</summary>
    public static IEnumerable<string[]> Rows(string path, int columns)
    {
        var named = false;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!named)
            {
                named = true;
                continue;
            }

            var cells = line.Split('\t');
            if (cells.Length < columns)
            {
                Array.Resize(ref cells, columns);
                for (var i = 0; i < columns; i++)
                {
                    cells[i] ??= "";
                }
            }

            yield return cells;
        }
    }

    /// <summary>As <see cref="Rows"/>, and none where the file is not there.</summary>
    public static IEnumerable<string[]> RowsIfThere(string path, int columns) => File.Exists(path) ? Rows(path, columns) : [];

    /// <summary>The items of a cell that holds a list parted by bars.</summary>
    public static string[] List(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
