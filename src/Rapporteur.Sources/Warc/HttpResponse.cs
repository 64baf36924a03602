using System.Globalization;
using System.IO.Compression;
using System.Text;
using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Html;

namespace Rapporteur.Sources.Warc;

/// <summary>A response of a web server as archives keep it.</summary>
/// <param name="Status">The status code; 0 where it cannot be read.</param>
/// <param name="MediaType">"text/html", without parameters and in lower case; empty where not given.</param>
/// <param name="Charset">The encoding declared, or null.</param>
/// <param name="Language">The language declared, or null.</param>
/// <param name="Body">The body, its transfer and content encodings undone.</param>
internal sealed record HttpResponse(int Status, string MediaType, string? Charset, string? Language, ReadOnlyMemory<byte> Body)
{
    /// <summary>Whether it is a page or text that the server meant to give.</summary>
    public bool IsText => Status is >= 200 and < 300
        && MediaType is ("text/html" or "application/xhtml+xml" or "text/plain");

    /// <summary>Reads a response. The body of one that is no text is left empty.</summary>
    /// <exception cref="TooLargeException">The body is larger than the limit when unpacked.</exception>
    /// <exception cref="InvalidDataException">The body cannot be unpacked.</exception>
    /// <exception cref="EndOfStreamException">The header or a compressed body ends in the middle.</exception>
    public static HttpResponse Read(byte[] block, SourceOptions options)
    {
        using var stream = new MemoryStream(block, writable: false);
        var bytes = new RecordBytes(stream);
        var header = HeaderFields.Read(bytes);
        var type = header["Content-Type"];
        var response = new HttpResponse(
            StatusOf(header.First), type?.Split(';')[0].Trim().ToLowerInvariant() ?? "", CharsetDeclaration.OfMediaType(type),
            header["Content-Language"]?.Split(',')[0].Trim(), default);
        if (!response.IsText)
        {
            return response;
        }

        ReadOnlyMemory<byte> body = block.AsMemory((int)bytes.Offset);
        if (header["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            body = Joined(body);
        }

        foreach (var coding in (header["Content-Encoding"] ?? "").Split(',', StringSplitOptions.TrimEntries).Reverse())
        {
            body = Unpacked(body, coding.ToLowerInvariant(), options);
        }

        return response with { Body = body };
    }

    private static int StatusOf(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var version, var code, ..]
        && version.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var status) ? status : 0;

    // Crawlers often keep the header that says "chunked" but not the chunks, or cut the last one off.
    private static ReadOnlyMemory<byte> Joined(ReadOnlyMemory<byte> body)
    {
        var joined = new MemoryStream();
        var rest = body;
        while (true)
        {
            var end = rest.Span.IndexOf("\r\n"u8);
            if (end is < 1 or > 1000 || SizeOf(rest.Span[..end]) is not { } size)
            {
                return joined.Length == 0 ? body : Content(joined);
            }

            rest = rest[(end + 2)..];
            joined.Write(rest.Span[..Math.Min(size, rest.Length)]);
            if (size == 0 || size + 2 > rest.Length)
            {
                return Content(joined);
            }

            rest = rest[(size + 2)..];
        }
    }

    private static int? SizeOf(ReadOnlySpan<byte> line)
    {
        var end = line.IndexOf((byte)';');
        var digits = Encoding.ASCII.GetString(end < 0 ? line : line[..end]).Trim();
        return int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var size) && size >= 0
            && size <= int.MaxValue - 2 ? size : null;
    }

    private static ReadOnlyMemory<byte> Content(MemoryStream stream) => stream.GetBuffer().AsMemory(0, (int)stream.Length);

    // A body that is not packed though the header says so was unpacked by the crawler.
    private static ReadOnlyMemory<byte> Unpacked(ReadOnlyMemory<byte> body, string coding, SourceOptions options)
    {
        var packed = new MemoryStream(body.ToArray(), writable: false);
        switch (coding)
        {
            case "gzip" or "x-gzip" when body.Span.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]):
                return StreamReading.ReadWhole(new GzipMembers(packed, options), options);
            case "deflate" when body.Length > 1 && (body.Span[0] & 0x0F) == 8 && ((body.Span[0] << 8) | body.Span[1]) % 31 == 0:
                using (var zlib = new ZLibStream(packed, CompressionMode.Decompress))
                {
                    return StreamReading.ReadWhole(zlib, options);
                }

            case "br" when !IsPage(body.Span):
                using (var brotli = new BrotliStream(packed, CompressionMode.Decompress))
                {
                    return StreamReading.ReadWhole(brotli, options);
                }

            default:
                return body;
        }
    }

    private static bool IsPage(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8).StartsWith("<"u8);
}
