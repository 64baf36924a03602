using System.Text;
using Rapporteur.Records;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Exports.Tests.Calendars;

public sealed class CalendarTests
{
    [Fact]
    public void Meetings_have_their_days_and_status()
    {
        using var file = DossierFile.Talks();
        file.Add(new ReportBuilder("dddddd1", "2026-03-12").Meeting(MeetingStatus.Planned, "2026-04-02", "Oslo", MeetingKind.Conference, "Norland", "Sudmark")
            .Meeting(MeetingStatus.Planned, null, "Oslo", MeetingKind.Signing, "Norland", "Sudmark"));
        var events = Events(file);

        Assert.Equal(["CONFIRMED", "CANCELLED", "TENTATIVE"], events.Select(static e => e["STATUS"]));
        var summit = events[1];
        Assert.Equal(("20260320", "20260321"), (summit["DTSTART;VALUE=DATE"], summit["DTEND;VALUE=DATE"]));
        Assert.Equal(("aaaaaa1-m1@rapporteur", "20260309T000000Z", "1", "Muscat"), (summit["UID"], summit["DTSTAMP"], summit["SEQUENCE"], summit["LOCATION"]));
        Assert.Equal("summit\\, Norland and Sudmark (cancelled)", summit["SUMMARY"]);
    }

    [Fact]
    public void Lines_end_in_crlf_and_have_at_most_75_octets()
    {
        using var file = DossierFile.HostileTalks();
        var report = new ReportBuilder("dddddd2", "2026-03-12").Meeting(MeetingStatus.Held, "2026-03-11", new string('ž', 200), MeetingKind.Talks, "Zoë Ångström", "Sudmark");
        file.Add(report);
        var text = file.Text("ics");

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.Equal(text.Count(static c => c == '\n'), text.Split("\r\n").Length - 1);
        Assert.All(text.Split("\r\n"), static l => Assert.InRange(Encoding.UTF8.GetByteCount(l), 0, 75));
        Assert.Contains(Events(file), static e => e["LOCATION"] == new string('ž', 200));
    }

    [Fact]
    public void Hostile_text_ends_no_line_and_no_component()
    {
        using var file = DossierFile.HostileTalks();
        var hostile = Assert.Single(Events(file));
        Assert.Contains("\\;\\\\[x](javascript:1)", hostile["LOCATION"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_dossier_still_has_a_component()
    {
        using var file = new DossierFile();
        Assert.Empty(Events(file));
        Assert.Contains("BEGIN:VTIMEZONE\r\n", file.Text("ics"), StringComparison.Ordinal);
    }

    // Unfolds, checks that components nest, and takes each event's properties.
    private static List<Dictionary<string, string>> Events(DossierFile file)
    {
        List<Dictionary<string, string>> events = [];
        var open = new Stack<string>();
        foreach (var line in file.Text("ics").Replace("\r\n ", string.Empty, StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = (line[..colon], line[(colon + 1)..]);
            if (name == "BEGIN")
            {
                open.Push(value);
                if (value == "VEVENT")
                {
                    events.Add([]);
                }
            }
            else if (name == "END")
            {
                Assert.Equal(open.Pop(), value);
            }
            else if (open.Peek() == "VEVENT")
            {
                Assert.Matches("^[A-Z-]+(;VALUE=DATE)?$", name);
                events[^1].Add(name, value);
            }
        }

        Assert.Empty(open);
        return [.. events.OrderBy(static e => e["DTSTART;VALUE=DATE"], StringComparer.Ordinal)];
    }
}
