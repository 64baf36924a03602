namespace Rapporteur.Reading.Times.Rules;

/// <summary>The smaller constructions that several rules share. Each gives the unit just after it, or -1 (or the start) where it is absent.</summary>
internal static class Parts
{
    /// <summary>"early", "mid-", "the end of", "later in"; gives <paramref name="i"/> itself where there is none.</summary>
    public static int Edge(Clause c, int i, out Edge edge)
    {
        edge = Times.Edge.None;
        var at = c.Skip(i, "the");
        if (c.Word(at) is not { Edge: not Times.Edge.None } word || (at > i && !word.EdgeNeedsOf && word.Edge == Times.Edge.Within))
        {
            return i;
        }

        if (word.EdgeNeedsOf)
        {
            if (!c.Is(at + 1, "of"))
            {
                return i;
            }

            edge = word.Edge;
            return at + 2;
        }

        edge = word.Edge;
        var next = at + 1;
        if (c.Sign(next, '-'))
        {
            return next + 1;
        }

        return c.IsAny(next, "in", "on", "of") ? next + 1 : next;
    }

    /// <summary>A day of the month: "3", "21st".</summary>
    public static int Day(Clause c, int i, out int day)
    {
        var unit = c[i];
        day = unit.Number;
        if (!unit.IsNumber || unit.Fraction || unit.Digits > 2 || day is < 1 or > 31)
        {
            return -1;
        }

        return c.Joined(i + 1) && c.IsAny(i + 1, "st", "nd", "rd", "th") ? i + 2 : i + 1;
    }

    /// <summary>A year of four digits, or of two after an apostrophe; no guards.</summary>
    public static int Year(Clause c, int i, out int year)
    {
        year = c[i].Number;
        if (c.Sign(i, '\'') && c[i].SpaceBefore && c[i + 1] is { IsNumber: true, Digits: 2 } && c.Joined(i + 1))
        {
            year = c[i + 1].Number;
            year += year < 50 ? 2000 : 1900;
            return i + 2;
        }

        return c[i] is { IsNumber: true, Digits: 4, Fraction: false } && year is >= 1000 and < 2200 && !IsGlued(c, i) ? i + 1 : -1;
    }

    /// <summary>The month named at a unit written with a capital; takes the full stop of an abbreviation.</summary>
    public static int Month(Clause c, int i, out Word month)
    {
        month = c.Word(i)!;
        if (month is null or { Month: 0 } || !c[i].Upper)
        {
            return -1;
        }

        return month.NameKind == "short" && c.Sign(i + 1, '.') && c.Joined(i + 1) ? i + 2 : i + 1;
    }

    /// <summary>The weekday named at a unit written with a capital.</summary>
    public static int Weekday(Clause c, int i, out Word weekday)
    {
        weekday = c.Word(i)!;
        if (weekday is null or { Weekday: 0 } || !c[i].Upper)
        {
            return -1;
        }

        return weekday.NameKind == "short" && c.Sign(i + 1, '.') && c.Joined(i + 1) ? i + 2 : i + 1;
    }

    /// <summary>"last year", "of that year" after a date: the year itself.</summary>
    public static int RelativeYear(Clause c, int i, TimeContext context, out int year)
    {
        year = 0;
        var at = c.Skip(i, "of");
        at = c.Skip(at, "the");
        if (c.Word(at) is not { Shift: not Shift.None } shift || !c.Is(at + 1, "year"))
        {
            return -1;
        }

        var from = shift.Shift is Shift.Same or Shift.That or Shift.Following or Shift.Previous ? context.Anchor(Grain.Year)
            : context.Published is { } day ? Period.Of(Grain.Year, day) : null;
        var step = shift.Shift switch
        {
            Shift.Last or Shift.Past or Shift.Previous => -1,
            Shift.Next or Shift.Coming or Shift.Following => 1,
            _ => 0,
        };
        if (from?.Shift(step) is not { } found)
        {
            return -1;
        }

        year = found.Start.Year;
        return at + 2;
    }

    /// <summary>Whether letters or signs make one word with the number ("F-1945", "2015G").</summary>
    public static bool IsGlued(Clause c, int i) =>
        (c.Joined(i + 1) && c[i + 1].IsWord) || (c.Joined(i) && (c[i - 1].IsWord || IsMoney(c[i - 1].Sign) || (c.Sign(i - 1, '-') && c.Joined(i - 1) && c[i - 2].IsWord && c.Word(i - 2) is null)));

    /// <summary>Whether the sign makes the number after it a price or an identifier.</summary>
    public static bool IsMoney(char sign) => sign is '$' or '€' or '£' or '¥' or '₪' or '#' or '@' or '₽' or '₹';
}
