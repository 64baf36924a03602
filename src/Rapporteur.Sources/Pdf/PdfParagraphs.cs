using UglyToad.PdfPig.DocumentLayoutAnalysis;

namespace Rapporteur.Sources.Pdf;

/// <summary>Finds the paragraphs in a block of lines that nothing but indents and short last lines part.</summary>
internal static class PdfParagraphs
{
    // Shares of the block's width and of the line's height that tell a deliberate gap from ragged setting.
    private const double ShortLine = 0.25;
    private const double Indent = 0.8;

    /// <summary>The paragraphs as lists of lines; no list and no line is empty.</summary>
    public static IEnumerable<List<string>> Of(TextBlock block)
    {
        var (left, right) = (block.BoundingBox.Left, block.BoundingBox.Right);
        var paragraph = new List<string>();
        TextLine? previous = null;
        foreach (var line in block.TextLines)
        {
            var text = line.Text.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            if (previous is not null && paragraph.Count > 0 && Begins(line, previous, paragraph[^1], left, right))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(text);
            previous = line;
        }

        if (paragraph.Count > 0)
        {
            yield return paragraph;
        }
    }

    private static bool Begins(TextLine line, TextLine previous, string before, double left, double right)
    {
        var isIndented = line.BoundingBox.Left - left > Indent * line.BoundingBox.Height
            && previous.BoundingBox.Left - left <= Indent * previous.BoundingBox.Height;
        var isAfterShort = right - previous.BoundingBox.Right > ShortLine * (right - left);
        var endsSentence = before.TrimEnd('"', '”', '’', ')') is [.., '.' or '!' or '?' or ':'];
        return isIndented || (isAfterShort && endsSentence);
    }
}
