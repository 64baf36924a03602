using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>Years: "2016", "late 2001", "the start of 2017", "2014-2016"; guarded against other numbers of four digits.</summary>
internal sealed class YearRule : TimeRule
{
    // Years before this need a preposition that only goes with times.
    private const int Modern = 1800;

    public override Found? Read(Clause c, int at, TimeContext context)
    {
        var i = Parts.Edge(c, at, out var edge);
        i = c.Is(i, "the") && c.Is(i + 1, "year") ? i + 2 : i;
        i = c.IsAny(i, "early", "late", "mid") ? c.Skip(i + 1, '-') : i;
        var end = Parts.Year(c, i, out var year);
        if (end < 0)
        {
            return null;
        }

        if (IsNumbered(c, i))
        {
            context.Name(year);
            return null;
        }

        if (context.IsName(year) || !(i > at || IsYear(c, i, year)) || Period.OfYear(year) is not { } period)
        {
            return null;
        }

        if (Until(c, end, year) is (var last, var after))
        {
            var value = period.Value + "/" + last.ToString("0000", CultureInfo.InvariantCulture);
            return new Found(at, after, TimeType.Date, value, period.Start, new DateOnly(last, 12, 31), "year.range", period, true);
        }

        return Found.Date(at, end, "year", period, edge, yearWritten: true);
    }

    // "2014-2016", "2016-17"
    private static (int Last, int End)? Until(Clause c, int i, int first)
    {
        if (!(c.Sign(i, '-') || c.Sign(i, '/')) || !c.Joined(i) || !c.Joined(i + 1) || c[i + 1] is not { IsNumber: true, Fraction: false } next
            || (c.Joined(i + 2) && (c[i + 2].IsWord || c[i + 2].Sign is '-' or '/')))
        {
            return null;
        }

        var last = next.Digits == 4 ? next.Number : next.Digits == 2 ? (first / 100 * 100) + next.Number : 0;
        return last > first && last < 2200 ? (last, i + 2) : null;
    }

    private static bool IsNumbered(Clause c, int i)
    {
        for (var back = i - 1; back >= i - 5 && back >= 0; back--)
        {
            if (c.Word(back) is { Numbered: true } && (back == i - 1 || c[back].Upper || c.Word(back)!.Text is "resolution" or "resolutions"))
            {
                return true;
            }

            // "resolutions 1701 and 1559", "Resolution (2004) 1559"
            if (!(c[back].IsNumber || c.Is(back, "and") || c.Is(back, "or") || c[back].Sign is ',' or '(' or ')'))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsYear(Clause c, int i, int year)
    {
        if (c.Word(i + 1) is { Counted: true } or { Unit: not null } || c[i + 1].Sign is '%' or '°' or '$' or '€'
            || (c.Sign(i + 1, '-') && c.Joined(i + 1) && c.Word(i + 2) is { Unit: not null } or { Counted: true })
            || (c[i + 1].Sign is '.' or ',' && c.Joined(i + 1) && c[i + 2].IsNumber && c.Joined(i + 2))
            || (c[i - 1].Sign is '.' or ',' or '/' && c.Joined(i) && c[i - 2].IsNumber && c.Joined(i - 1)))
        {
            return false;
        }

        var temporal = c.IsAny(i - 1, "in", "since", "until", "till", "during", "early", "late", "mid", "by", "year");
        if (year < Modern)
        {
            return temporal && !c.LooksPlural(i + 1) && (year >= 1500 || c.IsAny(i - 1, "in", "since", "until", "year"));
        }

        if (c.LooksPlural(i + 1) && !temporal)
        {
            return c.IsAny(i - 1, "the", "of", "its", "their", "his", "her", "a", "s", "this", "and");
        }

        if (c.IsAny(i - 1, "about", "around", "some", "nearly", "almost", "over", "than", "least", "roughly", "approximately", "only"))
        {
            return c.IsAny(i - 2, "in", "by", "since", "from", "until");
        }

        // "Vision 2030", "Euro 2024": a name goes with its number.
        return !(c[i - 1] is { IsWord: true, Upper: true, Word: null } && i > 1);
    }
}
