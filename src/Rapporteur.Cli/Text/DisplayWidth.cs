using System.Globalization;

namespace Rapporteur.Cli.Text;

/// <summary>How many columns text takes in a terminal.</summary>
internal static class DisplayWidth
{
    /// <summary>Columns of a text: none for combining marks, two for East Asian wide characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="enough">Counting stops once it is past this, so that a text of any length costs no more than a line.</param>
    public static int Of(ReadOnlySpan<char> text, int enough = int.MaxValue)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Rune(rune.Value);
            if (width > enough)
            {
                break;
            }
        }

        return width;
    }

    /// <summary>Whether a character could steer the terminal or turn the order of what is read.</summary>
    public static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';

    private static int Rune(int value) => value switch
    {
        < 0x300 => 1,
        _ when CharUnicodeInfo.GetUnicodeCategory(value) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => 0,
        (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F300 and <= 0x1FAFF)
            or (>= 0x20000 and <= 0x3FFFD) => 2,
        _ => 1,
    };
}
