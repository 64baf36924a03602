using System.IO.Compression;
using System.Text;

namespace Rapporteur.Sources.Tests.Warc;

/// <summary>Makes web archives.</summary>
internal static class WarcFile
{
    public static byte[] Page(string url, string text, string mediaType = "text/html; charset=utf-8", string headers = "") => Record(
        "response",
        url,
        "application/http; msgtype=response",
        Some.Utf8($"HTTP/1.1 200 OK\r\nContent-Type: {mediaType}\r\n{headers}\r\n{text}"));

    public static byte[] Response(string url, string head, byte[] body) =>
        Record("response", url, "application/http; msgtype=response", [.. Some.Utf8(head), .. body]);

    public static byte[] Record(string type, string url, string mediaType, byte[] block) =>
    [
        .. Some.Utf8(
            $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-03-12T10:20:30Z\r\n"
            + $"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: {mediaType}\r\n"
            + $"Content-Length: {block.Length}\r\n\r\n"),
        .. block,
        .. "\r\n\r\n"u8,
    ];

    public static byte[] Info => Record("warcinfo", "", "application/warc-fields", "software: test\r\n"u8.ToArray());

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    public static byte[] Html(string text) => Encoding.UTF8.GetBytes($"<html><body><p>{text}</p></body></html>");
}
