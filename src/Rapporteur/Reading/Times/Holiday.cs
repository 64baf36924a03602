using System.Globalization;

namespace Rapporteur.Reading.Times;

/// <summary>When a named day is, year by year (holidays.tsv).</summary>
internal abstract record Holiday
{
    /// <summary>First and last day in the holiday of a year of the common calendar, or null where it has none or is not known.</summary>
    public abstract (DateOnly First, DateOnly Last)? In(int year);

    /// <summary>Reads a cell of the table.</summary>
    /// <exception cref="InvalidDataException">No such rule.</exception>
    public static Holiday Parse(string cell)
    {
        var parts = cell.Split(' ');
        return parts switch
        {
            ["fixed", var day] => Fixed(day),
            ["nth", var month, var n, var weekday] => new NthWeekday(Int(month), Int(n), Int(weekday)),
            ["easter", var days] => new FromEaster(Int(days), Orthodox: false),
            ["orthodox", var days] => new FromEaster(Int(days), Orthodox: true),
            [var calendar, var first] => new OtherCalendar(calendar, first, first),
            [var calendar, var first, var last] => new OtherCalendar(calendar, first, last),
            _ => throw new InvalidDataException($"holidays.tsv: '{cell}' is no rule; see the head of the table."),
        };
    }

    private static FixedDay Fixed(string day)
    {
        var parts = day.Split('-');
        return new FixedDay(Int(parts[0]), Int(parts[1]));
    }

    private static int Int(string cell) => int.Parse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static (DateOnly First, DateOnly Last) One(DateOnly day) => (day, day);

    private sealed record FixedDay(int Month, int Day) : Holiday
    {
        public override (DateOnly First, DateOnly Last)? In(int year) => Period.OfDay(year, Month, Day) is { } day ? One(day.Start) : null;
    }

    private sealed record NthWeekday(int Month, int N, int Weekday) : Holiday
    {
        public override (DateOnly First, DateOnly Last)? In(int year)
        {
            var last = N < 0;
            var from = new DateOnly(year, Month, last ? DateTime.DaysInMonth(year, Month) : 1);
            var days = last ? -((Period.Weekday(from) - Weekday + 7) % 7) : ((Weekday - Period.Weekday(from) + 7) % 7) + (7 * (N - 1));
            return One(from.AddDays(days));
        }
    }

    // Gauss's computus; the Julian date is moved by thirteen days, right from 1900 to 2099.
    private sealed record FromEaster(int Days, bool Orthodox) : Holiday
    {
        public override (DateOnly First, DateOnly Last)? In(int year)
        {
            if (year is < 1900 or > 2099)
            {
                return null;
            }

            int a = year % 19, m = 24, n = 5;
            if (Orthodox)
            {
                (m, n) = (15, 6);
            }

            var d = ((19 * a) + m) % 30;
            var e = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * d) + n) % 7;
            var day = new DateOnly(year, 3, 22).AddDays(d + e);
            if (!Orthodox && day.Month == 4 && (day.Day == 26 || (day.Day == 25 && d == 28 && e == 6 && a > 10)))
            {
                day = day.AddDays(-7);
            }

            return One(day.AddDays(Days + (Orthodox ? 13 : 0)));
        }
    }

    private sealed record OtherCalendar(string Name, string FirstDay, string LastDay) : Holiday
    {
        private static readonly UmAlQuraCalendar Islamic = new();
        private static readonly HebrewCalendar Hebrew = new();
        private static readonly ChineseLunisolarCalendar Chinese = new();

        public override (DateOnly First, DateOnly Last)? In(int year)
        {
            if (year is < 1905 or > 2075)
            {
                return null;
            }

            Calendar calendar = Name switch { "islamic" => Islamic, "hebrew" => Hebrew, "chinese" => Chinese, _ => throw new InvalidDataException($"holidays.tsv: no calendar '{Name}'.") };
            // One year of ours meets two of theirs; the first that begins the day within it is taken.
            var theirs = calendar.GetYear(new DateTime(year, 1, 1));
            for (var candidate = theirs; candidate <= theirs + 1; candidate++)
            {
                if (Day(calendar, candidate, FirstDay) is { } first && first.Year == year)
                {
                    return (first, Day(calendar, candidate, LastDay) ?? first);
                }
            }

            return null;
        }

        private static DateOnly? Day(Calendar calendar, int year, string monthDay)
        {
            var parts = monthDay.Split('-');
            // Leap years put a month before Nisan.
            var month = parts[0] == "nisan" ? (calendar.IsLeapYear(year) ? 8 : 7) : Int(parts[0]);
            if (calendar is ChineseLunisolarCalendar lunisolar && lunisolar.GetLeapMonth(year) is var leap and > 0 && month >= leap)
            {
                month++;
            }

            var day = Math.Min(Int(parts[1]), calendar.GetDaysInMonth(year, month));
            return DateOnly.FromDateTime(calendar.ToDateTime(year, month, day, 0, 0, 0, 0));
        }
    }
}
