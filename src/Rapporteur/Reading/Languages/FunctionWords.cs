namespace Rapporteur.Reading.Languages;

/// <summary>The small words of several languages.</summary>
internal sealed class FunctionWords
{
    private const string English = "en";
    private const int MaxWord = 32;

    private readonly string[] _names;
    private readonly Dictionary<string, int[]> _languagesOf;
    private readonly int _english;

    private FunctionWords(string[] names, int english, Dictionary<string, int[]> languagesOf) =>
        (_names, _english, _languagesOf) = (names, english, languagesOf);

    /// <summary>Loads <c>function-words.tsv</c>: language, name, words.</summary>
    public static FunctionWords Load(string path)
    {
        var names = new List<string>();
        var english = 0;
        var languagesOf = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var row in KnowledgeRows.Of(path))
        {
            english = row[0] == English ? names.Count : english;
            foreach (var word in row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal))
            {
                if (!languagesOf.TryGetValue(word, out var languages))
                {
                    languagesOf.Add(word, languages = []);
                }

                languages.Add(names.Count);
            }

            names.Add(row[1]);
        }

        return new([.. names], english, languagesOf.ToDictionary(x => x.Key, x => x.Value.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>How many words the text has and which share of them are small words of English and of the likeliest other language.</summary>
    public FunctionWordShares SharesIn(ReadOnlySpan<char> text)
    {
        var counts = new int[_names.Length];
        var lookup = _languagesOf.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> lower = stackalloc char[MaxWord];
        var words = 0;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetter(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && char.IsLetter(text[at]))
            {
                at++;
            }

            words++;
            var word = text[start..at];
            if (word.Length <= MaxWord && lookup.TryGetValue(lower[..word.ToLowerInvariant(lower)], out var languages))
            {
                foreach (var language in languages)
                {
                    counts[language]++;
                }
            }
        }

        var other = -1;
        for (var i = 0; i < counts.Length; i++)
        {
            if (i != _english && (other < 0 || counts[i] > counts[other]))
            {
                other = i;
            }
        }

        double all = Math.Max(words, 1);
        return new(words, counts[_english] / all, other < 0 ? ("", 0) : (_names[other], counts[other] / all));
    }
}
