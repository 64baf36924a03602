using Rapporteur.Records;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>
/// Lengths up to or from the report's day: "the past two years", "the last few months", "the next six weeks", "the past decade";
/// and without a number "recent months" (PAST_REF) and "the coming days" (FUTURE_REF).
/// </summary>
internal sealed class UnitSpanRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        var i = c.IsAny(at, "the", "this", "these") ? at + 1 : at;
        if (c.Word(i)?.Shift is not { } shift || shift is Shift.None or Shift.This or Shift.That or Shift.Same)
        {
            return Ahead(c, at, context);
        }

        var back = shift is Shift.Last or Shift.Past or Shift.Previous or Shift.Recent;
        i++;
        if (c.Word(i) is { Unit: not null, UnitPlural: true } bare)
        {
            var value = shift switch { Shift.Recent => "PAST_REF", Shift.Coming => "FUTURE_REF", _ => Units.Length(null, bare) };
            var type = shift is Shift.Recent or Shift.Coming ? TimeType.Date : TimeType.Duration;
            return Placed(at, i + 1, type, value, "span.bare", back, null, bare, context);
        }

        if (c.Word(i) is { Unit: not null } one && i > at + 1 && shift is Shift.Last or Shift.Past or Shift.Next
            && (shift != Shift.Next || IsLength(c, at)))
        {
            var end = Quantity.At(c, i - 1) is { Count: 1.5m } half ? half.End : HalfMore(c, i);
            var count = end > i + 1 ? 1.5m : 1m;
            return one.Unit is "MIN" or "S" ? null : Placed(at, end, TimeType.Duration, Units.Length(count, one), "span.one", back, count, one, context);
        }

        if (Quantity.At(c, i) is not { Article: false } quantity)
        {
            return null;
        }

        return Placed(at, quantity.End, TimeType.Duration, quantity.Value, "span.counted", back, quantity.Count, quantity.Unit, context);
    }

    /// <summary>Whether the words before make "the next month" a length: "over", "within".</summary>
    public static bool IsLength(Clause c, int at) => c.IsAny(at - 1, "over", "within", "in", "for", "during", "throughout");

    // "the days ahead", "the weeks to come"
    private static Found? Ahead(Clause c, int at, TimeContext context)
    {
        if (!c.Is(at, "the") || c.Word(at + 1) is not { Unit: not null, UnitPlural: true } unit)
        {
            return null;
        }

        var end = c.Is(at + 2, "ahead") ? at + 3 : c.Is(at + 2, "to") && c.Is(at + 3, "come") ? at + 4 : -1;
        return end < 0 ? null : Placed(at, end, TimeType.Date, "FUTURE_REF", "span.ahead", back: false, null, unit, context);
    }

    // "the past year-and-a-half"
    private static int HalfMore(Clause c, int unit)
    {
        var i = c.Skip(unit + 1, '-');
        if (!c.Is(i, "and"))
        {
            return unit + 1;
        }

        i = c.Skip(i + 1, '-');
        i = c.Is(i, "a") ? c.Skip(i + 1, '-') : i;
        return c.Is(i, "half") ? i + 1 : unit + 1;
    }

    private static Found Placed(
        int at, int end, TimeType type, string value, string rule, bool back, decimal? count, Word unit, TimeContext context)
    {
        DateOnly? start = null, until = null;
        if (context.Published is { } day)
        {
            var other = count is { } number ? Units.Move(day, back ? -number : number, unit) : null;
            (start, until) = back ? (other, day) : ((DateOnly?)day, other);
        }

        return new Found(at, end, type, value, start, until, rule);
    }
}
