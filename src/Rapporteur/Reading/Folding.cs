using System.Globalization;
using System.Text;

namespace Rapporteur.Reading;

/// <summary>Names and phrases without what differs from outlet to outlet: case, accents, marks, spellings of one transliterated sound.</summary>
public static class Folding
{
    /// <summary>Lower-case words of letters and digits without accents, parted by single spaces.</summary>
    /// <example><c>"Ōta–Nguyễn's"</c> gives <c>"ota nguyen"</c>.</example>
    public static string Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new StringBuilder(text.Length);
        var gap = false;
        foreach (var letter in Decomposed(text.Replace("’s", string.Empty, StringComparison.Ordinal).Replace("'s", string.Empty, StringComparison.Ordinal)))
        {
            if (char.IsLetterOrDigit(letter))
            {
                if (gap && words.Length > 0)
                {
                    words.Append(' ');
                }

                gap = false;
                words.Append(Plain(char.ToLowerInvariant(letter)));
            }
            else if (letter is not ('\'' or '’' or '.') && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                gap = true;
            }
        }

        return words.ToString();
    }

    /// <summary>One word so that the usual transliterations of a name fall together: Zelensky, Zelenskyy and Zelenskiy.</summary>
    /// <param name="word">A word as <see cref="Words"/> gives it.</param>
    public static string Transliterated(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        var sounds = new StringBuilder(word)
            .Replace("ou", "u").Replace("oo", "u").Replace("ee", "i").Replace("tch", "c").Replace("sch", "s").Replace("ch", "c")
            .Replace("kh", "h").Replace("gh", "g").Replace("dj", "j").Replace("zh", "j").Replace("sh", "s").Replace("ph", "f")
            .Replace("ts", "z").Replace("tz", "z").Replace('y', 'i').Replace('w', 'v').Replace('q', 'k').Replace("ck", "k").Replace('c', 'k');
        var folded = new StringBuilder(sounds.Length);
        for (var i = 0; i < sounds.Length; i++)
        {
            if (folded.Length == 0 || folded[^1] != sounds[i])
            {
                folded.Append(sounds[i]);
            }
        }

        return folded.ToString();
    }

    private static string Decomposed(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair: nothing to decompose.
            return text;
        }
    }

    private static char Plain(char letter) => letter switch
    {
        'ø' => 'o',
        'ł' => 'l',
        'đ' or 'ð' => 'd',
        'ı' => 'i',
        'ß' => 's',
        'æ' or 'ə' => 'a',
        'œ' => 'o',
        _ => letter,
    };
}
