using System.Globalization;

namespace Rapporteur.Reading.Events;

/// <summary>Reads one tab-separated ontology file; every complaint names file and line.</summary>
internal static class OntologyTable
{
    /// <summary>The rows with their place ("cameo.tsv:12"); comments and the row of column names are left out.</summary>
    /// <exception cref="OntologyException">The file is missing, or a row has another number of columns.</exception>
    public static IEnumerable<(string Place, string[] Cells)> Read(string directory, string file, int columns)
    {
        var path = Path.Combine(directory, file);
        if (!File.Exists(path))
        {
            throw new OntologyException($"No {file} at {directory}: the folder knowledge/ontology must lie beside the program.");
        }

        return Rows(path, file, columns);
    }

    /// <summary>A number, or null for "-".</summary>
    /// <exception cref="OntologyException">It is neither.</exception>
    public static double? Score(string place, string cell) =>
        cell == "-" ? null
        : double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score)
            && Math.Abs(score) <= 10 ? score
        : throw new OntologyException($"{place}: '{cell}' is no score; write a number from -10 to 10, or - for none.");

    private static IEnumerable<(string Place, string[] Cells)> Rows(string path, string file, int columns)
    {
        var number = 0;
        var isHead = true;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (isHead)
            {
                isHead = false;
                continue;
            }

            var cells = line.Split('\t');
            yield return cells.Length == columns
                ? ($"{file}:{number}", cells)
                : throw new OntologyException($"{file}:{number}: {cells.Length} columns where {columns} are wanted, separated by tabs.");
        }
    }
}
