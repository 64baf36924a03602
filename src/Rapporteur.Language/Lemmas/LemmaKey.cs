namespace Rapporteur.Language;

/// <summary>Under what a word is looked up: its tags with its letter shape, and the endings of its lower-case form.</summary>
internal static class LemmaKey
{
    /// <summary>Longest ending, in characters, that a rule may look at without being about one word alone.</summary>
    public const int LongestEnding = 6;

    /// <summary>Stands before the first letter: an ending that begins with it is a whole word.</summary>
    public const char WordStart = '^';

    public const string NoCapital = "|a";
    public const string Capital = "|A";
    public const string AllCapitals = "|AA";

    /// <summary>Tags, and for those parts of speech whose lemma may keep a capital, the letter shape.</summary>
    public static string Tag(string form, string upos, string xpos) =>
        string.Concat(upos, "|", xpos, upos is "NOUN" or "ADJ" or "PROPN" or "ADV" or "NUM" ? Shape(form) : NoCapital);

    /// <summary>The form with straight apostrophes.</summary>
    public static string Plain(string form) => form.Replace('’', '\'');

    /// <summary>The form as endings are taken from it.</summary>
    public static string Marked(string form) => WordStart + Plain(form).ToLowerInvariant();

    private static string Shape(string form)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in form)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        if (upper == 0) return NoCapital;
        return lower > 0 || upper == 1 ? Capital : AllCapitals;
    }
}
