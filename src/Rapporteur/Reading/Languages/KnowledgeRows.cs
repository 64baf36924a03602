namespace Rapporteur.Reading.Languages;

/// <summary>Rows of a tab-separated knowledge file.</summary>
internal static class KnowledgeRows
{
    /// <summary>The cells of each row; comments, blank lines and the row of column names are left out.</summary>
    public static IEnumerable<string[]> Of(string path)
    {
        var isFirst = true;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!isFirst)
            {
                yield return line.Split('\t');
            }

            isFirst = false;
        }
    }
}
