namespace Rapporteur.Reading.Times.Rules;

/// <summary>A number of units: "two weeks", "a few days", "two-and-a-half years", "year-and-a-half", "half a century", "six to eight weeks".</summary>
/// <param name="Count">How many; null where it is not told.</param>
/// <param name="Upper">The larger number of a range, or null.</param>
/// <param name="Unit">The unit's word.</param>
/// <param name="UnitAt">Where it stands.</param>
/// <param name="End">Just after all of it.</param>
/// <param name="Article">Whether "a" or nothing stands for the number.</param>
/// <param name="Hyphen">Whether number and unit are joined ("two-week").</param>
internal readonly record struct Quantity(decimal? Count, decimal? Upper, Word Unit, int UnitAt, int End, bool Article, bool Hyphen)
{
    /// <summary>TIMEX3 length.</summary>
    public string Value => Upper is { } upper
        ? Units.Length(Count, Unit) + "/" + Units.Length(upper, Unit)
        : Units.Length(Count, Unit);

    /// <summary>The quantity that begins at a unit, or null.</summary>
    public static Quantity? At(Clause c, int at)
    {
        if (c.Is(at, "half"))
        {
            var i = c.Sign(at + 1, '-') ? at + 2 : c.IsAny(at + 1, "a", "an") ? at + 2 : -1;
            return i > 0 && c.Word(i) is { Unit: not null, UnitPlural: false } of ? new(0.5m, null, of, i, i + 1, false, i == at + 2 && c.Sign(at + 1, '-')) : null;
        }

        var next = Number(c, at, out var count, out var article);
        if (next < 0)
        {
            // "years": the number is left out.
            return c.Word(at) is { Unit: not null, UnitPlural: true } plural && !c[at].Upper ? new(null, null, plural, at, at + 1, true, false) : null;
        }

        decimal? upper = null;
        if (!article && count is not null)
        {
            (next, upper, count) = More(c, next, count.Value);
        }

        var hyphen = c.Sign(next, '-');
        next = hyphen ? next + 1 : next;
        next = c.IsAny(next, "more", "full", "whole", "entire", "long", "another", "further", "additional") ? next + 1 : next;
        if (c.Word(next) is not { Unit: not null } unit)
        {
            return null;
        }

        var end = next + 1;
        if (AndAHalf(c, end) is > 0 and var after && count is { } whole)
        {
            return new(whole + 0.5m, null, unit, next, after, article, hyphen);
        }

        return new(count, upper, unit, next, end, article, hyphen);
    }

    // A number word, figures, or an article; count is null for "few" and "several".
    private static int Number(Clause c, int i, out decimal? count, out bool article)
    {
        (count, article) = (null, false);
        if (c.IsAny(i, "a", "an", "the") && c.Word(i + 1) is { VagueNumber: true })
        {
            i++;
        }

        if (c[i].IsNumber)
        {
            if (Parts.IsMoney(c[i - 1].Sign) || (c.Joined(i) && c[i - 1].Sign is '.' or ',' && c[i - 2].IsNumber) || c.Sign(i + 1, '%'))
            {
                return -1;
            }

            count = c[i].Number;
            if (c.Sign(i + 1, '.') && c.Joined(i + 1) && c[i + 2] is { IsNumber: true, Digits: <= 2 } tail && c.Joined(i + 2))
            {
                count += tail.Number / (tail.Digits == 1 ? 10m : 100m);
                return i + 3;
            }

            return i + 1;
        }

        var word = c.Word(i);
        if (word is { VagueNumber: true })
        {
            return i + 1;
        }

        if (word is { Cardinal: > 0 })
        {
            count = word.Cardinal;
            return Compound(c, i + 1, ref count);
        }

        if (c.Is(i, "another") && c.Word(i + 1) is { Unit: not null, UnitPlural: false })
        {
            count = 1;
            return i + 1;
        }

        if (c.IsAny(i, "a", "an"))
        {
            if (c.Word(i + 1) is { Cardinal: > 0 } big && big.Text is "couple" or "dozen" or "hundred")
            {
                count = big.Cardinal;
                return c.Skip(i + 2, "of");
            }

            (count, article) = (1, true);
            return i + 1;
        }

        return -1;
    }

    // "twenty-five", "couple of", "two hundred"
    private static int Compound(Clause c, int i, ref decimal? count)
    {
        if (count >= 20 && c.Sign(i, '-') && c.Word(i + 1) is { Cardinal: > 0 and < 10 } ones)
        {
            count += ones.Cardinal;
            return i + 2;
        }

        if (c.Is(i, "hundred"))
        {
            count *= 100;
            return i + 1;
        }

        return c.Skip(i, "of");
    }

    // "six to eight", "10-15", "two or three"; "two and a half".
    private static (int Next, decimal? Upper, decimal? Count) More(Clause c, int i, decimal count)
    {
        if (AndAHalf(c, i) is > 0 and var after)
        {
            return (after, null, count + 0.5m);
        }

        var link = c.Sign(i, '-') ? i + 1 : i;
        link = c.IsAny(link, "to", "or") ? link + 1 : link;
        if (link > i && Number(c, link, out var second, out var article) is > 0 and var next && !article && second > count)
        {
            return (next, second, count);
        }

        return (i, null, count);
    }

    private static int AndAHalf(Clause c, int i)
    {
        var at = c.Skip(i, '-');
        if (!c.Is(at, "and"))
        {
            return -1;
        }

        at = c.Skip(at + 1, '-');
        if (!c.IsAny(at, "a", "one"))
        {
            return -1;
        }

        at = c.Skip(at + 1, '-');
        return c.Is(at, "half") ? at + 1 : -1;
    }
}
