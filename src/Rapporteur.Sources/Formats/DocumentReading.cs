using Rapporteur.Sources.Feeds;
using Rapporteur.Sources.Html;
using Rapporteur.Sources.Json;
using Rapporteur.Sources.Mail;
using Rapporteur.Sources.Pdf;
using Rapporteur.Sources.Text;
using Rapporteur.Sources.Word;

namespace Rapporteur.Sources.Formats;

/// <summary>Hands a whole document to the reader of its format.</summary>
internal static class DocumentReading
{
    /// <summary>The reports in a document; at least one result.</summary>
    /// <param name="document">The document.</param>
    /// <param name="format">A format of whole documents.</param>
    public static IEnumerable<SourceResult> Read(SourceDocument document, SourceFormat format)
    {
        if (document.Bytes.IsEmpty)
        {
            return [document.Failed("empty", "is empty; there is no report to read")];
        }

        return Border.Guard(() => Reader(document, format), document.Origin, NameOf(format));
    }

    private static IEnumerable<SourceResult> Reader(SourceDocument document, SourceFormat format) => format switch
    {
        SourceFormat.Html => [HtmlFormat.Read(document)],
        SourceFormat.Feed => XmlFeed.Read(document),
        SourceFormat.Json => JsonFormat.Read(document),
        SourceFormat.Mail => [MailFormat.Read(document)],
        SourceFormat.Pdf => [PdfFormat.Read(document)],
        SourceFormat.Word => [WordFormat.Read(document)],
        _ => [PlainTextFormat.Read(document)],
    };

    private static string NameOf(SourceFormat format) => format switch
    {
        SourceFormat.Html => "a web page",
        SourceFormat.Feed => "a feed",
        SourceFormat.Json => "JSON",
        SourceFormat.Mail => "mail",
        SourceFormat.Pdf => "a PDF document",
        SourceFormat.Word => "a ZIP archive or an office document",
        _ => "text",
    };
}
