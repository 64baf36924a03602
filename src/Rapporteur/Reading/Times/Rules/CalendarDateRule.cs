using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>
/// Months and days of months in any order, with or without weekday, edge, shift and year: "Tuesday, 21 October 2025",
/// "Oct. 21", "the 3rd of May", "early this June", "March 20 last year", and ranges within them ("19-20 November", "May 30-June 2").
/// </summary>
internal sealed class CalendarDateRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        if (c[at - 1].IsWord && c.Word(at - 1) is { NameBefore: true })
        {
            return null;
        }

        var i = Parts.Edge(c, at, out var edge);
        var lead = AfterWeekday(c, i);
        var start = lead > 0 ? lead : i;
        start = c.Skip(start, "the");
        return DayFirst(c, at, start, edge, context)
            ?? MonthFirst(c, at, start, edge, context)
            ?? (lead > 0 ? null : MonthAlone(c, at, start, edge, context));
    }

    // "Tuesday, ", "Tuesday morning, ", "Tues. "
    private static int AfterWeekday(Clause c, int i)
    {
        var next = Parts.Weekday(c, i, out _);
        if (next < 0)
        {
            return -1;
        }

        next = c.Word(next) is { DayPart: not null } ? next + 1 : next;
        next = c.Skip(next, ',');
        next = c.Skip(next, '(');
        return c.Skip(next, "on");
    }

    private static Found? DayFirst(Clause c, int at, int i, Edge edge, TimeContext context)
    {
        var next = Parts.Day(c, i, out var first);
        if (next < 0 && c.Word(i) is { Ordinal: > 0 and <= 31 } word && c.Is(i + 1, "of"))
        {
            (next, first) = (i + 1, word.Ordinal);
        }

        if (next < 0 || Parts.IsMoney(c[i - 1].Sign) || (i == at && IsDecimalTail(c, i)))
        {
            return null;
        }

        var last = first;
        var second = AfterLink(c, next, at);
        if (second > 0 && Parts.Day(c, c.Skip(second, "the"), out var other) is > 0 and var after && other > first)
        {
            (last, next) = (other, after);
        }

        next = c.Skip(next, "of");
        next = c.Sign(next, '-') && c.Joined(next) ? next + 1 : next;
        var end = Parts.Month(c, next, out var month);
        return end < 0 ? null : WithYear(c, at, end, edge, context, month.Month, first, month.Month, last);
    }

    private static Found? MonthFirst(Clause c, int at, int i, Edge edge, TimeContext context)
    {
        var next = Parts.Month(c, i, out var month);
        if (next < 0 || (i == at + 1 && c.Is(at, "the")))
        {
            return null;
        }

        next = Parts.Day(c, c.Skip(next, "the"), out var first);
        if (next < 0 || c.Word(next) is { Counted: true } || (c[next].Sign is '%' or ':' && c.Joined(next))
            || (c[next].Sign is '.' && c.Joined(next) && c[next + 1].IsNumber && c.Joined(next + 1)))
        {
            return null;
        }

        var (lastMonth, last) = (month.Month, first);
        var second = AfterLink(c, next, at);
        if (second > 0)
        {
            var otherMonth = Parts.Month(c, second, out var named) is > 0 and var afterName ? named : null;
            var from = otherMonth is null ? second : Parts.Month(c, second, out _);
            if (Parts.Day(c, c.Skip(from, "the"), out var day) is > 0 and var after && !(c.Word(after) is { Counted: true } or { Month: > 0 })
                && (otherMonth is not null ? !c.Is(next, "to") && !c.Is(next, "and") : day > first))
            {
                (lastMonth, last, next) = (otherMonth?.Month ?? lastMonth, day, after);
            }
        }

        return WithYear(c, at, next, edge, context, month.Month, first, lastMonth, last);
    }

    private static Found? MonthAlone(Clause c, int at, int i, Edge edge, TimeContext context)
    {
        var shift = c.Word(i)?.Shift ?? Shift.None;
        var named = shift == Shift.None ? i : i + 1;
        var next = Parts.Month(c, named, out var month);
        if (next < 0 || (named > at && edge == Edge.None && shift == Shift.None))
        {
            return null;
        }

        var yearAt = c.Skip(c.Skip(next, ','), "of");
        var end = Parts.Year(c, yearAt, out var year);
        if (end > 0)
        {
            return Period.OfMonth(year, month.Month) is { } told ? Found.Date(at, end, "date.month-year", told, edge, yearWritten: true) : null;
        }

        if (Parts.RelativeYear(c, next, context, out year) is > 0 and var after)
        {
            return Period.OfMonth(year, month.Month) is { } told ? Found.Date(at, after, "date.month-of-year", told, edge) : null;
        }

        if (!IsMonthByItself(c, named, month, edge, shift))
        {
            return null;
        }

        var masked = "XXXX-" + month.Month.ToString("00", CultureInfo.InvariantCulture);
        if (shift is not (Shift.None or Shift.That or Shift.Same))
        {
            return Found.Date(at, next, "date.month-shifted", Shifted(month.Month, shift, context.Published), masked, edge);
        }

        return Found.Date(at, next, "date.month", context.YearOf(month.Month, 0, named) is { } found ? Period.OfMonth(found, month.Month) : null, masked, edge);
    }

    private static Period? Shifted(int month, Shift shift, DateOnly? published)
    {
        if (published is not { } day)
        {
            return null;
        }

        var year = day.Year;
        year += shift switch
        {
            Shift.Last or Shift.Past or Shift.Previous when month >= day.Month => -1,
            Shift.Next or Shift.Coming or Shift.Following when month <= day.Month => 1,
            _ => 0,
        };
        return Period.OfMonth(year, month);
    }

    // "May" and "March" are words and names besides; an abbreviation alone is not taken for a month.
    private static bool IsMonthByItself(Clause c, int i, Word month, Edge edge, Shift shift)
    {
        if (month.NameKind == "short")
        {
            return false;
        }

        if (c.Word(i + 1) is { NameAfter: true } && c[i + 1].Upper)
        {
            return false;
        }

        return month.NameKind != "guarded" || edge != Edge.None || shift != Shift.None
            || c.IsAny(i - 1, "in", "since", "until", "till", "by", "during", "from", "between", "of", "for", "before", "after", "through")
            || (c.IsAny(i - 1, "to", "and") && c.Word(i - 2) is { Month: > 0 });
    }

    private static Found? WithYear(
        Clause c, int at, int end, Edge edge, TimeContext context, int month, int first, int lastMonth, int last)
    {
        var written = Parts.Year(c, c.Skip(c.Skip(end, ','), "of"), out var year);
        var relative = written > 0 ? -1 : Parts.RelativeYear(c, c.Skip(end, ','), context, out year);
        int? known = written > 0 || relative > 0 ? year : context.YearOf(month, first, at);
        end = written > 0 ? written : relative > 0 ? relative : end;
        if (c.Sign(end, ')') && !c.Sign(at - 1, '('))
        {
            end += Opens(c, at, end) ? 1 : 0;
        }

        if (known is not { } found)
        {
            var masked = string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{first:00}");
            var until = string.Create(CultureInfo.InvariantCulture, $"XXXX-{lastMonth:00}-{last:00}");
            return new Found(at, end, TimeType.Date, masked == until ? masked : masked + "/" + until, null, null, "date.day");
        }

        var startDay = Period.OfDay(found, month, first);
        var endDay = Period.OfDay(lastMonth < month ? found + 1 : found, lastMonth, last);
        if (startDay is not { } begins || endDay is not { } ends)
        {
            return null;
        }

        return begins == ends
            ? Found.Date(at, end, "date.day", begins, edge, written > 0)
            : new Found(at, end, TimeType.Date, begins.Value + "/" + ends.Value, begins.Start, ends.Start, "date.days", begins, written > 0);
    }

    private static bool Opens(Clause c, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (c.Sign(i, '('))
            {
                return true;
            }
        }

        return false;
    }

    // "-", "/", "to", "through", and "and" where "between" stands before.
    private static int AfterLink(Clause c, int i, int at) =>
        c.Sign(i, '-') || c.Sign(i, '/') || c.IsAny(i, "to", "through", "until") || (c.Is(i, "and") && (c.Is(at - 1, "between") || c[i + 1].IsNumber))
            ? i + 1 : -1;

    // "7.5 May" is no day.
    private static bool IsDecimalTail(Clause c, int i) => c.Joined(i) && c[i - 1].Sign is '.' or ',' && c[i - 2].IsNumber && c.Joined(i - 1);
}
