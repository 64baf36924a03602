using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>Years before our era, with a month or season before them: "480 BC", "early 479 BCE", "the spring of 480 BC". They have no interval.</summary>
internal sealed class AncientYearRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        var i = Parts.Edge(c, at, out _);
        i = c.Skip(i, "the");
        i = c.IsAny(i, "early", "late", "mid") ? c.Skip(i + 1, '-') : i;
        var part = "";
        if (Parts.Month(c, i, out var month) is > 0 and var afterMonth)
        {
            part = "-" + month.Month.ToString("00", CultureInfo.InvariantCulture);
            i = c.Skip(afterMonth, "of");
        }
        else if (c.Word(i) is { Season: > 0 } season)
        {
            part = season.Season switch { 3 => "-SP", 6 => "-SU", 9 => "-FA", _ => "-WI" };
            i = c.Skip(i + 1, "of");
        }

        return c[i] is { IsNumber: true, Fraction: false, Digits: >= 1 and <= 4 } year && c.IsAny(i + 1, "bc", "bce") && c[i + 1].Upper
            ? new Found(at, i + 2, TimeType.Date, "BC" + year.Number.ToString("0000", CultureInfo.InvariantCulture) + part, null, null, "year.ancient")
            : null;
    }
}
