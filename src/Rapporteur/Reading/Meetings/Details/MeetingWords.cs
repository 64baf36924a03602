using System.Diagnostics.CodeAnalysis;
using Rapporteur.Language;
using Rapporteur.Reading.Actors;

namespace Rapporteur.Reading.Meetings.Details;

/// <summary>Words that tell how, at which rank and by whose offices parties meet (<c>meetings/words.tsv</c>).</summary>
internal sealed class MeetingWords
{
    private readonly ILookup<string, MeetingWord> _byUse;
    private readonly Dictionary<string, HashSet<string>> _single;
    private readonly Dictionary<string, Dictionary<string, MeetingWord[]>> _byFirstWord;

    private MeetingWords(IEnumerable<MeetingWord> rows)
    {
        _byUse = rows.ToLookup(static row => row.Use, StringComparer.Ordinal);
        _single = _byUse.ToDictionary(static g => g.Key, static g => g.Select(static row => string.Join('-', row.Words)).ToHashSet(StringComparer.OrdinalIgnoreCase), StringComparer.Ordinal);
        _byFirstWord = _byUse.ToDictionary(
            static g => g.Key,
            static g => g.GroupBy(static row => row.Words[0], StringComparer.Ordinal).ToDictionary(static first => first.Key, static first => first.ToArray(), StringComparer.OrdinalIgnoreCase),
            StringComparer.Ordinal);
    }

    /// <summary>Loads the table.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static MeetingWords Load(string? knowledgeDirectory) => new([.. TabbedFile
        .Rows(Path.Combine(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), "meetings", "words.tsv"), 3)
        .Select(static row => new MeetingWord(row[0].Split([' ', '-']), row[1], row[2]))]);

    /// <summary>Whether the word has the use.</summary>
    public bool Has(string use, string lemma) => _single.TryGetValue(use, out var words) && words.Contains(lemma);

    /// <summary>The phrases of one use in a sentence, in order, the longest at each place.</summary>
    public IEnumerable<(string Value, TokenRange Range)> In(Sentence sentence, string use)
    {
        if (!_byFirstWord.TryGetValue(use, out var rows))
        {
            yield break;
        }

        for (var t = 0; t < sentence.Tokens.Count; t++)
        {
            if (!TryFind(rows, sentence.Tokens[t].Form, out var begun))
            {
                continue;
            }

            var end = t;
            var value = "";
            foreach (var row in begun)
            {
                if (EndOf(sentence, t, row.Words) is var reached && reached > end)
                {
                    (end, value) = (reached, row.Value);
                }
            }

            if (end > t)
            {
                yield return (value, new TokenRange(t, end));
                t = end - 1;
            }
        }
    }

    /// <summary>The rank of an office, as the table has it ("leaders", "ministers", "officials"); null for an office that is over, or none.</summary>
    public string? RankOf(string? office) => office is null || office.StartsWith("former ", StringComparison.OrdinalIgnoreCase) ? null
        : ValueOf("office", office) ?? ValueOf("office", office.TrimEnd('s'));

    /// <summary>The value of the first row of a use that stands in the words, or null.</summary>
    public string? ValueOf(string use, string words)
    {
        var parts = words.ToLowerInvariant().Split([' ', '-', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        foreach (var row in _byUse[use])
        {
            for (var i = 0; i + row.Words.Length <= parts.Length; i++)
            {
                if (row.Words.AsSpan().SequenceEqual(parts.AsSpan(i, row.Words.Length)))
                {
                    return row.Value;
                }
            }
        }

        return null;
    }

    // Part words before a hyphen begin a phrase too: "vice-minister-level".
    private static bool TryFind(Dictionary<string, MeetingWord[]> rows, ReadOnlySpan<char> form, [NotNullWhen(true)] out MeetingWord[]? begun) =>
        rows.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(form[..(form.IndexOf('-') is > 0 and var cut ? cut : form.Length)], out begun);

    // Hyphens are tokens of their own in some words and none in others.
    private static int EndOf(Sentence sentence, int at, string[] words)
    {
        var t = at;
        for (var i = 0; i < words.Length; i++, t++)
        {
            if (i > 0 && t < sentence.Tokens.Count && sentence.Tokens[t].Form == "-")
            {
                t++;
            }

            if (t >= sentence.Tokens.Count)
            {
                return at;
            }

            var form = sentence.Tokens[t].Form;
            if (!form.Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                if (!form.Contains('-', StringComparison.Ordinal))
                {
                    return at;
                }

                var whole = form.ToLowerInvariant().Split('-');
                if (whole.Length < 2 || !words.AsSpan(i).StartsWith(whole))
                {
                    return at;
                }

                i += whole.Length - 1;
            }
        }

        return t;
    }
}
