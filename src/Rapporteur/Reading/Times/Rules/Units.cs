using System.Globalization;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>Codes of units.tsv as grains and as TIMEX3 lengths.</summary>
internal static class Units
{
    /// <summary>Grain of a unit, or null for hours and shorter ones.</summary>
    public static Grain? GrainOf(string unit) => unit switch
    {
        "D" => Grain.Day,
        "W" => Grain.Week,
        "WE" => Grain.Weekend,
        "M" => Grain.Month,
        "Q" => Grain.Quarter,
        "Y" => Grain.Year,
        "DE" => Grain.Decade,
        "CE" => Grain.Century,
        _ => null,
    };

    /// <summary>Value of a stretch of that grain in no known place.</summary>
    public static string Masked(Grain grain) => grain switch
    {
        Grain.Day => "XXXX-XX-XX",
        Grain.Week => "XXXX-WXX",
        Grain.Weekend => "XXXX-WXX-WE",
        Grain.Month => "XXXX-XX",
        Grain.Quarter => "XXXX-QX",
        Grain.Half => "XXXX-HX",
        Grain.Decade => "XXX",
        Grain.Century => "XX",
        _ => "XXXX",
    };

    /// <summary>TIMEX3 length: "P2W", "PT48H", "P18M" for a year and a half, "PXY" where the number is not told.</summary>
    public static string Length(decimal? count, Word unit)
    {
        var code = unit.Unit!;
        if (count is not { } number)
        {
            return (code is "H" or "MIN" or "S" ? "PTX" : "PX") + (code == "MIN" ? "M" : code);
        }

        number *= unit.UnitTimes;
        (number, code) = code switch
        {
            "DE" => (number * 10, "Y"),
            "CE" => (number * 100, "Y"),
            "Q" => (number * 3, "M"),
            "Y" when number != decimal.Truncate(number) && decimal.Truncate(number * 12) == number * 12 => (number * 12, "M"),
            "H" when number != decimal.Truncate(number) => (number * 60, "MIN"),
            _ => (number, code),
        };
        var figure = number.ToString("0.####", CultureInfo.InvariantCulture);
        return code switch
        {
            "H" or "S" => "PT" + figure + code,
            "MIN" => "PT" + figure + "M",
            _ => "P" + figure + code,
        };
    }

    /// <summary>A day moved by so many units, or null outside the calendar; hours are rounded to days.</summary>
    public static DateOnly? Move(DateOnly from, decimal count, Word unit)
    {
        count *= unit.UnitTimes;
        var (grain, times) = unit.Unit switch
        {
            "D" => (Grain.Day, count),
            "W" or "WE" => (Grain.Day, count * 7),
            "M" => (Grain.Month, count),
            "Q" => (Grain.Month, count * 3),
            "Y" => (Grain.Month, count * 12),
            "DE" => (Grain.Month, count * 120),
            "CE" => (Grain.Month, count * 1200),
            "H" => (Grain.Day, count / 24),
            _ => (Grain.Day, 0m),
        };
        var steps = (long)decimal.Round(Math.Clamp(times, -1_000_000, 1_000_000));
        if (grain == Grain.Day)
        {
            return Period.Of(Grain.Day, from).Shift(steps)?.Start;
        }

        return Period.Of(Grain.Month, from).Shift(steps) is { } month
            ? month.Start.AddDays(Math.Min(from.Day, DateTime.DaysInMonth(month.Start.Year, month.Start.Month)) - 1)
            : null;
    }
}
