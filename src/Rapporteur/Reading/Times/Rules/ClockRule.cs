using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>
/// Times of the clock: "3pm", "3:30 p.m. local time", "14:00 GMT", "1400 GMT", "noon". The value is of the day told in the sentence, else
/// of the report's day.
/// </summary>
internal sealed class ClockRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        if (c.Word(at) is { Clock: { } named } && c.IsAny(at - 1, "at", "by", "until", "from", "before", "after", "around", "since"))
        {
            return Make(c, at, at + 1, named, context);
        }

        if (c[at] is not { IsNumber: true, Fraction: false } hour || Parts.IsMoney(c[at - 1].Sign) || (c.Joined(at) && c[at - 1].Sign is '.' or ':' or '-' or '/'))
        {
            return null;
        }

        var (h, m, end) = (hour.Number, 0, at + 1);
        var minutes = c[end].Sign is ':' or '.' && c.Joined(end) && c[end + 1] is { IsNumber: true, Digits: 2, Number: < 60 } && c.Joined(end + 1);
        var colon = minutes && c.Sign(end, ':');
        if (hour.Digits > 2)
        {
            // "1400 GMT", "0800 hours"
            if (hour.Digits != 4 || c.Word(end) is not { Zone: not null } || h % 100 > 59)
            {
                return null;
            }

            (h, m) = (h / 100, h % 100);
        }
        else if (minutes)
        {
            (m, end) = (c[end + 1].Number, end + 2);
        }

        var half = AfterHalfDay(c, end, out var afternoon);
        var sure = half > 0 || hour.Digits == 4 || c.Is(end, "o") || c.Word(end) is { Zone: not null };
        if (!(sure || (colon && c.IsAny(at - 1, "at", "by", "until", "from", "around", "to", "before", "after", "since"))) || h > 24)
        {
            return null;
        }

        if (half > 0)
        {
            if (h is < 1 or > 12)
            {
                return null;
            }

            (h, end) = ((h % 12) + (afternoon ? 12 : 0), half);
        }
        else if (c.Is(end, "o") && c.Sign(end + 1, '\'') && c.Is(end + 2, "clock"))
        {
            end += 3;
        }

        return Make(c, at, end, string.Create(CultureInfo.InvariantCulture, $"{h:00}:{m:00}"), context);
    }

    private static Found Make(Clause c, int at, int end, string clock, TimeContext context)
    {
        var zone = "";
        if (c.Word(end) is { Zone: { } offset } && c[end].Upper)
        {
            zone = offset == "-" ? "" : offset;
            end++;
        }

        end = c.Is(end, "local") && c.Is(end + 1, "time") ? end + 2 : end;
        if (c.Sign(end, '(') && c[end + 1].IsNumber && new ClockRule().Read(c, end + 1, context) is { } again && c.Sign(again.To, ')'))
        {
            // "8:30 p.m. (1930 UTC)" is one time told twice.
            end = again.To + 1;
        }

        var day = context.DayOfClause ?? (context.IsHistory ? context.ToldDay?.Start : context.Published);
        return new Found(at, end, TimeType.Time, (day is { } known ? Period.Day(known) : "XXXX-XX-XX") + "T" + clock + zone, day, day, "clock");
    }

    // "pm", "p.m."
    private static int AfterHalfDay(Clause c, int i, out bool afternoon)
    {
        afternoon = c.IsAny(i, "pm", "p");
        if (c.IsAny(i, "am", "pm"))
        {
            return i + 1;
        }

        if (!c.IsAny(i, "a", "p") || !c.Sign(i + 1, '.') || !c.Is(i + 2, "m"))
        {
            return -1;
        }

        return c.Sign(i + 3, '.') && c.Joined(i + 3) ? i + 4 : i + 3;
    }
}
