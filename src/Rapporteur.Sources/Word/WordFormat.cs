using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Rapporteur.Sources.Formats;

namespace Rapporteur.Sources.Word;

/// <summary>A Word document (Office Open XML, .docx): the paragraphs of its body, those of tables and text boxes among them.</summary>
internal static class WordFormat
{
    /// <summary>Reads the one report in it.</summary>
    public static SourceResult Read(SourceDocument document)
    {
        using var stream = new MemoryStream(document.Bytes.ToArray(), writable: false);
        if (Objection(stream, document) is { } objection)
        {
            return objection;
        }

        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        if (word.MainDocumentPart is not { } body)
        {
            return document.Failed("binary", "is an office document but no text; save the report as plain text (.txt)");
        }

        using var content = body.GetStream(FileMode.Open, FileAccess.Read);
        using var xml = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var facts = word.PackageProperties;
        var text = WordBody.Read(xml, out var headline);
        return new ReportDraft(text)
        {
            Title = string.IsNullOrWhiteSpace(facts.Title) ? headline : facts.Title,
            Byline = facts.Creator,
            Language = facts.Language,
        }.Finish(document.Origin, document.Options);
    }

    private static SourceResult? Objection(MemoryStream stream, SourceDocument document) =>
        OfficeArchive.Objection(stream, document.Options) is { } objection ? document.Failed("hostile", objection)
        : OfficeArchive.Has(stream, "word/") ? null
        : document.Failed("binary", "is a ZIP archive or an office document, not text; unpack it or save the report as plain text (.txt)");
}
