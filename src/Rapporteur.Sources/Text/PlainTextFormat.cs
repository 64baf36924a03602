using Rapporteur.Records;
using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Headers;

namespace Rapporteur.Sources.Text;

/// <summary>Plain text: an optional header of <c>key: value</c> lines, a blank line, the body.</summary>
internal static class PlainTextFormat
{
    /// <summary>Reads the one report in it.</summary>
    public static SourceResult Read(SourceDocument document)
    {
        var bytes = document.Bytes.Span;
        if (BinaryFormat.NameOf(bytes) is { } format)
        {
            return document.Failed("binary", $"is {format.Name}, not text; {format.Advice}");
        }

        var notes = new List<Note>();
        var text = PlainText.Clean(TextDecoder.Decode(bytes, notes, document.Charset), notes);
        if (string.IsNullOrWhiteSpace(text))
        {
            return document.Failed("empty", "holds only white space; there is no report to read");
        }

        var (header, body) = ReportHeader.Split(text, notes);
        if (string.IsNullOrWhiteSpace(body))
        {
            return document.Failed("no-body", "has a header but no text after it; the report follows a blank line");
        }

        var draft = new ReportDraft(body)
        {
            Title = header.Title,
            Outlet = header.Outlet,
            Byline = header.Byline,
            Published = header.Published,
            Url = header.Url ?? document.Url,
            Language = header.Language ?? document.Language,
            Notes = notes,
        };
        return draft.Finish(document.Origin, document.Options);
    }
}
