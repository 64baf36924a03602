using System.Globalization;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Calendars;

/// <summary>Meetings as an iCalendar (RFC 5545), all day, for the calendars of a desk.</summary>
/// <remarks>
/// Only meetings that a report puts on days, at most a month of them; the days are those of the latest report that gives any. The id of a
/// meeting is kept from one export to the next, so that a calendar takes changes for what they are.
/// </remarks>
internal sealed class CalendarExport : IDossierExport
{
    private const int LongestStretch = 31;

    /// <inheritdoc/>
    public string Name => "ics";

    /// <inheritdoc/>
    public string Description => "Dated meetings as a calendar: tentative, confirmed or cancelled.";

    /// <inheritdoc/>
    public string MediaType => "text/calendar; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => ".ics";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var lines = new ContentLines(output);
        var citations = new Citations(dossier);
        lines.Write("BEGIN:VCALENDAR");
        lines.Write("VERSION:2.0");
        lines.Write("PRODID:-//Rapporteur//Dossier//EN");
        lines.Write("CALSCALE:GREGORIAN");
        lines.Write("METHOD:PUBLISH");
        var isEmpty = true;
        foreach (var thing in dossier.Things(FindingLayer.Meeting))
        {
            if (thing.Findings.LastOrDefault(static f => f.From is not null) is { From: { } from } dated
                && (dated.To ?? from) is var to && to.DayNumber - from.DayNumber < LongestStretch && to < DateOnly.MaxValue)
            {
                WriteMeeting(lines, thing, from, to, citations, Judge.GradeOf(dossier, thing));
                isEmpty = false;
            }
        }

        if (isEmpty)
        {
            WriteZone(lines);
        }

        lines.Write("END:VCALENDAR");
    }

    private static void WriteMeeting(ContentLines lines, Thing thing, DateOnly from, DateOnly to, Citations citations, Grade grade)
    {
        var (status, source) = (thing.Latest.Data.Status, citations.Of(thing.Latest));
        var stamp = $"{Day(thing.Latest.Published ?? from)}T000000Z";
        lines.Write("BEGIN:VEVENT");
        lines.Write($"UID:{Plain.Of(thing.Id.ToString()).Replace('/', '-')}@rapporteur");
        lines.Write($"DTSTAMP:{stamp}");
        lines.Write($"LAST-MODIFIED:{stamp}");
        lines.Write($"SEQUENCE:{Plain.Of(thing.Findings.Count - 1)}");
        lines.Write($"DTSTART;VALUE=DATE:{Day(from)}");

        // The end is the day after the last (RFC 5545, 3.6.1).
        lines.Write($"DTEND;VALUE=DATE:{Day(to.AddDays(1))}");
        lines.Write($"STATUS:{StatusOf(status)}");
        lines.Write("TRANSP:TRANSPARENT");
        lines.WriteText("SUMMARY", Plain.Of(status is "planned" or "held" ? DossierWords.Meeting(thing) : $"{DossierWords.Meeting(thing)} ({status})"));
        lines.WriteText("LOCATION", Plain.Of(thing.Most(static d => d.Place)));
        lines.WriteText("CATEGORIES", Plain.Of(thing.Most(static d => d.Kind)));
        lines.WriteText("DESCRIPTION", $"{status ?? "unclear"}; grade {grade.Code}", $"{source.Source}: {source.Quote}", DossierWords.Short(thing.Latest.Id));
        if (Uri.TryCreate(source.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            lines.Write($"URL:{address!.AbsoluteUri}");
        }

        lines.Write("END:VEVENT");
    }

    // What is put off, or of no clear status, has no word of its own there: the summary says it.
    private static string StatusOf(string? status) => status switch
    {
        "held" or "ongoing" => "CONFIRMED",
        "cancelled" or "refused" => "CANCELLED",
        _ => "TENTATIVE",
    };

    // A calendar must have a component (RFC 5545, 3.6).
    private static void WriteZone(ContentLines lines)
    {
        lines.Write("BEGIN:VTIMEZONE");
        lines.Write("TZID:UTC");
        lines.Write("BEGIN:STANDARD");
        lines.Write("DTSTART:19700101T000000");
        lines.Write("TZOFFSETFROM:+0000");
        lines.Write("TZOFFSETTO:+0000");
        lines.Write("END:STANDARD");
        lines.Write("END:VTIMEZONE");
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
