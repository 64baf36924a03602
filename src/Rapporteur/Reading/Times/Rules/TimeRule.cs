namespace Rapporteur.Reading.Times.Rules;

/// <summary>One construction. Rules keep no state: all of it is in the context.</summary>
internal abstract class TimeRule
{
    /// <summary>The longest expression of this construction that begins exactly at a unit, or null.</summary>
    public abstract Found? Read(Clause c, int at, TimeContext context);
}
