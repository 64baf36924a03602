using System.Text.RegularExpressions;
using System.Xml.Linq;
using Rapporteur.Records;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Exports.Tests.Briefs;

public sealed partial class BriefTests
{
    private static readonly string[] Titles =
        ["1. What changed since 2026-03-05", "2. Meetings", "3. Positions by issue", "4. Conditions", "5. Contradictions and open points", "6. Sources"];

    [Fact]
    public void The_sections_stand_in_a_desk_s_order()
    {
        using var file = DossierFile.Talks();
        Assert.Equal(Titles, file.Text("brief").Split('\n').Where(static l => l.StartsWith("## ", StringComparison.Ordinal)).Select(static l => l[3..]));
        Assert.Equal(Titles, Page(file).Descendants("h2").Select(static h => h.Value));
    }

    [Fact]
    public void Every_sentence_has_notes_and_every_note_is_used()
    {
        using var file = DossierFile.Talks();
        var text = file.Text("brief");
        var body = text[text.IndexOf("## 1.", StringComparison.Ordinal)..text.IndexOf("## 6.", StringComparison.Ordinal)];
        var sentences = body.Split('\n').Where(static l => l.TrimStart().StartsWith("- ", StringComparison.Ordinal) && !l.EndsWith("**", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(sentences);
        Assert.All(sentences, static s => Assert.Matches(@"\.\s*(\[\^\d+\])+$", s));
        var notes = NoteDefinition().Matches(text).Select(static m => m.Groups["number"].Value).ToList();
        Assert.Equal(notes.Distinct(), notes);
        Assert.Equal(notes.Order(), NoteReference().Matches(text).Select(static m => m.Groups["number"].Value).Distinct().Order());
        Assert.Contains("The Courier, 2026-03-09: \"A Summit of Norland and Sudmark is Cancelled in Muscat.\" (aaaaaa2/m1)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_is_told_with_its_life_a_position_with_its_shift_and_an_account_of_others_as_theirs()
    {
        using var file = DossierFile.Talks();
        var text = file.Text("brief");

        Assert.Contains("2026-03-20, Muscat: summit, Norland and Sudmark (planned, then cancelled; F", text, StringComparison.Ordinal);
        Assert.Contains("Norland accepts \"a ceasefire along the current front line\" (2026-03-12; shift, against it until 2026-03-01)", text, StringComparison.Ordinal);
        Assert.Contains("Norland accepts \"a prisoner exchange\", as Sudmark has it", text, StringComparison.Ordinal);
        Assert.Contains("Disputed: it is denied that Norland attacked Sudmark (\"shelled\"): ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_without_a_day_says_so()
    {
        using var file = DossierFile.Talks();
        var report = new ReportBuilder("ffffff3", "2026-03-12").Meeting(MeetingStatus.Proposed, null, null, MeetingKind.Conference, "Norland", "Sudmark").Build();
        file.Add(report with { Record = report.Record with { Report = report.Record.Report with { Published = null } } });
        Assert.Contains("Day not told: conference, Norland and Sudmark (proposed", file.Text("brief"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_whose_day_passed_unreported_is_an_open_point_and_signatories_share_a_sentence()
    {
        using var file = DossierFile.Talks();
        file.Add(new ReportBuilder("ffffff1", "2026-03-13").Meeting(MeetingStatus.Planned, "2026-03-15", "Lund", MeetingKind.Signing, "Norland", "Sudmark")
            .Position("Norland", Stance.Supports, 1, "a monitoring mission", null).Position("Sudmark", Stance.Supports, 1, "a monitoring mission", null));
        file.Add(new ReportBuilder("ffffff2", "2026-03-18").Text("Nothing was said on Wednesday."));
        var text = file.Text("brief");

        Assert.Contains("Open: signing, Norland and Sudmark, planned for 2026-03-15; no report tells whether it was held", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-03-15, Lund", text, StringComparison.Ordinal);
        Assert.Contains("Norland and Sudmark support \"a monitoring mission\", as reported (2026-03-13)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_well_formed_fetches_nothing_and_each_reference_has_its_note()
    {
        using var file = DossierFile.Talks();
        var page = Page(file);
        var targets = page.Descendants("a").Select(static a => a.Attribute("href")!.Value).Where(static h => h[0] == '#').Select(static h => h[1..]);

        Assert.All(targets.Distinct(), id => Assert.Single(page.Descendants("li"), li => li.Attribute("id")?.Value == id));
        Assert.DoesNotContain(page.Descendants(), static e => e.Name.LocalName is "script" or "img" or "link");
        Assert.Contains("default-src 'none'", page.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_is_text()
    {
        using var file = DossierFile.HostileTalks();
        var text = file.Text("brief");
        Assert.DoesNotMatch(@"(?<!\\)<b>", text);
        Assert.DoesNotContain("[x](javascript", text, StringComparison.Ordinal);
        Assert.DoesNotContain("&amp;]", text.Replace("\\&", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);

        var page = Page(file);
        Assert.Empty(page.Descendants("b"));
        Assert.DoesNotContain(page.Descendants("a"), static a => a.Attribute("href")!.Value.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("<b>&amp;]]></b>", page.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_large_dossier_has_a_brief_of_the_same_size()
    {
        using var file = new DossierFile();
        for (var i = 0; i < 40; i++)
        {
            var day = new DateOnly(2026, 3, 1).AddDays(i);
            var report = new ReportBuilder($"{i:x2}abcdef", $"{day:yyyy-MM-dd}", $"Outlet {i}");
            foreach (var status in Enum.GetValues<MeetingStatus>())
            {
                report.Meeting(status, $"{day.AddDays((int)status):yyyy-MM-dd}", $"Town {i}", MeetingKind.Talks, $"Land{i}", "Sudmark");
            }

            file.Add(report.Position($"Land{i}", Stance.Supports, 1, $"corridor {i}", null).Event("ASSAULT", EventStatus.Happened, $"hit{i}", $"{day:yyyy-MM-dd}", $"Land{i}", "Sudmark"));
        }

        var lines = file.Text("brief").Split('\n');
        Assert.InRange(lines.Count(static l => l.TrimStart().StartsWith("- ", StringComparison.Ordinal)), 20, 70);
        Assert.InRange(lines.Count(static l => l.StartsWith("[^", StringComparison.Ordinal)), 10, 60);
    }

    [Fact]
    public void An_empty_dossier_says_so()
    {
        using var file = new DossierFile();
        Assert.Contains("The dossier holds no report", file.Text("brief"), StringComparison.Ordinal);
        Assert.Equal(6, Page(file).Descendants("section").Count());
    }

    private static XElement Page(DossierFile file) => XDocument.Parse(file.Text("brief-html").Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)).Root!;

    [GeneratedRegex(@"^\[\^(?<number>\d+)\]: ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoteDefinition();

    [GeneratedRegex(@"\[\^(?<number>\d+)\](?!:)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NoteReference();
}
