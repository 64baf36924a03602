using System.Globalization;
using System.Text.RegularExpressions;
using Rapporteur.Spreadsheets;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Reads the dates of a sheet. Where numbers alone leave open which is the month, the column as a whole decides.</summary>
/// <param name="order">How dates of three numbers that end in the year are read; null where none leaves it open.</param>
internal sealed partial class SheetDates(DateOrder? order)
{
    // Days that Excel counts from the end of 1899, and years: a number between is neither.
    private const int FirstSerial = 20_000;
    private const int LastSerial = 80_000;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly string[] s_days =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "d MMMM yyyy", "d MMM yyyy", "MMMM d yyyy", "MMM d yyyy",
        "d-MMM-yyyy", "d-MMM-yy", "d MMM yy", "dddd d MMMM yyyy", "dddd MMMM d yyyy", "ddd d MMM yyyy",
    ];

    private static readonly string[] s_months = ["MMMM yyyy", "MMM yyyy", "yyyy-MM", "yyyy/MM", "MMM-yyyy", "MMM-yy"];

    /// <summary>Makes a reader for the dates of some columns.</summary>
    /// <param name="cells">All cells of these columns.</param>
    /// <param name="given">What the analyst said, or null.</param>
    /// <exception cref="ImportException">The cells leave it open, or contradict one another.</exception>
    public static SheetDates Of(IEnumerable<(int Row, SheetCell Cell)> cells, DateOrder? given)
    {
        if (given is not null)
        {
            return new SheetDates(given);
        }

        (int Row, string Text)? dayFirst = null, monthFirst = null, open = null;
        foreach (var (row, cell) in cells.Where(static c => c.Cell.Day is null))
        {
            foreach (var match in Numbers().Matches(cell.Text).Cast<Match>().Where(static m => m.Groups["mark"].Value != "."))
            {
                var (first, second) = (Number(match, "first"), Number(match, "second"));
                if (first > 12 && second <= 12)
                {
                    dayFirst ??= (row, cell.Text);
                }
                else if (second > 12 && first <= 12)
                {
                    monthFirst ??= (row, cell.Text);
                }
                else if (first != second && first <= 12)
                {
                    open ??= (row, cell.Text);
                }
            }
        }

        return (dayFirst, monthFirst, open) switch
        {
            ({ } one, { } other, _) => throw new ImportException(
                $"\"{one.Text}\" (row {one.Row}) has the day first and \"{other.Text}\" (row {other.Row}) the month; write all dates one way, or say --dates dmy or --dates mdy and correct the rows that are then reported"),
            ({ }, null, _) => new SheetDates(DateOrder.DayFirst),
            (null, { }, _) => new SheetDates(DateOrder.MonthFirst),
            (null, null, { } either) => throw new ImportException(
                $"\"{either.Text}\" (row {either.Row}) may have the day or the month first, and no other date tells; say --dates dmy (day first) or --dates mdy (month first)"),
            _ => new SheetDates(null),
        };
    }

    /// <summary>The days of a cell with their TIMEX3 value; null where it is no date.</summary>
    public (DateOnly First, DateOnly Last, string Value)? Read(SheetCell cell)
    {
        if (cell.Day is { } kept)
        {
            return Day(kept);
        }

        var text = Spaces().Replace(TimeOfDay().Replace(cell.Text, string.Empty).Replace(',', ' '), " ").Trim()
            .Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        return One(text) ?? Range(text);
    }

    private (DateOnly First, DateOnly Last, string Value)? Range(string text)
    {
        foreach (Match dash in Dash().Matches(text))
        {
            var (left, right) = (text[..dash.Index].Trim(), text[(dash.Index + dash.Length)..].Trim());
            if (One(right) is not { } end)
            {
                continue;
            }

            // "3-5 March 2025": the first day shares month and year with the last.
            var begin = One(left) ?? (int.TryParse(left, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is > 0 and <= 31 && day <= end.First.Day && end.First == end.Last
                ? Day(new DateOnly(end.First.Year, end.First.Month, day))
                : One($"{left} {end.First.Year.ToString(CultureInfo.InvariantCulture)}"));
            if (begin is { } first && first.First <= end.Last)
            {
                return (first.First, end.Last, $"{first.Value}/{end.Value}");
            }
        }

        return null;
    }

    private (DateOnly First, DateOnly Last, string Value)? One(string text)
    {
        if (DateOnly.TryParseExact(text, s_days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return Day(day);
        }

        if (DateOnly.TryParseExact(text, s_months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return (month, month.AddMonths(1).AddDays(-1), month.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number switch
            {
                >= FirstYear and <= LastYear => (new DateOnly(number, 1, 1), new DateOnly(number, 12, 31), number.ToString(CultureInfo.InvariantCulture)),
                >= FirstSerial and <= LastSerial => Day(new DateOnly(1899, 12, 30).AddDays(number)),
                _ => null,
            };
        }

        return Numbers().Match(text) is { Success: true } match && match.Length == text.Length ? OfNumbers(match) : null;
    }

    private (DateOnly First, DateOnly Last, string Value)? OfNumbers(Match match)
    {
        var (first, second, year) = (Number(match, "first"), Number(match, "second"), Number(match, "year"));
        year += match.Groups["year"].Length == 4 ? 0 : year < 50 ? 2000 : 1900;

        // With full stops the day stands first wherever dates are written so.
        var (d, m) = match.Groups["mark"].Value == "." || (order ?? DateOrder.DayFirst) == DateOrder.DayFirst ? (first, second) : (second, first);
        return m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(year, m) ? Day(new DateOnly(year, m, d)) : null;
    }

    private static (DateOnly First, DateOnly Last, string Value) Day(DateOnly day) => (day, day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static int Number(Match match, string part) => int.Parse(match.Groups[part].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>[12]\d{3}|\d{2})(?!\d)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(T|\s)\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*([AaPp][Mm])?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"\s*[–—/]\s*|\s+-\s+|(?<=\d)-(?=\d{1,2}\s)|\s+(to|until|through)\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dash();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
