namespace Rapporteur.Reading.Times;

/// <summary>A table of knowledge/times: tab-separated, '#' comments, first row the names of the columns.</summary>
internal static class TimeTable
{
    /// <summary>The rows without the head.</summary>
    /// <exception cref="InvalidDataException">A row has fewer columns than the head.</exception>
    public static IEnumerable<string[]> Rows(string directory, string name)
    {
        var path = Path.Combine(directory, name);
        var columns = 0;
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (columns == 0)
            {
                columns = cells.Length;
                continue;
            }

            if (cells.Length != columns)
            {
                throw new InvalidDataException($"{path}, line {number}: {cells.Length} columns instead of {columns}. Separate them by tabs.");
            }

            yield return cells;
        }
    }
}
