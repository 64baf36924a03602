using Rapporteur.Records;

namespace Rapporteur.Reading.Times;

/// <summary>What a rule read between two units.</summary>
/// <param name="From">First unit.</param>
/// <param name="To">Just after the last unit.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value.</param>
/// <param name="Start">First day, where bounded.</param>
/// <param name="End">Last day, where bounded.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Tells">The place in the calendar that later "that day" or "a week later" count from, if any.</param>
/// <param name="YearWritten">Whether the year stands in the text.</param>
internal readonly record struct Found(
    int From, int To, TimeType Type, string Value, DateOnly? Start, DateOnly? End, string Rule, Period? Tells = null, bool YearWritten = false)
{
    /// <summary>A date that is a stretch of the calendar, or the part of it that an edge leaves.</summary>
    public static Found Date(int from, int to, string rule, Period period, Edge edge = Edge.None, bool yearWritten = false)
    {
        var (start, end) = (period.Start, period.End);
        var third = (end.DayNumber - start.DayNumber + 1) / 3;
        (start, end) = edge switch
        {
            Edge.First when third > 0 => (start, start.AddDays(third)),
            Edge.Middle when third > 0 => (start.AddDays(third), end.AddDays(-third)),
            Edge.Last when third > 0 => (end.AddDays(-third), end),
            _ => (start, end),
        };
        return new Found(from, to, TimeType.Date, period.Value, start, end, rule, period, yearWritten);
    }

    /// <summary>A stretch of the calendar, or what is known of its value where it cannot be placed.</summary>
    public static Found Date(int from, int to, string rule, Period? period, string otherwise, Edge edge = Edge.None) =>
        period is { } placed ? Date(from, to, rule, placed, edge) : new Found(from, to, TimeType.Date, otherwise, null, null, rule);
}
