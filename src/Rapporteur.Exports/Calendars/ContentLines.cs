using System.Text;

namespace Rapporteur.Exports.Calendars;

/// <summary>Writes the content lines of iCalendar: CRLF, folded at 75 octets between characters (RFC 5545, 3.1).</summary>
/// <param name="output">Where the bytes go.</param>
internal sealed class ContentLines(Stream output)
{
    private const int Longest = 75;

    /// <summary>A line whose value is no free text.</summary>
    public void Write(string line)
    {
        var octets = 0;
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                output.Write("\r\n "u8);
                octets = 1;
            }

            var count = rune.EncodeToUtf8(bytes);
            output.Write(bytes[..count]);
            octets += count;
        }

        output.Write("\r\n"u8);
    }

    /// <summary>A property of free text; nothing where it is empty.</summary>
    /// <param name="name">Name of the property.</param>
    /// <param name="lines">Plain text, a line an element.</param>
    public void WriteText(string name, params IEnumerable<string> lines)
    {
        var text = string.Join("\\n", lines.Where(static l => l.Length > 0).Select(Escaped));
        if (text.Length > 0)
        {
            Write($"{name}:{text}");
        }
    }

    // RFC 5545, 3.3.11.
    private static string Escaped(string text) => new StringBuilder(text)
        .Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").ToString();
}
