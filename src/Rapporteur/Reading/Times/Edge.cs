namespace Rapporteur.Reading.Times;

/// <summary>Which part of a period is meant: "early May", "the end of the year", "later that month".</summary>
internal enum Edge
{
    None,
    First,
    Middle,
    Last,

    /// <summary>Somewhere inside ("earlier this week", "the rest of the month"): nothing is cut off.</summary>
    Within,
}
