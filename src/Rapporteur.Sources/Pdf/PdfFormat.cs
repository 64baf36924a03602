using Rapporteur.Records;
using Rapporteur.Sources.Formats;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Rapporteur.Sources.Pdf;

/// <summary>A PDF document: its text in reading order, lines joined to paragraphs.</summary>
/// <remarks>
/// The date of the file is not taken for that of publication: it tells when somebody printed it. Pages without a text layer
/// give nothing; a document of only such pages is a failure.
/// </remarks>
internal static class PdfFormat
{
    private const int MaxLetters = 100_000;
    private const int MaxDepth = 64;

    private static readonly NearestNeighbourWordExtractor Words =
        new(new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 });

    private static readonly DocstrumBoundingBoxes Blocks =
        new(new DocstrumBoundingBoxes.DocstrumBoundingBoxesOptions { MaxDegreeOfParallelism = 1 });

    /// <summary>Reads the one report in it.</summary>
    public static SourceResult Read(SourceDocument document)
    {
        try
        {
            using var pdf = PdfDocument.Open(
                document.Bytes,
                new ParsingOptions
                {
                    FilterProvider = new CappedFilters(document.Options),
                    MaxStackDepth = MaxDepth,
                    SkipMissingFonts = true,
                    UseLenientParsing = true,
                });
            return Report(pdf, document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return document.Failed("encrypted", "is protected by a password; save a copy without one");
        }
    }

    private static SourceResult Report(PdfDocument pdf, SourceDocument document)
    {
        var notes = new List<Note>();
        var pages = new List<IReadOnlyList<TextBlock>>();
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            pages.Add(PageOf(pdf, number, notes));
        }

        var text = PdfText.Of(pages);
        if (text.Length == 0)
        {
            return document.Failed(
                "no-body", $"has {pdf.NumberOfPages} pages without a text layer; recognise their text first (OCR)");
        }

        var facts = pdf.Information;
        return new ReportDraft(text)
        {
            Title = IsTitle(facts.Title) ? facts.Title : null,
            Byline = facts.Author,
            Notes = notes,
        }.Finish(document.Origin, document.Options);
    }

    // A page that is broken leaves the others whole.
    private static IReadOnlyList<TextBlock> PageOf(PdfDocument pdf, int number, List<Note> notes)
    {
        try
        {
            var letters = pdf.GetPage(number).Letters;
            if (letters.Count > MaxLetters)
            {
                notes.Add(Lost(number, $"has more than {MaxLetters} letters"));
                return [];
            }

            var blocks = Blocks.GetBlocks(Words.GetWords(letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList());
            return [.. UnsupervisedReadingOrderDetector.Instance.Get(blocks)];
        }
#pragma warning disable CA1031 // See above: what a damaged page makes the parser throw is not foreseeable.
        catch (Exception fault) when (fault is not (OutOfMemoryException or TooLargeException))
#pragma warning restore CA1031
        {
            notes.Add(Lost(number, "is damaged"));
            return [];
        }
    }

    private static Note Lost(int number, string reason) => new()
    {
        Code = "lost-page",
        Message = $"Page {number} {reason} and was not read; look it up in the document.",
    };

    // Programs put the file's name there.
    private static bool IsTitle(string? title) => !string.IsNullOrWhiteSpace(title)
        && !title.StartsWith("Microsoft Word", StringComparison.OrdinalIgnoreCase) && Path.GetExtension(title).Length is not (4 or 5);
}
