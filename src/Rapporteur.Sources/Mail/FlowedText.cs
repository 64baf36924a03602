using System.Text;

namespace Rapporteur.Sources.Mail;

/// <summary>Text whose lines may be joined again (RFC 3676, "format=flowed").</summary>
internal static class FlowedText
{
    /// <summary>Joins lines that end in a space with the next.</summary>
    /// <param name="text">The text of the part.</param>
    /// <param name="dropsSpace">Whether that space is no part of the text ("delsp=yes").</param>
    public static string Join(string text, bool dropsSpace)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            // A line that would look like something else to mail programs has a space put before it.
            var plain = line.StartsWith(' ') ? line.AsSpan(1) : line;
            if (plain is "-- ")
            {
                joined.Append("-- \n");
            }
            else if (plain.EndsWith(" "))
            {
                joined.Append(dropsSpace ? plain[..^1] : plain);
            }
            else
            {
                joined.Append(plain).Append('\n');
            }
        }

        return joined.ToString().TrimEnd('\n');
    }
}
