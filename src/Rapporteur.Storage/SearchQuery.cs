using System.Text;

namespace Rapporteur.Storage;

/// <summary>What people type into a search, as FTS5 wants it: words, "phrases" and -exclusions; nothing else has a meaning.</summary>
internal static class SearchQuery
{
    /// <summary>The query in FTS5's language, or null where nothing is asked for.</summary>
    public static string? ToFts5(string query)
    {
        var (wanted, unwanted) = (new List<string>(), new List<string>());
        for (var at = 0; at < query.Length;)
        {
            if (char.IsWhiteSpace(query[at]))
            {
                at++;
                continue;
            }

            var isExcluded = query[at] == '-' && at + 1 < query.Length && !char.IsWhiteSpace(query[at + 1]);
            at += isExcluded ? 1 : 0;
            int end;
            if (query[at] == '"')
            {
                end = query.IndexOf('"', at + 1);
                end = end < 0 ? query.Length : end;
                Add(isExcluded ? unwanted : wanted, query[(at + 1)..end]);
                at = end + 1;
            }
            else
            {
                end = at;
                while (end < query.Length && !char.IsWhiteSpace(query[end]))
                {
                    end++;
                }

                Add(isExcluded ? unwanted : wanted, query[at..end]);
                at = end;
            }
        }

        if (wanted.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder(string.Join(" AND ", wanted));
        foreach (var word in unwanted)
        {
            text.Append(" NOT ").Append(word);
        }

        return text.ToString();
    }

    private static void Add(List<string> words, string text)
    {
        if (text.Any(char.IsLetterOrDigit))
        {
            words.Add($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
        }
    }
}
