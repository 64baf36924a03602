using System.Globalization;
using Microsoft.AspNetCore.Http;
using Rapporteur.Dossiers;
using Rapporteur.Records;
using Rapporteur.Sources.Headers;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Pages;

/// <summary>What a page is asked for.</summary>
/// <param name="http">The request.</param>
/// <param name="snapshot">The dossier at the moment that it asks for.</param>
/// <param name="snapshots">The dossier at other moments.</param>
internal sealed class PageRequest(HttpContext http, DossierSnapshot snapshot, SnapshotCache snapshots)
{
    private const int LongestValue = 500;

    /// <summary>The dossier at the moment that is asked for.</summary>
    public DossierSnapshot Snapshot => snapshot;

    /// <summary>The request itself.</summary>
    public HttpContext Http => http;

    /// <summary>The store, for what snapshots do not hold: whole reports and the search.</summary>
    public IDossierStore Store => snapshots.Store;

    /// <summary>How many reports were read with other models or tables than those that read today.</summary>
    public int ReadOtherwise => snapshots.ReadOtherwise;

    /// <summary>The dossier at another moment.</summary>
    public ValueTask<DossierSnapshot> AtAsync(DossierMoment moment) => snapshots.AtAsync(moment);

    /// <summary>A part of the path.</summary>
    public string Route(string name) => (string?)http.Request.RouteValues[name] ?? string.Empty;

    /// <summary>A value of the query; null where it is missing or empty.</summary>
    /// <exception cref="BadQueryException">It is longer than any that means something.</exception>
    public string? Text(string name) => Text(http.Request.Query, name);

    /// <summary>A day of the query.</summary>
    /// <exception cref="BadQueryException">It is none.</exception>
    public DateOnly? Day(string name) => Day(http.Request.Query, name);

    /// <summary>A moment of the query: the end of a day, or a moment in UTC.</summary>
    /// <exception cref="BadQueryException">It is neither.</exception>
    public DateTimeOffset? Moment(string name) => Moment(http.Request.Query, name);

    /// <summary>A number of the query.</summary>
    /// <exception cref="BadQueryException">It is none, or out of bounds.</exception>
    public int Number(string name, int otherwise, int least, int most) => Text(name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw new BadQueryException($"{name}={text} is no number from {least} to {most}.");

    /// <summary>One of the values of an enumeration, by its word (kebab-case).</summary>
    /// <exception cref="BadQueryException">It is none of them.</exception>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (RecordNames.Of(value) == text)
            {
                return value;
            }
        }

        throw new BadQueryException($"{name}={text} is none of {string.Join(", ", Enum.GetValues<T>().Select(RecordNames.Of))}.");
    }

    /// <summary>The moment that a query asks for.</summary>
    /// <exception cref="BadQueryException">A date is none.</exception>
    public static DossierMoment MomentOf(IQueryCollection query) => new(Moment(query, "asOf"), Day(query, "until"));

    /// <summary>A moment of a query: the end of a day, or a moment in UTC.</summary>
    /// <exception cref="BadQueryException">It is neither.</exception>
    public static DateTimeOffset? Moment(IQueryCollection query, string name) => Text(query, name) is not { } text ? null
        : text.Length <= 10 && HeaderDate.TryRead(text, out var day) ? new DateTimeOffset(day.ToDateTime(TimeOnly.MaxValue, DateTimeKind.Utc))
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? moment
        : throw new BadQueryException($"{name}={text} is no moment; write a day (2025-10-22) or a moment in UTC (2025-10-22T14:00).");

    private static DateOnly? Day(IQueryCollection query, string name) => Text(query, name) is not { } text ? null
        : HeaderDate.TryRead(text, out var day) ? day
        : throw new BadQueryException($"{name}={text} is no date; write it as 2025-10-22.");

    private static string? Text(IQueryCollection query, string name) => query[name].ToString() switch
    {
        "" => null,
        { Length: > LongestValue } => throw new BadQueryException($"{name} is longer than {LongestValue} characters."),
        var text => text,
    };
}
