namespace Rapporteur.Reading.Times.Rules;

/// <summary>
/// One unit told from the report's day or from the last day told: "last week", "earlier this year", "the end of the month",
/// "the following day", "that month", "the same day", "the day before".
/// </summary>
internal sealed class RelativeUnitRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        var i = Parts.Edge(c, at, out var edge);
        var determined = c.Is(i, "the");
        i = c.Skip(i, "the");
        if (c.Word(i)?.Text == "this" && c.Word(i + 1)?.Shift is Shift.Past or Shift.Coming)
        {
            i++;
        }

        if (c.Word(i)?.Shift == Shift.That && c.Is(i + 1, "same"))
        {
            i++;
        }

        var shift = c.Word(i)?.Shift ?? Shift.None;
        if (shift == Shift.None)
        {
            return UnitAlone(c, at, i, edge, determined, context);
        }

        if (c.Word(i + 1) is not { Unit: { } code, UnitPlural: false } unit || unit.UnitTimes != 1 || Units.GrainOf(code) is not { } grain
            || (c.Sign(i + 2, '-') && c.Joined(i + 2)) || (shift == Shift.This && grain == Grain.Day))
        {
            return null;
        }

        // "the past decade", "over the next month" are lengths; UnitSpanRule has them.
        if (determined && edge == Edge.None && (shift is Shift.Last or Shift.Past || (shift == Shift.Next && UnitSpanRule.IsLength(c, at))))
        {
            return null;
        }

        var end = i + 2;
        var step = shift switch
        {
            Shift.Last or Shift.Past or Shift.Previous => -1,
            Shift.Next or Shift.Coming or Shift.Following => 1,
            Shift.Recent => int.MinValue,
            _ => 0,
        };
        if (step == int.MinValue)
        {
            return null;
        }

        var told = shift is Shift.Previous or Shift.Following or Shift.Same or Shift.That || (shift == Shift.Next && (determined || grain == Grain.Day));
        var from = told ? context.Anchor(grain) : context.Published is { } day ? Period.Of(grain, day) : null;
        return Found.Date(at, end, told ? "unit.told" : "unit.shifted", from?.Shift(step), Units.Masked(grain), edge);
    }

    // "the end of the year", "later in the week"; "the day before", "the month after" where nothing follows them.
    private static Found? UnitAlone(Clause c, int at, int i, Edge edge, bool determined, TimeContext context)
    {
        if (!determined || c.Word(i) is not { Unit: { } code, UnitPlural: false } || Units.GrainOf(code) is not { } grain)
        {
            return null;
        }

        if (grain == Grain.Weekend && edge == Edge.None && c.IsAny(at - 1, "over", "at", "on", "during"))
        {
            return Found.Date(at, i + 1, "unit.weekend", Weekend(i, context), Units.Masked(grain));
        }

        if (edge != Edge.None && grain != Grain.Day)
        {
            return c.Is(i + 1, "of") ? null : Found.Date(at, i + 1, "unit.edge", context.IsHistory ? context.Anchor(grain) : Current(grain, context), Units.Masked(grain), edge);
        }

        if (c.Is(i + 1, "before") && c.Is(i + 2, "last"))
        {
            return Found.Date(at, i + 3, "unit.before-last", Current(grain, context)?.Shift(-2), Units.Masked(grain));
        }

        if (c.IsAny(i + 1, "before", "after") && OffsetRule.EndsHere(c, i + 2))
        {
            return Found.Date(at, i + 2, "unit.beside", context.Anchor(grain)?.Shift(c.Is(i + 1, "after") ? 1 : -1), Units.Masked(grain), edge);
        }

        return null;
    }

    // The weekend just past or running, or the next where the clause looks ahead.
    private static Period? Weekend(int unit, TimeContext context)
    {
        if (context.Published is not { } day)
        {
            return null;
        }

        var own = Period.Of(Grain.Weekend, day);
        return own.Start <= day || TenseCues.At(context.Clause, unit) == Cue.Forward ? own : own.Shift(-1);
    }

    private static Period? Current(Grain grain, TimeContext context) => context.Published is { } day ? Period.Of(grain, day) : null;
}
