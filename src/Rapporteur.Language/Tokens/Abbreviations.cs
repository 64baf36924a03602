using System.Collections.Frozen;

namespace Rapporteur.Language;

/// <summary>Knows the abbreviations of <c>Words/abbreviations.tsv</c> and those that show by their shape.</summary>
internal static class Abbreviations
{
    private const int Longest = 12;

    private static readonly FrozenDictionary<string, AbbreviationKind> Known = WordList.Pairs("abbreviations.tsv")
        .ToFrozenDictionary(pair => pair.Key, pair => Enum.Parse<AbbreviationKind>(pair.Value, ignoreCase: true), StringComparer.OrdinalIgnoreCase);

    /// <summary>The class of a word, given without its last full stop.</summary>
    public static AbbreviationKind Of(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return AbbreviationKind.None;
        if (word.Length == 1 && char.IsUpper(word[0])) return AbbreviationKind.Initial;
        if (Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var kind)) return kind;
        return IsAcronym(word) ? AbbreviationKind.Acronym : AbbreviationKind.None;
    }

    /// <summary>Groups of one or two letters with stops between: "U.S", "Ph.D", "a.k.a"; not "end.So".</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var group = 0;
        var groups = 1;
        foreach (var c in word)
        {
            if (c == '.')
            {
                if (group == 0) return false;
                group = 0;
                groups++;
            }
            else if (!char.IsLetter(c) || ++group > 2)
            {
                return false;
            }
        }

        return groups > 1 && group > 0;
    }
}
