using System.Globalization;
using System.Text.RegularExpressions;
using Rapporteur.Records;

namespace Rapporteur.Sources.Headers;

/// <summary>Reads the date of a report as headers and people write it.</summary>
public static partial class HeaderDate
{
    private const int MaxLength = 80;

    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyy-M-d", "yyyyMMdd", "yyyy/MM/dd", "yyyy.MM.dd",
        "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy",
        "dddd, d MMMM yyyy", "dddd d MMMM yyyy", "dddd, MMMM d, yyyy", "ddd, d MMM yyyy",
        "d MMM yy",
    ];

    /// <summary>
    /// Reads a day: ISO 8601 with or without a time, or a day with the month in letters. Numbers alone ("03/04/2025") mean
    /// different days to different people and are refused.
    /// </summary>
    /// <param name="text">The date as written.</param>
    /// <param name="date">The day.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead(string text, out DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (DateOnly.TryParseExact(trimmed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date))
        {
            return true;
        }

        // With a time, the day as the writer counted it, whatever the zone.
        if (trimmed.Length > 10 && trimmed[10] is 'T' or ' '
            && DateOnly.TryParseExact(trimmed[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date))
        {
            return true;
        }

        // Mail and feeds (RFC 5322, its obsolete two-digit years too) and pages: the day, then a time in any form.
        if (trimmed.Length <= MaxLength && DayThenTime().Match(trimmed) is { Success: true } match)
        {
            return DateOnly.TryParseExact(
                match.Groups["day"].Value, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);
        }

        return false;
    }

    /// <summary>Reads a day as <see cref="TryRead"/> does; null, with a note, where it cannot be read.</summary>
    internal static DateOnly? Read(string? text, List<Note> notes)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (TryRead(text, out var date))
        {
            return date;
        }

        notes.Add(new Note
        {
            Code = "bad-date",
            Message = $"The report's date \"{(text.Length > MaxLength ? text[..MaxLength] : text)}\" cannot be read and is left open.",
        });
        return null;
    }

    [GeneratedRegex(
        @"^([A-Za-z]{3,9},?\s+)?(?<day>\d{1,2}\s+[A-Za-z]{3,9}\s+\d{2,4}|[A-Za-z]{3,9}\s+\d{1,2},?\s+\d{4})(\s*,|\s+at)?\s+\d{1,2}:\d{2}\b.*$",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex DayThenTime();
}
