using System.Globalization;

namespace Rapporteur.Reading.Times;

/// <summary>A named stretch of the calendar: a day, an ISO week, a month, a season (winter begins in December) and so on.</summary>
/// <param name="Grain">How fine.</param>
/// <param name="Start">Its first day.</param>
internal readonly record struct Period(Grain Grain, DateOnly Start)
{
    /// <summary>Last day, inclusive.</summary>
    public DateOnly End => Shift(1) is { } next ? next.Start.AddDays(Grain == Grain.Weekend ? -6 : -1) : DateOnly.MaxValue;

    /// <summary>TIMEX3 value.</summary>
    public string Value
    {
        get
        {
            var year = Year(Start.Year);
            return Grain switch
            {
                Grain.Day => Day(Start),
                Grain.Week => WeekValue(Start),
                Grain.Weekend => WeekValue(Start) + "-WE",
                Grain.Month => year + "-" + Start.Month.ToString("00", CultureInfo.InvariantCulture),
                Grain.Season => year + "-" + SeasonCode(Start.Month),
                Grain.Quarter => year + "-Q" + (char)('1' + ((Start.Month - 1) / 3)),
                Grain.Half => year + "-H" + (Start.Month <= 6 ? '1' : '2'),
                Grain.Decade => year[..3],
                Grain.Century => year[..2],
                _ => year,
            };
        }
    }

    /// <summary>The stretch of that grain which holds a day.</summary>
    public static Period Of(Grain grain, DateOnly day) => new(grain, grain switch
    {
        Grain.Day => day,
        Grain.Week => Back(day, DaysSinceMonday(day)),
        Grain.Weekend => Forth(Back(day, DaysSinceMonday(day)), 5),
        Grain.Month => new DateOnly(day.Year, day.Month, 1),
        Grain.Season => SeasonStart(day),
        Grain.Quarter => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        Grain.Half => new DateOnly(day.Year, day.Month <= 6 ? 1 : 7, 1),
        Grain.Decade => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
        Grain.Century => new DateOnly(Math.Max(1, day.Year / 100 * 100), 1, 1),
        _ => new DateOnly(day.Year, 1, 1),
    });

    /// <summary>The year, or null outside 1 to 9999.</summary>
    public static Period? OfYear(int year) => year is >= 1 and <= 9999 ? new(Grain.Year, new DateOnly(year, 1, 1)) : null;

    /// <summary>The month, or null where there is none.</summary>
    public static Period? OfMonth(int year, int month) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 ? new(Grain.Month, new DateOnly(year, month, 1)) : null;

    /// <summary>The day, or null where the calendar has none (30 February).</summary>
    public static Period? OfDay(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new(Grain.Day, new DateOnly(year, month, day))
            : null;

    /// <summary>The stretch <paramref name="count"/> later (earlier where negative), or null outside the calendar.</summary>
    public Period? Shift(long count)
    {
        var months = Grain switch
        {
            Grain.Month => 1,
            Grain.Season or Grain.Quarter => 3,
            Grain.Half => 6,
            Grain.Year => 12,
            Grain.Decade => 120,
            Grain.Century => 1200,
            _ => 0,
        };
        if (months > 0)
        {
            var at = (Start.Year * 12L) + Start.Month - 1 + (months * count);
            return at is >= 12 and < 120_000 ? new(Grain, new DateOnly((int)(at / 12), (int)(at % 12) + 1, 1)) : null;
        }

        var day = Start.DayNumber + (count * (Grain == Grain.Day ? 1 : 7));
        return day >= 0 && day <= DateOnly.MaxValue.DayNumber ? new(Grain, DateOnly.FromDayNumber((int)day)) : null;
    }

    /// <summary>Day as ISO 8601.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Monday 1 to Sunday 7.</summary>
    public static int Weekday(DateOnly day) => DaysSinceMonday(day) + 1;

    private static int DaysSinceMonday(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    private static DateOnly Back(DateOnly day, int days) => DateOnly.FromDayNumber(Math.Max(0, day.DayNumber - days));

    private static DateOnly Forth(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, day.DayNumber + days));

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private static string WeekValue(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return Year(ISOWeek.GetYear(at)) + "-W" + ISOWeek.GetWeekOfYear(at).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string SeasonCode(int month) => month switch { >= 3 and <= 5 => "SP", >= 6 and <= 8 => "SU", >= 9 and <= 11 => "FA", _ => "WI" };

    private static DateOnly SeasonStart(DateOnly day) => day.Month >= 3
        ? new DateOnly(day.Year, day.Month / 3 * 3, 1)
        : new DateOnly(Math.Max(1, day.Year - 1), 12, 1);
}
