using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Cli.Text;

/// <summary>Dates as people read them, no more exact than they are known.</summary>
internal static class DateText
{
    /// <summary>One day ("22 Oct 2025").</summary>
    public static string Of(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The day, month, year or range of a time, or null where it has none.</summary>
    public static string? Of(Time? time)
    {
        if (time?.Start is not { } start)
        {
            return null;
        }

        if (time.End is not { } end || end == start)
        {
            return Of(start);
        }

        if (start.Day == 1 && end == start.AddMonths(1).AddDays(-1))
        {
            return start.ToString("MMM yyyy", CultureInfo.InvariantCulture);
        }

        if (start is { Day: 1, Month: 1 } && end == start.AddYears(1).AddDays(-1))
        {
            return start.ToString("yyyy", CultureInfo.InvariantCulture);
        }

        var first = start.Year != end.Year ? Of(start)
            : start.Month != end.Month ? start.ToString("d MMM", CultureInfo.InvariantCulture)
            : start.ToString("%d", CultureInfo.InvariantCulture);
        return $"{first}–{Of(end)}";
    }
}
