namespace Rapporteur.Reading.Times.Rules;

/// <summary>Seasons, quarters and halves: "the summer of 2024", "last winter", "Q3 2024", "the first quarter", "the second half of the year".</summary>
internal sealed class PartOfYearRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context) => Season(c, at, context) ?? Quarter(c, at, context);

    private static Found? Season(Clause c, int at, TimeContext context)
    {
        var i = Parts.Edge(c, at, out var edge);
        var determined = c.Is(i, "the");
        i = c.Skip(i, "the");
        var shift = c.Word(i)?.Shift ?? Shift.None;
        i = shift == Shift.None ? i : i + 1;
        if (c.Word(i) is not { Season: > 0 } season)
        {
            return null;
        }

        var end = i + 1;
        if (Year(c, end, context) is (var year, var after, var written))
        {
            return Of(year, season.Season) is { } placed ? Found.Date(at, after, "season.year", placed, edge, written) : null;
        }

        if (c.Is(end, "of"))
        {
            return null;
        }

        // "fall" and "spring" are verbs besides, and "the summer camp" is no time told.
        if (shift == Shift.None && edge == Edge.None && !(c.IsAny(at - 1, "in", "during", "by", "since", "until", "through", "after", "before", "of", "over", "for", "that")
                && (determined || c.IsAny(at - 1, "in", "during", "by", "until", "since", "that"))))
        {
            return null;
        }

        var masked = "XXXX-" + season.Season switch { 3 => "SP", 6 => "SU", 9 => "FA", _ => "WI" };
        return Found.Date(at, end, "season", Place(season.Season, shift, i, context), masked, edge);
    }

    private static Period? Place(int month, Shift shift, int unit, TimeContext context)
    {
        if (context.IsHistory)
        {
            return context.Anchor(Grain.Year) is { } told && context.Told is not null ? Of(told.Start.Year, month) : null;
        }

        if (context.Published is not { } day)
        {
            return null;
        }

        var now = Period.Of(Grain.Season, day);
        var same = Of(now.Start.Month > month ? now.Start.Year : now.Start.Year - 1, month);
        var latest = now.Start.Month == month ? now : same;
        var next = latest?.Shift(4);
        return shift switch
        {
            Shift.Last or Shift.Past or Shift.Previous => now.Start.Month == month ? now.Shift(-4) : same,
            Shift.Next or Shift.Coming or Shift.Following => next,
            Shift.This => Of(day.Year, month),
            _ => TenseCues.At(context.Clause, unit) == Cue.Forward && latest != now ? next : latest,
        };
    }

    private static Period? Of(int year, int month) => Period.OfMonth(year, month) is { } first ? new Period(Grain.Season, first.Start) : null;

    private static Found? Quarter(Clause c, int at, TimeContext context)
    {
        var i = c.Skip(at, "the");
        var (grain, number, end) = (Grain.Quarter, 0, -1);
        if (c.Word(i) is { Quarter: > 0 } code)
        {
            (number, end) = (code.Quarter, i + 1);
        }
        else if (c.Word(i) is { } order && (order.Ordinal is > 0 and <= 4 || order.Text == "last") && c.IsAny(i + 1, "quarter", "half"))
        {
            grain = c.Is(i + 1, "quarter") ? Grain.Quarter : Grain.Half;
            (number, end) = (order.Ordinal > 0 ? order.Ordinal : grain == Grain.Half ? 2 : 4, i + 2);
        }

        if (end < 0 || (grain == Grain.Half && number > 2))
        {
            return null;
        }

        var year = Year(c, end, context);
        if (year is null && c.Is(end, "of") && c.Is(end + 1, "the") && c.Is(end + 2, "year") && context.Published is { } today)
        {
            year = (today.Year, end + 3, false);
        }

        if (year is not (var of, var after, var written))
        {
            return null;
        }

        var month = grain == Grain.Quarter ? (number * 3) - 2 : (number * 6) - 5;
        return Period.OfMonth(of, month) is { } first
            ? Found.Date(at, after, grain == Grain.Quarter ? "quarter" : "half-year", new Period(grain, first.Start), Edge.None, written) : null;
    }

    private static (int Year, int End, bool Written)? Year(Clause c, int i, TimeContext context)
    {
        var at = c.Skip(c.Skip(i, ','), "of");
        if (Parts.Year(c, at, out var year) is > 0 and var end && !c.Is(i, "of") | year >= 1000)
        {
            return (year, end, true);
        }

        return Parts.RelativeYear(c, i, context, out year) is > 0 and var after ? (year, after, false) : null;
    }
}
