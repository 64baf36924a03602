using Rapporteur.Language;

namespace Rapporteur.Training.Entities;

/// <summary>Reads <c>word TAB label</c> (or with a space), sentences parted by an empty line, labels B-, I-, O.</summary>
internal static class IobReader
{
    public static IEnumerable<(List<string> Forms, List<EntityMention> Names)> Read(string path)
    {
        List<string> forms = [], labels = [];
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var cut = line.AsSpan().LastIndexOfAny('\t', ' ');
            if (cut > 0 && !line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                forms.Add(line[..cut].Trim());
                labels.Add(line[(cut + 1)..].Trim());
                continue;
            }

            if (forms.Count > 0)
                yield return (forms, NamesOf(labels));
            (forms, labels) = ([], []);
        }
    }

    private static List<EntityMention> NamesOf(List<string> labels)
    {
        var names = new List<EntityMention>();
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == "O")
                continue;
            var type = labels[i][2..];
            var end = i + 1;
            while (end < labels.Count && labels[end] == "I-" + type)
                end++;
            names.Add(new EntityMention(new TokenRange(i, end), EntityTypeNames.Parse(type)));
            i = end - 1;
        }

        return names;
    }
}
