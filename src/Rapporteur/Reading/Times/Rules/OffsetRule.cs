using Rapporteur.Records;

namespace Rapporteur.Reading.Times.Rules;

/// <summary>
/// So much before or after: "two days ago", "four years ago" (the year), "a day earlier", "three weeks later", "two weeks from now".
/// Ago counts from the report, earlier and later from the last day told.
/// </summary>
internal sealed class OffsetRule : TimeRule
{
    public override Found? Read(Clause c, int at, TimeContext context)
    {
        var i = AfterApproximation(c, at);
        if (Quantity.At(c, i) is not { Hyphen: false } quantity)
        {
            return null;
        }

        var end = quantity.End;
        var time = c.Sign(end, '\'') && c.Is(end + 1, "time") ? end + 2 : c.Sign(end, '\'') && c.Is(end + 1, "s") && c.Is(end + 2, "time") ? end + 3 : -1;
        var (sign, told, after) = c.Word(end)?.Text switch
        {
            "ago" => (-1, false, end + 1),
            "earlier" or "beforehand" => (-1, true, end + 1),
            "later" or "afterwards" => (1, true, end + 1),
            "hence" => (1, false, end + 1),
            "from" when c.IsAny(end + 1, "now", "today") => (1, false, end + 2),
            "before" when EndsHere(c, end + 1) => (-1, true, end + 1),
            "after" when EndsHere(c, end + 1) => (1, true, end + 1),
            _ => time > 0 ? (1, false, time) : (0, false, -1),
        };
        if (after < 0 || (quantity.Article && quantity.Count is null && told && quantity.Unit.Unit is "H" or "MIN" or "S"))
        {
            return null;
        }

        if (quantity.Count is not { } count)
        {
            return Vague(at, after, sign, told, quantity, context);
        }

        var grain = Units.GrainOf(quantity.Unit.Unit!) ?? Grain.Day;
        var from = told ? context.Told is { } last && last.Grain == grain ? last.Start : context.Anchor(Grain.Day)?.Start ?? context.Anchor(grain)?.Start
            : context.DayOfSpeech(i);
        if (count != decimal.Truncate(count))
        {
            grain = grain == Grain.Year ? Grain.Month : grain;
        }

        // A decade has a grain of its own only where it is named ("the 1990s"); two decades ago is a year.
        grain = grain > Grain.Year ? Grain.Year : grain;
        var day = from is { } start ? Units.Move(start, sign * count, quantity.Unit) : null;
        return Found.Date(at, after, told ? "offset.told" : "offset.ago", day is { } found ? Period.Of(grain, found) : null, Units.Masked(grain));
    }

    /// <summary>Whether nothing that "before" or "after" could govern follows.</summary>
    public static bool EndsHere(Clause c, int i) => i >= c.Count || c[i].Sign is '.' or ',' or ';' or ')' or '"' or '?' or '!' or ':' || c.IsAny(i, "and", "but", "in", "when");

    private static int AfterApproximation(Clause c, int at)
    {
        var i = at;
        if (c.IsAny(i, "more", "less") && c.Is(i + 1, "than"))
        {
            return i + 2;
        }

        if (c.Is(i, "at") && c.Is(i + 1, "least"))
        {
            return i + 2;
        }

        return c.IsAny(i, "nearly", "almost", "just", "exactly", "approximately", "about", "around", "over", "roughly") ? i + 1 : i;
    }

    private static Found? Vague(int at, int end, int sign, bool told, in Quantity quantity, TimeContext context)
    {
        if (told)
        {
            return new Found(at, end, TimeType.Duration, Units.Length(null, quantity.Unit), null, null, "offset.vague-told");
        }

        return sign < 0
            ? new Found(at, end, TimeType.Date, "PAST_REF", null, context.Published, "offset.vague")
            : new Found(at, end, TimeType.Date, "FUTURE_REF", context.Published, null, "offset.vague");
    }
}
