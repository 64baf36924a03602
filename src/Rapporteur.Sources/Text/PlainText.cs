using Rapporteur.Records;

namespace Rapporteur.Sources.Text;

/// <summary>Brings line ends and control characters into one form.</summary>
internal static class PlainText
{
    /// <summary>
    /// CRLF, CR, NEL and the Unicode separators become LF; other control characters become spaces, so that nothing in a
    /// record can steer the terminal that shows it.
    /// </summary>
    public static string Clean(string text, List<Note> notes)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0000', '\u0008') && !NeedsWork(text))
        {
            return text;
        }

        var clean = new char[text.Length];
        int length = 0, controls = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            if (c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v')
            {
                c = '\n';
            }
            else if ((char.IsControl(c) && c is not ('\n' or '\t')) || IsStray(text, i))
            {
                c = ' ';
                controls++;
            }

            clean[length++] = c;
        }

        if (controls > 0)
        {
            notes.Add(new Note
            {
                Code = "control-characters",
                Message = $"{controls} control characters were read as spaces.",
            });
        }

        return new string(clean, 0, length);
    }

    private static bool NeedsWork(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if ((char.IsControl(c) && c is not ('\n' or '\t')) || c is '\u2028' or '\u2029' || IsStray(text, i))
            {
                return true;
            }
        }

        return false;
    }

    // Half a surrogate pair or a byte order mark in the middle of the text.
    private static bool IsStray(string text, int at) => text[at] == '\uFEFF'
        || (char.IsHighSurrogate(text[at]) && !(at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])))
        || (char.IsLowSurrogate(text[at]) && !(at > 0 && char.IsHighSurrogate(text[at - 1])));
}
