using System.Globalization;
using System.Text;
using Rapporteur.Sources.Formats;

namespace Rapporteur.Sources.Sheets;

/// <summary>What a cell may be: the limits that Excel has, and far fewer columns.</summary>
internal static class SheetCells
{
    private const int LongestCell = 32_767;
    private const int MostColumns = 256;

    /// <summary>A cell on one line, without control characters and without space around it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="row">Number of its row.</param>
    /// <param name="column">Its column, from 0.</param>
    /// <exception cref="TooLargeException">It is larger than a cell can be, or lies too far to the right.</exception>
    public static string Plain(string text, int row, int column)
    {
        if (text.Length > LongestCell)
        {
            throw new TooLargeException(string.Create(
                CultureInfo.InvariantCulture, $"has a cell of {text.Length} characters in row {row}, column {column + 1}; the most is {LongestCell}: shorten it, or look for a quotation mark that is never closed"));
        }

        if (column >= MostColumns && !string.IsNullOrWhiteSpace(text))
        {
            throw new TooLargeException(string.Create(
                CultureInfo.InvariantCulture, $"has more than {MostColumns} columns in row {row}; delete those that are not needed"));
        }

        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var isSpace = char.IsWhiteSpace(letter) || char.IsControl(letter);
            if (!isSpace)
            {
                plain.Append(letter);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }
}
