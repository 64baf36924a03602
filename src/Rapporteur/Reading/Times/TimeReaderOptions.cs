namespace Rapporteur.Reading.Times;

/// <summary>What a <see cref="TimeReader"/> is to find.</summary>
public sealed record TimeReaderOptions
{
    /// <summary>
    /// Also finds words that point to no place in the calendar ("recently", "now", "soon", "annual"). False by default: the record
    /// holds calendar time only.
    /// </summary>
    public bool VagueWords { get; init; }
}
