using System.Text;
using System.Text.Unicode;
using Rapporteur.Records;
using UtfUnknown;

namespace Rapporteur.Sources.Text;

/// <summary>
/// Bytes to text: byte order mark, then what is declared, then strict UTF-8 or UTF-16 without a mark, then the best guess.
/// </summary>
internal static class TextDecoder
{
    private const int Sample = 1 << 16;
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>The text. Never fails: what cannot be decoded becomes U+FFFD, and a note says so.</summary>
    /// <param name="bytes">The whole input.</param>
    /// <param name="notes">Gets a note where the encoding had to be guessed.</param>
    /// <param name="declared">Name of the encoding that the document or its container declares; null or unknown: none.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, List<Note> notes, string? declared = null)
    {
        if (ByMark(bytes) is { } marked)
        {
            return marked;
        }

        if (DeclaredEncoding.ByName(declared) is { } named && ByDeclaration(bytes, named, notes) is { } text)
        {
            return text;
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

    // Null where the declaration cannot be true. Pages in UTF-8 that declare windows-1252 are common, and the reverse, by
    // chance valid UTF-8, does not happen in prose: there the bytes are believed.
    private static string? ByDeclaration(ReadOnlySpan<byte> bytes, Encoding encoding, List<Note> notes)
    {
        var isUtf8 = Utf8.IsValid(bytes);
        if (isUtf8 && encoding.IsSingleByte)
        {
            if (bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F))
            {
                notes.Add(Contradicted(encoding.WebName, Encoding.UTF8.WebName));
            }

            return Encoding.UTF8.GetString(bytes);
        }

        if (encoding.CodePage == Encoding.UTF8.CodePage)
        {
            return isUtf8 ? Encoding.UTF8.GetString(bytes) : null;
        }

        // A page that declares a wide encoding in bytes that are not wide.
        return isUtf8 && encoding.CodePage is (1200 or 1201 or 12000 or 12001) && !bytes.Contains((byte)0)
            ? Encoding.UTF8.GetString(bytes)
            : encoding.GetString(bytes);
    }

    private static Note Contradicted(string declared, string actual) => new()
    {
        Code = "wrong-encoding",
        Message = $"The document says that it is {declared}, but it is {actual} and was read as that.",
    };

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
