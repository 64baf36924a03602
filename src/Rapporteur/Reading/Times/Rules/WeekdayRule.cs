using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>
/// Weekdays: "Tuesday" (the latest one, or the next where the clause looks ahead), "last Thursday" (of last week), "late on Sunday",
/// "Friday of next week", "Tuesday night", "Tuesdays".
/// </summary>
internal sealed class WeekdayRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        var i = Parts.Edge(c, at, out _);
        var article = i;
        i = c.Skip(i, "the");
        var shift = c.Word(i)?.Shift ?? Shift.None;
        if (shift is not Shift.None)
        {
            i++;
        }
        else if (article < i && article == at)
        {
            return null;
        }

        var named = i;
        var end = Parts.Weekday(c, i, out var weekday);
        if (end < 0 || weekday.NameKind == "short" || IsName(c, i))
        {
            return null;
        }

        if (weekday.NameKind == "plural")
        {
            return shift == Shift.None && c.Is(at - 1, "on")
                ? new Found(at, end, TimeType.Set, Masked(weekday.Weekday), null, null, "set.weekdays") : null;
        }

        end = AfterDayPart(c, end);
        var (period, after) = OfWeek(c, end, weekday.Weekday, context);
        var rule = period is null ? "weekday" : "weekday.of-week";
        end = after;
        period ??= shift == Shift.None ? Bare(weekday.Weekday, named, context) : Shifted(weekday.Weekday, shift, context);
        return Found.Date(at, end, shift == Shift.None ? rule : "weekday.shifted", period, Masked(weekday.Weekday));
    }

    /// <summary>TIMEX3 value of a weekday of no known week.</summary>
    public static string Masked(int weekday) => "XXXX-WXX-" + weekday.ToString(CultureInfo.InvariantCulture);

    /// <summary>The day of that name in a week.</summary>
    public static Period? In(Period week, int weekday) => Period.Of(Grain.Day, week.Start).Shift(weekday - 1);

    private static bool IsName(Clause c, int i) =>
        (c.Word(i + 1) is { NameAfter: true } && c[i + 1].Upper) || (c.Word(i - 1) is { NameBefore: true } && c[i - 1].Upper);

    // "Tuesday afternoon", "Tuesday's", and back: the value stays the day's.
    private static int AfterDayPart(Clause c, int end)
    {
        var next = c.IsAny(end, "early", "late") ? end + 1 : end;
        return c.Word(next) is { DayPart: not null } ? next + 1 : end;
    }

    private static (Period? Day, int End) OfWeek(Clause c, int end, int weekday, TimeContext context)
    {
        var i = c.Skip(end, "of");
        if (c.Word(i) is { Shift: not Shift.None } shift && c.Is(i + 1, "week"))
        {
            var step = shift.Shift switch { Shift.Last or Shift.Past or Shift.Previous => -1, Shift.Next or Shift.Coming or Shift.Following => 1, _ => 0 };
            var week = context.Published is { } day ? Period.Of(Grain.Week, day).Shift(step) : null;
            return (week is { } found ? In(found, weekday) : null, i + 2);
        }

        return (null, end);
    }

    private static Period? Bare(int weekday, int unit, TimeContext context)
    {
        if (context.Published is not { } report)
        {
            return null;
        }

        var back = (Period.Weekday(report) - weekday + 7) % 7;
        var days = back > 0 && TenseCues.At(context.Clause, unit) == Cue.Forward ? 7 - back : -back;
        return Period.Of(Grain.Day, report).Shift(days);
    }

    private static Period? Shifted(int weekday, Shift shift, TimeContext context)
    {
        var from = shift is Shift.Following or Shift.Previous ? context.ToldDay?.Start ?? context.Published : context.Published;
        if (from is not { } report)
        {
            return null;
        }

        var today = Period.Weekday(report);
        return shift switch
        {
            // "last Thursday" said on a Friday is the one of the week before: yesterday would be called so.
            Shift.Last => In(Period.Of(Grain.Week, report), weekday)?.Shift(-7),
            Shift.Past or Shift.Previous => Period.Of(Grain.Day, report).Shift(-(((today - weekday + 6) % 7) + 1)),
            Shift.Next => In(Period.Of(Grain.Week, report), weekday)?.Shift(7),
            Shift.Coming or Shift.Following => Period.Of(Grain.Day, report).Shift(((weekday - today + 6) % 7) + 1),
            Shift.This => In(Period.Of(Grain.Week, report), weekday),
            _ => Bare(weekday, 0, context),
        };
    }
}
