namespace Rapporteur.Reading.Times.Rules;

/// <summary>Dates in figures: 2025-10-21; 21/10/2025 and 21.10.2025, the day first unless only the other order is a date.</summary>
internal sealed class NumericDateRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        if (!c[at].IsNumber || !c[at + 2].IsNumber || !c[at + 4].IsNumber || c[at + 1].Sign != c[at + 3].Sign
            || c[at + 1].Sign is not ('-' or '/' or '.') || !(c.Joined(at + 1) && c.Joined(at + 2) && c.Joined(at + 3) && c.Joined(at + 4)))
        {
            return null;
        }

        var (a, b, d) = (c[at], c[at + 2], c[at + 4]);
        if (a.Digits == 4 && b.Digits <= 2 && d.Digits <= 2)
        {
            return Period.OfDay(a.Number, b.Number, d.Number) is { } iso
                ? Found.Date(at, at + 5, "date.iso", iso, yearWritten: true)
                : null;
        }

        if (a.Digits > 2 || b.Digits > 2 || d.Digits is not (2 or 4) || (d.Digits == 2 && c[at + 1].Sign != '/'))
        {
            return null;
        }

        var year = d.Digits == 4 ? d.Number : d.Number + (d.Number < 50 ? 2000 : 1900);
        var period = Period.OfDay(year, b.Number, a.Number) ?? Period.OfDay(year, a.Number, b.Number);
        return period is { } day ? Found.Date(at, at + 5, "date.figures", day, yearWritten: true) : null;
    }
}
