using System.Text;

namespace Rapporteur.Sources.Text;

/// <summary>Tells UTF-16 without a byte order mark by the NUL in every other byte of Latin text.</summary>
internal static class Utf16Guess
{
    private const int Sample = 4096;

    /// <summary>Whether the bytes begin with a mark of UTF-16 or UTF-32.</summary>
    public static bool HasWideMark(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF)
            || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]));

    /// <summary>The encoding, or null where the bytes do not look like UTF-16.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        if (sample.Length < 4)
        {
            return null;
        }

        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return odd * 10 > pairs * 7 && even * 20 < pairs ? Encoding.Unicode
            : even * 10 > pairs * 7 && odd * 20 < pairs ? Encoding.BigEndianUnicode
            : null;
    }
}
