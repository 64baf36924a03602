namespace Rapporteur.Language;

/// <summary>
/// Cuts a clean text at blank lines and at those line ends that no sentence runs across: before bullets, and after lines
/// that stop well short of the width the paragraph is set to (headlines, list items). Other line ends are wrapped text.
/// </summary>
internal static class TextBlocks
{
    // A line counts as stopping short where the next word and this many more characters would have fitted.
    private const int Slack = 8;
    private const int NarrowestColumn = 50;

    public static List<TextBlock> Of(string text)
    {
        var blocks = new List<TextBlock>();
        var lines = Lines(text);
        var hasBlank = lines.Exists(line => line.IsEmpty);
        var paragraph = 0;
        for (var first = 0; first < lines.Count;)
        {
            if (lines[first].IsEmpty)
            {
                first++;
                continue;
            }

            var last = first;
            var width = lines[first].Length;
            while (last + 1 < lines.Count && !lines[last + 1].IsEmpty)
            {
                width = Math.Max(width, lines[++last].Length);
            }

            var start = lines[first].Start;
            for (var i = first; i < last; i++)
            {
                if (!EndsBlock(text, lines[i], lines[i + 1], width)) continue;
                blocks.Add(new TextBlock(start, lines[i].End, paragraph));
                start = lines[i + 1].Start;
                // Without blank lines every line end that stops a sentence is all there is to tell paragraphs by.
                if (!hasBlank) paragraph++;
            }

            blocks.Add(new TextBlock(start, lines[last].End, paragraph++));
            first = last + 1;
        }

        return blocks;
    }

    private static bool EndsBlock(string text, TextSpan line, TextSpan next, int width)
    {
        if (StartsItem(text, next)) return true;
        var room = line.Length + 1 + FirstWordLength(text, next) + Slack;
        if (char.IsLower(text[next.Start]) && text[line.End - 1] is not ('.' or ':' or ';' or '!' or '?'))
        {
            // Lower-case goes on with a sentence unless the line above is a mere heading.
            return room * 2 < width && width > NarrowestColumn && text[line.End - 1] != ',' && !StartsItem(text, line);
        }

        return room <= Math.Max(width, NarrowestColumn);
    }

    private static bool StartsItem(string text, TextSpan line)
    {
        var c = text[line.Start];
        if (c is '•' or '●' or '▪' or '◦' or '■' or '·' or '‣') return true;
        if (c is '-' or '*' or '–' or '—' or '+' or 'o') return line.Length > 2 && text[line.Start + 1] == ' ';
        var at = line.Start;
        while (at < line.End && at < line.Start + 3 && char.IsAsciiDigit(text[at])) at++;
        return at > line.Start && at + 1 < line.End && text[at] is '.' or ')' && text[at + 1] == ' ';
    }

    private static int FirstWordLength(string text, TextSpan line)
    {
        var at = line.Start;
        while (at < line.End && text[at] != ' ') at++;
        return at - line.Start;
    }

    // Trimmed lines; an empty span stands for a blank line. A form feed counts as one.
    private static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\f')) continue;
            var (from, to) = (start, i);
            while (from < to && text[from] == ' ') from++;
            while (to > from && text[to - 1] == ' ') to--;
            lines.Add(new TextSpan(from, to));
            if (i < text.Length && text[i] == '\f') lines.Add(new TextSpan(i, i));
            start = i + 1;
        }

        // The end of the last line is no blank line.
        if (lines[^1].IsEmpty) lines.RemoveAt(lines.Count - 1);
        return lines;
    }
}
