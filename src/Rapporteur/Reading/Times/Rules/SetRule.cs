using Rapporteur.Records;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>Recurring times: "every week", "each Friday", "every two years", "every other day", "twice a week".</summary>
internal sealed class SetRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        if (c.IsAny(at, "every", "each"))
        {
            var i = at + 1;
            if (Parts.Weekday(c, i, out var weekday) is > 0 and var end && weekday.NameKind == "full")
            {
                end = c.Word(end) is { DayPart: not null } ? end + 1 : end;
                return Set(at, end, WeekdayRule.Masked(weekday.Weekday), "set.every-weekday");
            }

            if (Parts.Month(c, i, out var month) is > 0 and var after && month.NameKind != "short")
            {
                return Set(at, after, "XXXX-" + month.Month.ToString("00", System.Globalization.CultureInfo.InvariantCulture), "set.every-month");
            }

            var count = 1m;
            if (c.Is(i, "other"))
            {
                (count, i) = (2, i + 1);
            }

            if (c.Word(i) is { Unit: not null, UnitPlural: false } unit)
            {
                return Set(at, i + 1, Units.Length(count, unit), "set.every");
            }

            if (Quantity.At(c, i) is { Count: not null, Article: false, Hyphen: false } quantity)
            {
                return Set(at, quantity.End, quantity.Value, "set.every-few");
            }

            return c.Word(i) is { DayPart: not null } or { Season: > 0 } ? Set(at, i + 1, c.Word(i)!.Season > 0 ? "P1Y" : "P1D", "set.every-part") : null;
        }

        // "twice a week", "three times a year"
        var times = c.IsAny(at, "once", "twice", "thrice") ? at + 1 : c.Word(at) is { Cardinal: > 0 } && c.Is(at + 1, "times") ? at + 2 : -1;
        return times > 0 && c.IsAny(times, "a", "per", "every") && c.Word(times + 1) is { Unit: not null, UnitPlural: false } of
            ? Set(at, times + 2, Units.Length(1, of), "set.times") : null;
    }

    private static Found Set(int at, int end, string value, string rule) => new(at, end, TimeType.Set, value, null, null, rule);
}
