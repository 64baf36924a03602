using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Rapporteur.Sources.Formats;

namespace Rapporteur.Sources.Word;

/// <summary>A Word document (Office Open XML, .docx): the paragraphs of its body, those of tables and text boxes among them.</summary>
internal static class WordFormat
{
    private const int MaxEntries = 10_000;

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

    // Sizes that the archive states may be lies; only unpacking tells.
    private static SourceResult? Objection(MemoryStream stream, SourceDocument document)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MaxEntries)
        {
            return document.Failed("hostile", $"is an archive of more than {MaxEntries} files; unpack it and give the reports in it");
        }

        if (!archive.Entries.Any(entry => entry.FullName.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
        {
            return document.Failed(
                "binary", "is a ZIP archive or an office document, not text; unpack it or save the report as plain text (.txt)");
        }

        long total = 0;
        var chunk = new byte[1 << 16];
        foreach (var entry in archive.Entries.Where(IsRead))
        {
            using var content = entry.Open();
            int count;
            while ((count = content.Read(chunk)) > 0)
            {
                total += count;
                if (total > document.Options.MaxBytes)
                {
                    throw TooLargeException.Document(document.Options);
                }
            }
        }

        stream.Position = 0;
        return null;
    }

    private static bool IsRead(ZipArchiveEntry entry) => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
