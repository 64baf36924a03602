using System.Text.RegularExpressions;

namespace Rapporteur.Sources.Credits;

/// <summary>Whom a report's text credits: the agency it was taken from, its authors, those who helped.</summary>
/// <param name="Agency">The agency's name, or null.</param>
/// <param name="Byline">Authors as printed in the text, or null.</param>
/// <param name="Credit">The line that credits who reported, wrote and edited, or null.</param>
/// <remarks>
/// Only places where credits stand are looked at: the dateline ("KYIV (Reuters) -", "MOSCOW, March 3. /TASS/."), a byline in
/// one of the first lines, and the last lines ("Reporting by ...", "© 2025 AFP", "With inputs from PTI"). An agency that is
/// quoted in the text is a source of the report and not its origin.
/// </remarks>
internal sealed partial record ReportCredits(string? Agency, string? Byline, string? Credit)
{
    private const int FirstLines = 5;
    private const int LastLines = 5;
    private const int LongestCredit = 300;
    private const int Edge = 4000;

    /// <summary>Finds the credits.</summary>
    /// <param name="text">The body.</param>
    /// <param name="outlet">Publisher where known; an agency's own report is the agency's.</param>
    /// <param name="byline">Author where known.</param>
    public static ReportCredits Of(string text, string? outlet, string? byline)
    {
        var first = LinesOf(text.AsSpan(0, Math.Min(text.Length, Edge)), FirstLines, fromEnd: false);
        var last = LinesOf(text.AsSpan(Math.Max(0, text.Length - Edge)), LastLines, fromEnd: true);
        var printed = first.Select(line => InlineByline().Match(line)).FirstOrDefault(match => match.Success)?.Groups["name"].Value;
        var credit = last.FirstOrDefault(line => line.Length <= LongestCredit && CreditLine().IsMatch(line));
        var agency = (outlet is null ? null : AgencyList.Named(outlet))
            ?? first.Select(InDateline).FirstOrDefault(name => name is not null)
            ?? InByline(byline) ?? InByline(printed)
            ?? last.Select(InLastLine).FirstOrDefault(name => name is not null);
        var reporters = credit is null ? null : Reporters().Match(credit) is { Success: true } match ? match.Groups["names"].Value : null;
        return new ReportCredits(agency, printed ?? reporters?.Trim(' ', '.', ')'), credit);
    }

    private static List<string> LinesOf(ReadOnlySpan<char> text, int count, bool fromEnd)
    {
        var lines = new List<string>();
        while (lines.Count < count && text.Length > 0)
        {
            var at = fromEnd ? text.LastIndexOf('\n') : text.IndexOf('\n');
            var line = at < 0 ? text : fromEnd ? text[(at + 1)..] : text[..at];
            text = at < 0 ? [] : fromEnd ? text[..at] : text[(at + 1)..];
            if (!line.IsWhiteSpace())
            {
                lines.Add(line.Trim().ToString());
            }
        }

        return lines;
    }

    // The place before the agency is a name or two in capitals or a name and a date; a sentence is longer.
    private static string? InDateline(string line) =>
        Dateline().Match(line) is { Success: true } match ? First(match.Groups["agency"].Value) : null;

    private static string? InByline(string? byline) => byline is null ? null
        : byline.Split([',', ';', '|', '/'], StringSplitOptions.TrimEntries).Select(AgencyList.Named)
            .FirstOrDefault(name => name is not null);

    private static string? InLastLine(string line) =>
        line.Length <= LongestCredit && LastLine().Match(line) is { Success: true } match ? First(match.Groups["agency"].Value) : null;

    // "AP, AFP", "Reuters/AP", "PTI and ANI": the first counts, and where one is no agency, this is no credit.
    private static string? First(string agencies)
    {
        var names = Separator().Split(agencies).Select(form => AgencyList.Named(form.Trim(' ', '.'))).ToList();
        return AgencyList.Named(agencies.Trim(' ', '.')) ?? (names.Contains(null) ? null : names[0]);
    }

    [GeneratedRegex(
        @"^[^.!?()]{0,60}?[,.]?\s*(\((?<agency>[^()]{2,40})\)\s*([-–—:]|\.\s)|/(?<agency>[^/]{2,40})/\s*[-–—.:]?)",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Dateline();

    [GeneratedRegex(@"^By\s+(?<name>\p{Lu}[^.:!?\n]{2,78})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineByline();

    [GeneratedRegex(
        @"^\W{0,2}((Additional|Further|With|Original)\s+)?(reporting|writing|editing|compiled|translated|edited|written|reported)\s+by\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex CreditLine();

    [GeneratedRegex(
        @"^\W{0,2}(reporting|reported|written)\s+by\s+(?<names>[^;\n]{3,200})",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex Reporters();

    [GeneratedRegex(
        @"^\W{0,2}((©|\(c\)|Copyright)\s*(©|\(c\))?\s*(\d{4})?\s*(by\s+)?|(Source|Credit):\s*|With (agency )?(inputs?|material) from\s+)?"
        + @"(?<agency>[\p{Lu}d][^()\n]{1,60}?)\)?(\.?\s+All rights reserved.*)?\.?$",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex LastLine();

    [GeneratedRegex(@"\s*[,/;]\s*|\s+and\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Separator();
}
