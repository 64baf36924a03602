namespace Rapporteur.Reading.Times.Rules;

/// <summary>Decades and centuries: "the early 1990s", "the '80s", "the 20th century", "19th-century".</summary>
internal sealed class DecadeRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        var i = Parts.Edge(c, at, out var edge);
        i = c.Skip(i, "the");
        i = edge == Edge.None ? Parts.Edge(c, i, out edge) : i;
        return Decade(c, at, i, edge) ?? Century(c, at, i, edge);
    }

    private static Found? Decade(Clause c, int at, int i, Edge edge)
    {
        var number = c.Sign(i, '\'') && c[i + 1] is { IsNumber: true, Digits: 2 } ? i + 1 : i;
        var unit = c[number];
        if (!unit.IsNumber || unit.Number % 10 != 0 || unit.Fraction)
        {
            return null;
        }

        var letter = c.Sign(number + 1, '\'') && c.Joined(number + 1) ? number + 2 : number + 1;
        if (!c.Is(letter, "s") || !c.Joined(letter))
        {
            return null;
        }

        var year = unit.Digits == 4 ? unit.Number : number > i && unit.Digits == 2 ? 1900 + unit.Number : 0;
        return Period.OfYear(year) is { } start
            ? Found.Date(at, letter + 1, "decade", Period.Of(Grain.Decade, start.Start), edge, yearWritten: true) : null;
    }

    private static Found? Century(Clause c, int at, int i, Edge edge)
    {
        var (number, next) = c[i].IsNumber && c.Joined(i + 1) && c.IsAny(i + 1, "st", "nd", "rd", "th") ? (c[i].Number, i + 2)
            : c.Word(i) is { Ordinal: > 0 } word ? (word.Ordinal, i + 1)
            : c.Word(i) is { Cardinal: 20 } && c.Sign(i + 1, '-') && c.Is(i + 2, "first") ? (21, i + 3) : (0, -1);
        if (next < 0 || number > 30)
        {
            return null;
        }

        next = c.Skip(next, '-');
        return c.Is(next, "century") && Period.OfYear(Math.Max(1, (number - 1) * 100)) is { } start
            ? Found.Date(at, next + 1, "century", new Period(Grain.Century, start.Start), edge, yearWritten: true) : null;
    }
}
