using Rapporteur.Records;

namespace Rapporteur.Dossiers;

/// <summary>Whether the day that a report bears can be true.</summary>
public static class ReportDay
{
    /// <summary>Code of the note that a report's day was not believed.</summary>
    public const string FutureNote = "future-date";

    // Somewhere it is already tomorrow.
    private const int Slack = 1;

    /// <summary>
    /// The report, without its day where that lies after the day on which it came in: a slip of the year must not make it the latest word on
    /// everything for years. Unknown is a value, and the note tells what was printed.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="now">The moment it came in.</param>
    public static (Report Report, Note? Note) Believed(Report report, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(report);
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        return report.Published is { } day && day > today.AddDays(Slack)
            ? (report with { Published = null }, new Note
            {
                Code = FutureNote,
                Message = FormattableString.Invariant($"The report is dated {day:yyyy-MM-dd} but came in on {today:yyyy-MM-dd}: it is kept without a day; give the right one with --date."),
            })
            : (report, null);
    }
}
