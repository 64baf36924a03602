using Rapporteur.Sources.Html;
using Rapporteur.Sources.Text;

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

        return Border.Guard(Reader(document, format), document.Origin);
    }

    private static IEnumerable<SourceResult> Reader(SourceDocument document, SourceFormat format)
    {
        switch (format)
        {
            case SourceFormat.Html:
                yield return HtmlFormat.Read(document);
                break;
            case SourceFormat.Pdf:
                yield return document.Failed("binary", "is a PDF document, not text; extract its text first (pdftotext FILE -)");
                break;
            case SourceFormat.Word:
                yield return document.Failed(
                    "binary", "is a ZIP archive or an office document, not text; save the report as plain text (.txt)");
                break;
            case SourceFormat.Gzip:
                yield return document.Failed("binary", "is a gzip archive, not text; unpack it first (gunzip FILE)");
                break;
            default:
                yield return PlainTextFormat.Read(document);
                break;
        }
    }
}
