using System.Text;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Rapporteur.Sources.Pdf;

/// <summary>Blocks of lines in reading order to paragraphs of running text.</summary>
internal static partial class PdfText
{
    private const int FewestPages = 3;

    /// <summary>The text, a blank line between paragraphs; lines that recur at the edge of pages and page numbers are left out.</summary>
    /// <param name="pages">The blocks of each page.</param>
    public static string Of(IReadOnlyList<IReadOnlyList<TextBlock>> pages)
    {
        var recurring = Recurring(pages);
        var lines = new List<List<string>>();
        foreach (var page in pages)
        {
            var inner = page.Where((block, i) => !IsDecoration(block, i == 0 || i == page.Count - 1, recurring));
            foreach (var paragraph in inner.SelectMany(PdfParagraphs.Of))
            {
                // A paragraph that a page or column break cut in two goes on in small letters.
                if (lines.Count > 0 && !EndsSentence(lines[^1][^1]) && char.IsLower(paragraph[0][0]))
                {
                    lines[^1].AddRange(paragraph);
                }
                else
                {
                    lines.Add(paragraph);
                }
            }
        }

        var compounds = Compound().Matches(string.Join('\n', lines.SelectMany(x => x)))
            .Select(match => match.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        return string.Join("\n\n", lines.Select(paragraph => Joined(paragraph, compounds)));
    }

    private static HashSet<string> Recurring(IReadOnlyList<IReadOnlyList<TextBlock>> pages) => pages
        .Where(page => page.Count > 2).SelectMany(page => new[] { Shape(page[0]), Shape(page[^1]) }.Distinct(StringComparer.Ordinal))
        .GroupBy(shape => shape, StringComparer.Ordinal)
        .Where(group => group.Count() >= FewestPages && group.Count() * 2 >= pages.Count)
        .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);

    private static bool IsDecoration(TextBlock block, bool isAtEdge, HashSet<string> recurring) =>
        isAtEdge && (recurring.Contains(Shape(block)) || PageNumber().IsMatch(block.Text));

    // "Page 3" and "Page 4" are the same line.
    private static string Shape(TextBlock block) => Digits().Replace(block.Text, "0");

    private static bool EndsSentence(string line) =>
        line.TrimEnd('"', '”', '’', ')', ' ') is [.., '.' or '!' or '?' or ':'];

    private static string Joined(List<string> lines, HashSet<string> compounds)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length > 1 && text[^1] is ('-' or '\u00AD' or '\u2010') && char.IsLetter(text[^2]) && char.IsLower(line[0]))
            {
                if (text[^1] != '-' || !IsCompound(text, line, compounds))
                {
                    text.Length--;
                }
            }
            else if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(line);
        }

        return text.ToString();
    }

    // "long-range" that the line broke at its hyphen, if the document writes it so elsewhere within a line.
    private static bool IsCompound(StringBuilder text, string line, HashSet<string> compounds)
    {
        var start = text.Length - 1;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '-'))
        {
            start--;
        }

        var end = 0;
        while (end < line.Length && char.IsLetter(line[end]))
        {
            end++;
        }

        return compounds.Contains((text.ToString(start, text.Length - start) + line[..end]).ToLowerInvariant());
    }

    [GeneratedRegex(@"\d+", RegexOptions.None, 1000)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\W*(page\s*)?\d{1,4}(\s*(/|of)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\b\p{L}+(-\p{L}+)+\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Compound();
}
