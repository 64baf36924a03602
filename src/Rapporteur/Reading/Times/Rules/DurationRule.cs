using Rapporteur.Records;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>
/// Lengths of time: "two weeks", "eight-year", "48 hours", "a year and a half", "within weeks" and "for years" (PXW, PXY),
/// "decades-long", "week-long", "five-year-old" of things; never ages of people, and no rates ("barrels a day").
/// </summary>
internal sealed class DurationRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        if (c.Is(at, "within") && Quantity.At(c, at + 1) is { } inside && !inside.Hyphen && !IsAge(c, inside) && inside.Count is null)
        {
            return Make(at, inside.End, inside, "duration.within");
        }

        var i = c.IsAny(at, "more", "less") && c.Is(at + 1, "than") ? at + 2 : at;
        if (c.Word(i) is { Unit: not null } alone && c.Sign(i + 1, '-') && c.Is(i + 2, "long") && c.Joined(i + 1))
        {
            return new Found(at, i + 3, TimeType.Duration, Units.Length(alone.UnitPlural ? null : 1, alone), null, null, "duration.long");
        }

        if (HalfMore(c, i) is > 0 and var half)
        {
            return new Found(at, half, TimeType.Duration, Units.Length(1.5m, c.Word(i)!), null, null, "duration.half-more");
        }

        if (Quantity.At(c, i) is not { } quantity || IsAge(c, quantity) || c[quantity.UnitAt].Upper || quantity.Unit.Unit == "Q")
        {
            return null;
        }

        if (quantity.Count is null && quantity.Article)
        {
            return !c.Is(quantity.End, "of") && c.IsAny(at - 1, "for", "within", "in", "over", "after", "take", "took", "last", "spent") ? Make(at, quantity.End, quantity, "duration.bare") : null;
        }

        if (quantity.Article && !MayBeArticle(c, at, i, quantity))
        {
            return null;
        }

        // "one day" by itself is some day.
        if (quantity is { Count: 1, Article: false, Hyphen: false, Unit.Unit: "D" } && i == at && !c.IsAny(at - 1, "for", "within", "in", "after", "just", "only") && !c.IsAny(quantity.End, "after", "before", "of"))
        {
            return null;
        }

        var end = quantity.End;
        if (c.Sign(end, '-') && c.IsAny(end + 1, "old", "long"))
        {
            end += 2;
        }

        return Make(at, end, quantity, "duration");
    }

    private static Found Make(int at, int end, in Quantity quantity, string rule) =>
        new(at, end, TimeType.Duration, quantity.Value, null, null, rule);

    // "year-and-a-half"
    private static int HalfMore(Clause c, int i)
    {
        if (c.Word(i) is not { Unit: not null, UnitPlural: false } || !c.Sign(i + 1, '-') || !c.Is(i + 2, "and") || !c.Sign(i + 3, '-'))
        {
            return -1;
        }

        var at = c.Is(i + 4, "a") ? c.Skip(i + 5, '-') : i + 4;
        return c.Is(at, "half") ? at + 1 : -1;
    }

    private static bool MayBeArticle(Clause c, int at, int i, in Quantity quantity)
    {
        if (quantity.Count != 1 || i > at)
        {
            return true;
        }

        if (c.Sign(quantity.End, '-') || quantity.Unit.Unit is "S" or "WE")
        {
            return false;
        }

        if (c.IsAny(quantity.End, "after", "before"))
        {
            return true;
        }

        return c.IsAny(at - 1, "for", "in", "within", "after", "over", "than", "about", "nearly", "almost", "least", "under", "around", "approximately", "only", "just", "roughly", "lasted", "last", "took", "take")
            || (c.Is(quantity.End, "of") && quantity.Unit.Unit is not ("D" or "MIN"));
    }

    // "19 years old", "a 19-year-old", "aged 10 years", "40 years of age"; a five-year-old war is none.
    private static bool IsAge(Clause c, in Quantity quantity)
    {
        var end = quantity.End;
        if (c.Is(end, "old") || (c.Is(end, "of") && c.Is(end + 1, "age")))
        {
            return true;
        }

        if (!c.Sign(end, '-') || !c.IsAny(end + 1, "old", "olds"))
        {
            return false;
        }

        for (var i = end + 2; i < end + 6; i++)
        {
            if (c.Word(i) is { Thing: true })
            {
                return false;
            }
        }

        return true;
    }
}
