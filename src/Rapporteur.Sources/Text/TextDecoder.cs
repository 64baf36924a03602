using System.Text;
using Rapporteur.Records;
using UtfUnknown;

namespace Rapporteur.Sources.Text;

/// <summary>Bytes to text: byte order mark, strict UTF-8, UTF-16 without a mark, then the best guess.</summary>
internal static class TextDecoder
{
    private const int Sample = 1 << 16;
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>The text. Never fails: what cannot be decoded becomes U+FFFD, and a note says so.</summary>
    /// <param name="bytes">The whole input.</param>
    /// <param name="notes">Gets a note where the encoding had to be guessed.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, List<Note> notes)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        if (Utf16Guess.Of(bytes) is { } wide)
        {
            notes.Add(Guessed(wide.WebName));
            return wide.GetString(bytes);
        }

        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Guess(bytes, notes);
        }
    }

    private static string? ByMark(ReadOnlySpan<byte> bytes)
    {
        // UTF-32 first: its little-endian mark begins with that of UTF-16.
        foreach (var encoding in (ReadOnlySpan<Encoding>)
            [Encoding.UTF8, Encoding.UTF32, new UTF32Encoding(true, true), Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var mark = encoding.Preamble;
            if (bytes.StartsWith(mark))
            {
                return encoding.GetString(bytes[mark.Length..]);
            }
        }

        return null;
    }

    private static string Guess(ReadOnlySpan<byte> bytes, List<Note> notes)
    {
        var loose = Encoding.UTF8.GetString(bytes);
        int broken = 0, whole = 0, high = 0;
        foreach (var c in loose)
        {
            broken += c == '\uFFFD' ? 1 : 0;
            whole += c > '\u007F' && c != '\uFFFD' ? 1 : 0;
        }

        if (broken * 5 <= whole)
        {
            notes.Add(new Note
            {
                Code = "broken-encoding",
                Message = $"{broken} places are not valid UTF-8 and read as \uFFFD; get the report anew if they matter.",
            });
            return loose;
        }

        foreach (var value in bytes)
        {
            high += value >= 0x80 ? 1 : 0;
        }

        // English in an old encoding has few high bytes (quotes, dashes, accents): too few for statistics to tell,
        // and windows-1252 is what such files are.
        var encoding = high * 20 < bytes.Length ? null
            : CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, Sample)].ToArray()).Detected?.Encoding;
        encoding ??= CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1;
        notes.Add(Guessed(encoding.WebName));
        return encoding.GetString(bytes);
    }

    private static Note Guessed(string name) => new()
    {
        Code = "guessed-encoding",
        Message = $"The file does not say its encoding and was read as {name}; save it as UTF-8 if letters look wrong.",
    };
}
