using System.Security.Cryptography;
using System.Text;
using Rapporteur.Records;
using Rapporteur.Sources.Credits;
using Rapporteur.Sources.Text;

namespace Rapporteur.Sources.Formats;

/// <summary>What a format found of a report, before all formats are finished alike.</summary>
/// <param name="Text">The body, paragraphs parted by blank lines where the format knows them.</param>
internal sealed record ReportDraft(string Text)
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public DateOnly? Published { get; init; }

    public string? Url { get; init; }

    public string? Language { get; init; }

    public List<Note> Notes { get; init; } = [];

    /// <summary>The report with its id; a failure where the text is empty.</summary>
    public SourceResult Finish(ReportOrigin origin, SourceOptions options)
    {
        var body = PlainText.Clean(Text, Notes);
        if (string.IsNullOrWhiteSpace(body))
        {
            return SourceResult.Failed(origin, "no-body", "has no text in it; get the report itself");
        }

        var credits = ReportCredits.Of(body, OneLine(Outlet), OneLine(Byline));
        var report = new Report
        {
            Id = IdOf(body),
            Title = OneLine(Title),
            Outlet = OneLine(Outlet),
            Byline = OneLine(Byline) ?? OneLine(credits.Byline),
            Published = options.Published ?? Published,
            Url = OneLine(Url),
            Language = OneLine(Language),
            Text = body,
        };
        return SourceResult.Of(origin, report, Notes) with { Agency = credits.Agency, Credit = OneLine(credits.Credit) };
    }

    private static string? OneLine(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var line = new StringBuilder(text.Length);
        foreach (var word in PlainText.Clean(text, []).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            line.Append(line.Length == 0 ? "" : " ").Append(word);
        }

        return line.Length == 0 ? null : line.ToString();
    }

    // 128 bits of SHA-256: no two reports will ever share it, and it still fits a line.
    private static string IdOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
