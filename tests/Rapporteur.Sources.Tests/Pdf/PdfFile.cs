using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Rapporteur.Sources.Tests.Pdf;

/// <summary>Makes PDF documents of lines set in Times, 12 points.</summary>
internal static class PdfFile
{
    private const int Leading = 14;

    /// <summary>Lines from the top of a page downwards; an empty line is a gap, leading spaces are an indent.</summary>
    public static string Column(int left, int top, params string[] lines)
    {
        var content = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            var text = lines[i].TrimStart(' ');
            var indent = (lines[i].Length - text.Length) * 6;
            var escaped = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal)
                .Replace(")", "\\)", StringComparison.Ordinal);
            content.Append(CultureInfo.InvariantCulture, $"BT /F1 12 Tf {left + indent} {top - (i * Leading)} Td ({escaped}) Tj ET\n");
        }

        return content.ToString();
    }

    /// <summary>A document of pages with these contents.</summary>
    public static byte[] Of(params string[] pages) => Of("", pages);

    /// <summary>A document with more entries in its trailer ("/Info 3 0 R" and the like are not needed for text).</summary>
    public static byte[] Of(string information, string[] pages)
    {
        var objects = new List<byte[]>
        {
            Some.Utf8("<< /Type /Catalog /Pages 2 0 R >>"),
            Some.Utf8($"<< /Type /Pages /Count {pages.Length} /Kids [{string.Join(' ', pages.Select((_, i) => $"{5 + (2 * i)} 0 R"))}] >>"),
            Some.Utf8("<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>"),
            Some.Utf8($"<< {information} >>"),
        };
        for (var i = 0; i < pages.Length; i++)
        {
            objects.Add(Some.Utf8(
                $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {6 + (2 * i)} 0 R >>"));
            objects.Add(Stream(Encoding.Latin1.GetBytes(pages[i])));
        }

        return File(objects);
    }

    private static byte[] Stream(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return [.. Some.Utf8($"<< /Filter /FlateDecode /Length {packed.Length} >>\nstream\n"), .. packed.ToArray(), .. "\nendstream"u8];
    }

    private static byte[] File(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        file.Write("%PDF-1.7\n"u8);
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Write([.. Some.Utf8($"{i + 1} 0 obj\n"), .. objects[i], .. "\nendobj\n"u8]);
        }

        var start = file.Length;
        file.Write(Some.Utf8($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        offsets.ForEach(offset => file.Write(Some.Utf8($"{offset:D10} 00000 n \n")));
        file.Write(Some.Utf8($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }
}
