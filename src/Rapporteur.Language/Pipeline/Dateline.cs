namespace Rapporteur.Language.Pipeline;

/// <summary>
/// The dateline that a news report opens with ("GENEVA (AP) — The talks were put off"). It is no part of the sentence behind it, so both are parsed
/// apart and its words hang on the root of the sentence as <c>dep</c>.
/// </summary>
internal static class Dateline
{
    /// <summary>Relation of the words of a dateline to the root of its sentence.</summary>
    public const string Relation = "dep";

    private const int Longest = 16;

    /// <summary>
    /// Number of words of the dateline, its dash included; 0 where there is none. A place in capitals or an agency in brackets before the dash makes
    /// one; all its words are names, numbers, or marks.
    /// </summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="isSpaced">Whether white space follows the word at an index.</param>
    public static int LengthOf(IReadOnlyList<string> words, Func<int, bool> isSpaced)
    {
        if (words.Count < 4 || !char.IsUpper(words[0][0]))
        {
            return 0;
        }

        for (var i = 1; i < Math.Min(Longest, words.Count - 2); i++)
        {
            var isDash = words[i] is "—" or "–" or "--" || (words[i] == "-" && isSpaced(i) && isSpaced(i - 1));
            if (isDash)
            {
                return IsPlaceInCapitals(words[0]) || words[i - 1] == ")" ? i + 1 : 0;
            }

            if (!IsOfDateline(words[i]))
            {
                return 0;
            }
        }

        return 0;
    }

    /// <summary>The tree of a sentence from those of its dateline and of the rest.</summary>
    public static SyntaxAnalysis Joined(SyntaxAnalysis dateline, SyntaxAnalysis rest)
    {
        var length = dateline.Head.Length;
        int[] heads = [.. rest.Head.Select(h => h < 0 ? h : h + length)];
        var root = Array.FindIndex(heads, static h => h < 0) + length;
        return new SyntaxAnalysis(
            [.. dateline.Upos, .. rest.Upos],
            [.. dateline.Xpos, .. rest.Xpos],
            [.. dateline.Head.Select(h => h < 0 ? root : h), .. heads],
            [.. dateline.Relation.Select((relation, i) => dateline.Head[i] < 0 ? Relation : relation), .. rest.Relation]);
    }

    private static bool IsPlaceInCapitals(string word) => word.Length > 2 && word.All(static c => char.IsUpper(c) || c is '-' or '\'' or '’' or '/' or '.');

    private static bool IsOfDateline(string word) => !char.IsLower(word[0]) || word is "of" or "the" or "and" or "de" or "on" or "near" or "in";
}
