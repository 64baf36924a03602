namespace Rapporteur.Sources.Text;

/// <summary>A format that is not plain text, as its first bytes or its control characters show it.</summary>
/// <param name="Name">With its article ("a PDF document").</param>
/// <param name="Advice">What to do to get the text out.</param>
internal sealed record BinaryFormat(string Name, string Advice)
{
    private const int Sample = 1 << 16;
    private const string Other = "give the report as plain text";

    /// <summary>The format of the bytes, or null where they can be text.</summary>
    public static BinaryFormat? NameOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return new("an old office document", "save the report as plain text (.txt)");
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G'])
            || bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])
            || bytes.StartsWith("GIF8"u8))
        {
            return new("an image", "recognise its text first (OCR)");
        }

        if (bytes.StartsWith("{\\rtf"u8))
        {
            return new("an RTF document", "save the report as plain text (.txt)");
        }

        return Utf16Guess.HasWideMark(bytes) || Utf16Guess.Of(bytes) is not null || !IsControlHeavy(bytes)
            ? null
            : new("binary data", Other);
    }

    // Text has next to no control characters; a stray one is forgiven and reported. Random bytes have one in nine.
    private static bool IsControlHeavy(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        var controls = 0;
        foreach (var value in sample)
        {
            controls += value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') ? 1 : 0;
        }

        return controls > 2 && controls * 20L > sample.Length;
    }
}
