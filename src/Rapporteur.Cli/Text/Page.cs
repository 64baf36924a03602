namespace Rapporteur.Cli.Text;

/// <summary>Lays rich text out in lines of a given width.</summary>
/// <param name="output">Where the lines go.</param>
/// <param name="width">Columns of a line.</param>
/// <param name="hasColour">Whether styles are shown by ANSI sequences.</param>
internal sealed class Page(TextWriter output, int width, bool hasColour)
{
    private const int LeastBody = 20;
    private const int Gutter = 16;
    private const string Reset = "\u001b[0m";

    /// <summary>Columns of a line.</summary>
    public int Width { get; } = width;

    /// <summary>An empty line.</summary>
    public void Blank() => output.WriteLine();

    /// <summary>A heading over a rule as wide as the page.</summary>
    public void Heading(string text, string? count = null)
    {
        Blank();
        var heading = new RichText().Add(text, Style.Bold);
        if (count is not null)
        {
            heading.Add("  " + count, Style.Dim);
        }

        Row(new RichText(), heading);
        Row(new RichText(), RichText.Of(new string('─', Width), Style.Dim));
    }

    /// <summary>A row: a lead that stands on the first line only, a body that is wrapped beside it, and a tail at the right edge.</summary>
    /// <param name="lead">Indent and columns before the body.</param>
    /// <param name="body">The text.</param>
    /// <param name="tail">Ends the row ("[m1 §3]"), on a line of its own where the last line has no room.</param>
    public void Row(RichText lead, RichText body, string? tail = null)
    {
        var indent = DisplayWidth.Of(lead.ToString());
        var room = Math.Max(Width - indent, LeastBody);
        if (tail is { Length: < Gutter } && room - tail.Length - 2 >= LeastBody)
        {
            // The ends of rows keep a column of their own, which no body runs into.
            room -= tail.Length + 2;
        }

        var lines = Wrapping.Lines(body.ToString(), room);
        Print(lead, 0, lead.Length);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                output.WriteLine();
                output.Write(new string(' ', indent));
            }

            Print(body, lines[i].Start, lines[i].End);
        }

        if (tail is not null)
        {
            var used = indent + (lines.Count == 0 ? 0 : DisplayWidth.Of(body.ToString().AsSpan()[lines[^1].Start..lines[^1].End]));
            var gap = Width - used - DisplayWidth.Of(tail);
            if (gap < 2)
            {
                output.WriteLine();
                gap = Width - DisplayWidth.Of(tail);
            }

            output.Write(new string(' ', Math.Max(gap, 1)));
            Print(RichText.Of(tail, Style.Dim), 0, tail.Length);
        }

        output.WriteLine();
    }

    private void Print(RichText text, int start, int end)
    {
        var all = text.ToString();
        for (var at = start; at < end;)
        {
            var style = text.StyleAt(at);
            var stop = at + 1;
            while (stop < end && text.StyleAt(stop) == style)
            {
                stop++;
            }

            var piece = all[at..stop].Replace('\u00A0', ' ');
            output.Write(hasColour && style != Style.Plain ? Code(style) + piece + Reset : piece);
            at = stop;
        }
    }

    // The eight basic colours only: they follow the reader's own theme.
    private static string Code(Style style) => style switch
    {
        Style.Bold => "\u001b[1m",
        Style.Dim => "\u001b[2m",
        Style.Good => "\u001b[32m",
        Style.Bad => "\u001b[31m",
        Style.Coming => "\u001b[36m",
        Style.Doubt => "\u001b[33m",
        _ => "",
    };
}
