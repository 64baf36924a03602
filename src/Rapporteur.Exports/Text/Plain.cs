using System.Globalization;
using System.Text;

namespace Rapporteur.Exports.Text;

/// <summary>Text and values so that they fit any format, the same on every machine.</summary>
internal static class Plain
{
    /// <summary>
    /// One line of text without what no format can hold or what steers the reader's program: control characters and line ends become
    /// spaces, halves of surrogate pairs and non-characters U+FFFD; marks that turn the order of letters go.
    /// </summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || rune.Value is 0x2028 or 0x2029)
            {
                plain.Append(' ');
            }
            else if (IsNonCharacter(rune.Value))
            {
                plain.Append('\uFFFD');
            }
            else if (!TurnsOrder(rune.Value))
            {
                plain.Append(rune);
            }
        }

        return plain.ToString().Trim();
    }

    /// <summary>A day as yyyy-MM-dd; empty where there is none.</summary>
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>A whole number.</summary>
    public static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number with a point and no more digits than it needs; empty where there is none.</summary>
    public static string Of(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? string.Empty;

    private static bool IsNonCharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    private static bool TurnsOrder(int value) =>
        value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C or 0xFEFF;
}
