namespace Rapporteur.Cli.Text;

/// <summary>Breaks text into lines.</summary>
internal static class Wrapping
{
    /// <summary>
    /// Lines as ranges of the text, broken at spaces, which belong to no line; a word wider than the room is cut. An empty
    /// text has no lines.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="room">Columns of a line, at least 2.</param>
    public static List<(int Start, int End)> Lines(string text, int room)
    {
        var lines = new List<(int, int)>();
        int start = 0, end = 0, used = 0, at = 0;
        while (at < text.Length)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            var stop = text.IndexOf(' ', at);
            stop = stop < 0 ? text.Length : stop;
            var word = DisplayWidth.Of(text.AsSpan(at, stop - at), room);
            var gap = end > start ? at - end : 0;
            if (end > start && used + gap + word > room)
            {
                lines.Add((start, end));
                (start, end, used, gap) = (at, at, 0, 0);
            }

            if (end == start)
            {
                start = at;
            }

            while (word > room)
            {
                var cut = Cut(text, at, room);
                lines.Add((at, cut));
                (at, start) = (cut, cut);
                word = DisplayWidth.Of(text.AsSpan(at, stop - at), room);
                used = 0;
            }

            (end, used, at) = (stop, used + gap + word, stop);
        }

        if (end > start)
        {
            lines.Add((start, end));
        }

        return lines;
    }

    private static int Cut(string text, int at, int room)
    {
        var used = 0;
        var cut = at;
        foreach (var rune in text.AsSpan(at).EnumerateRunes())
        {
            used += DisplayWidth.Of(text.AsSpan(cut, rune.Utf16SequenceLength));
            if (used > room)
            {
                break;
            }

            cut += rune.Utf16SequenceLength;
        }

        return cut;
    }
}
