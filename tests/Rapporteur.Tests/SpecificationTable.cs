namespace Rapporteur.Tests;

/// <summary>Reads the tables of a specification in Markdown.</summary>
internal static class SpecificationTable
{
    /// <summary>The cells of each row that has as many columns as wanted; headers and rules are left out.</summary>
    /// <param name="path">File beside the tests.</param>
    /// <param name="columns">Number of columns.</param>
    public static IEnumerable<string[]> Rows(string path, int columns)
    {
        var isBody = false;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, path)))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length != columns + 2)
            {
                isBody = false;
            }
            else if (cells[1].StartsWith("---", StringComparison.Ordinal))
            {
                isBody = true;
            }
            else if (isBody)
            {
                yield return cells[1..^1];
            }
        }
    }
}
