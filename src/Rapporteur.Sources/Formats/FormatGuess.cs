using System.Text.RegularExpressions;
using Rapporteur.Sources.Text;

namespace Rapporteur.Sources.Formats;

/// <summary>Tells the format of an input by its first bytes where they are unmistakable, then by its name, then by its content.</summary>
internal static partial class FormatGuess
{
    /// <summary>How many bytes of the input's beginning are enough.</summary>
    public const int HeadSize = 8192;

    /// <summary>The format; plain text where nothing speaks for another.</summary>
    /// <param name="name">File name, or any other name of the input.</param>
    /// <param name="head">The first <see cref="HeadSize"/> bytes, or all there are.</param>
    public static SourceFormat Of(string name, ReadOnlySpan<byte> head) => ByMagic(head) ?? ByExtension(name) ?? ByContent(head);

    private static SourceFormat? ByMagic(ReadOnlySpan<byte> head) =>
        head.StartsWith("%PDF-"u8) ? SourceFormat.Pdf
        : head.StartsWith("PK\u0003\u0004"u8) ? SourceFormat.Word
        : head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? SourceFormat.Gzip
        : head.StartsWith("WARC/"u8) ? SourceFormat.Warc
        : null;

    /// <summary>The format by the extension of a name; null for one that says nothing.</summary>
    public static SourceFormat? ByExtension(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".txt" or ".text" or ".md" => SourceFormat.Text,
        ".html" or ".htm" or ".xhtml" or ".shtml" => SourceFormat.Html,
        ".rss" or ".atom" or ".rdf" => SourceFormat.Feed,
        ".json" => SourceFormat.Json,
        ".jsonl" or ".ndjson" => SourceFormat.JsonLines,
        ".warc" => SourceFormat.Warc,
        ".eml" => SourceFormat.Mail,
        ".pdf" => SourceFormat.Pdf,
        ".docx" => SourceFormat.Word,
        ".gz" => SourceFormat.Gzip,
        _ => null,
    };

    private static SourceFormat ByContent(ReadOnlySpan<byte> head)
    {
        var text = TextDecoder.Decode(head, []).AsSpan().TrimStart();
        if (text.StartsWith("<"))
        {
            return IsPage(text) ? SourceFormat.Html : IsXml(text) ? SourceFormat.Feed : SourceFormat.Text;
        }

        if (text.StartsWith("{"))
        {
            var end = text.IndexOf('\n');
            return end > 0 && text[..end].TrimEnd().EndsWith("}") && text[end..].TrimStart().StartsWith("{")
                ? SourceFormat.JsonLines
                : text[1..].TrimStart().StartsWith("\"") ? SourceFormat.Json : SourceFormat.Text;
        }

        if (text.StartsWith("[") && text[1..].TrimStart().StartsWith("{"))
        {
            return SourceFormat.Json;
        }

        return IsMail(text) ? SourceFormat.Mail : SourceFormat.Text;
    }

    private static bool IsPage(ReadOnlySpan<char> text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<html", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<body", StringComparison.OrdinalIgnoreCase);

    private static bool IsXml(ReadOnlySpan<char> text) => text.StartsWith("<?xml") || text.Contains("<rss", StringComparison.Ordinal)
        || text.Contains("<feed", StringComparison.Ordinal) || text.Contains("<rdf:RDF", StringComparison.Ordinal);

    // A message begins with its header, and no report's own header names a recipient or an id.
    private static bool IsMail(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf("\n\n");
        var wide = text.IndexOf("\n\r\n");
        end = wide >= 0 && (end < 0 || wide < end) ? wide : end;
        var header = end < 0 ? text : text[..end];
        return HeaderField().IsMatch(header) && MailField().Count(header) >= 2;
    }

    [GeneratedRegex(@"^[A-Za-z][A-Za-z-]{1,40}:", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeaderField();

    [GeneratedRegex(
        "^(From|To|Subject|Message-ID|MIME-Version|Received|Return-Path|Delivered-To):",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Multiline,
        1000)]
    private static partial Regex MailField();
}
