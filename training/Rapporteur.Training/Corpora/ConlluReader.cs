using System.Globalization;

namespace Rapporteur.Training;

/// <summary>Reads CoNLL-U as the English treebanks use it: contractions are ranges whose parts concatenate to the form.</summary>
internal static class ConlluReader
{
    public static IEnumerable<TreebankSentence> Read(string path)
    {
        var words = new List<TreebankWord>();
        var text = "";
        var startsDocument = false;
        var startsParagraph = false;
        var rangeEnd = -1;
        var rangeSpace = true;
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0) yield return new TreebankSentence(text, words, startsDocument, startsParagraph);
                words = [];
                (text, startsDocument, startsParagraph, rangeEnd) = ("", false, false, -1);
            }
            else if (line[0] == '#')
            {
                if (line.StartsWith("# text = ", StringComparison.Ordinal)) text = line["# text = ".Length..];
                startsDocument |= line.StartsWith("# newdoc", StringComparison.Ordinal);
                startsParagraph |= line.StartsWith("# newpar", StringComparison.Ordinal);
            }
            else
            {
                var columns = line.Split('\t');
                var space = !columns[9].Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);
                var dash = columns[0].IndexOf('-', StringComparison.Ordinal);
                if (dash > 0)
                {
                    rangeEnd = int.Parse(columns[0].AsSpan(dash + 1), CultureInfo.InvariantCulture);
                    rangeSpace = space;
                }
                else if (int.TryParse(columns[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id))
                {
                    var inside = id <= rangeEnd;
                    words.Add(new TreebankWord(
                        columns[1], columns[2], columns[3], columns[4],
                        int.Parse(columns[6], CultureInfo.InvariantCulture) - 1, columns[7],
                        inside ? id == rangeEnd && rangeSpace : space));
                }
            }
        }

        if (words.Count > 0) yield return new TreebankSentence(text, words, startsDocument, startsParagraph);
    }
}
