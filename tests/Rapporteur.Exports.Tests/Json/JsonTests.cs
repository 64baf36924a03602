using System.Text.Json;
using Rapporteur.Exports.Tests.Tables;
using Rapporteur.Records;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Exports.Tests.Json;

public sealed class JsonTests
{
    [Fact]
    public void Each_finding_is_a_line_with_its_thing_and_grade()
    {
        using var file = DossierFile.Talks();
        var lines = Lines(file.Text("jsonl"));

        var summits = lines.Where(static l => l.GetProperty("layer").GetString() == "meeting" && l.GetProperty("kind").GetString() == "summit").ToList();
        Assert.Equal(["aaaaaa1/m1", "aaaaaa2/m1"], summits.Select(static l => l.GetProperty("id").GetString()));
        Assert.All(summits, static l => Assert.Equal("aaaaaa1/m1", l.GetProperty("thing").GetString()));
        Assert.All(lines, static l => Assert.Matches("^[A-F][1-6]$", l.GetProperty("grade").GetString()));
        Assert.Equal("The Courier", summits[1].GetProperty("source").GetProperty("outlet").GetString());
        Assert.Equal(7, lines.Select(static l => l.GetProperty("layer").GetString()).Distinct().Count());
    }

    [Fact]
    public void An_event_is_one_record_with_lists_of_actors()
    {
        using var file = DossierFile.Talks();
        var record = Assert.Single(JsonDocument.Parse(file.Text("plover")).RootElement.EnumerateArray());

        Assert.Equal("ASSAULT", record.GetProperty("type").GetString());
        Assert.Equal("2026-03-07", record.GetProperty("date").GetString());
        Assert.Equal("denied", record.GetProperty("status").GetString());
        Assert.Equal("NOR", Assert.Single(record.GetProperty("actors").EnumerateArray()).GetProperty("country").GetString());
        Assert.Equal("Sudmark", Assert.Single(record.GetProperty("recipients").EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(2, record.GetProperty("source").GetArrayLength());
        Assert.False(record.TryGetProperty("mode", out _));
    }

    [Fact]
    public void Coded_events_keep_their_code_intensity_place_and_class()
    {
        using var file = new DossierFile();
        var report = new ReportBuilder("cccccc1", "2026-03-09").Event("ASSAULT", EventStatus.Happened, "shelled", "2026-03-07", "Norland", "Sudmark")
            .Event("CONSULT", EventStatus.Planned, "visits", "2026-03-20", "Norland", "Sudmark").Build();
        var shelled = report.Record.Events[0] with
        {
            Mode = "heavy-weapons",
            Cameo = "194",
            Goldstein = -10,
            Place = new Place { Name = "Lund", Country = "SUD", Latitude = 55.705, Longitude = -13.25, Span = report.Record.Sentences[0] },
        };
        file.Add(report with { Record = report.Record with { Events = [shelled, report.Record.Events[1]] } });

        var rows = file.Text("cameo").TrimEnd('\n').Split('\n').Select(static l => l.Split('\t')).ToList();
        Assert.Equal(2, rows.Count);
        var row = rows[0].Zip(rows[1]).ToDictionary(static p => p.First, static p => p.Second);
        Assert.Equal("20260307 202603 2026 20260309", Cells(row, "SQLDATE", "MonthYear", "Year", "DATEADDED"));
        Assert.Equal("Norland NOR GOV Sudmark SUD", Cells(row, "Actor1Name", "Actor1CountryCode", "Actor1Type1Code", "Actor2Name", "Actor2CountryCode"));
        Assert.Equal("194 194 19 4 -10", Cells(row, "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale"));
        Assert.Equal("1 1 happened", Cells(row, "NumSources", "NumArticles", "Status"));
        Assert.Equal("Lund SUD 55.705 -13.25", Cells(row, "ActionGeo_FullName", "ActionGeo_CountryCode", "ActionGeo_Lat", "ActionGeo_Long"));

        var records = JsonDocument.Parse(file.Text("plover")).RootElement.EnumerateArray().ToList();
        Assert.Equal(["happened", "planned"], records.Select(static r => r.GetProperty("status").GetString()));
        Assert.Equal("heavy-weapons", records[0].GetProperty("mode").GetString());
        Assert.Equal(55.705, records[0].GetProperty("place").GetProperty("latitude").GetDouble());
    }

    [Fact]
    public void Hostile_text_stays_in_its_value()
    {
        using var file = DossierFile.HostileTalks();
        Assert.NotEmpty(Lines(file.Text("jsonl")));
        Assert.Equal(1, JsonDocument.Parse(file.Text("plover")).RootElement.GetArrayLength());
        var rows = file.Text("cameo").TrimEnd('\n').Split('\n').Select(static l => l.Split('\t')).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Equal(rows[0].Length, rows[1].Length);
    }

    [Fact]
    public void An_empty_dossier_gives_nothing_that_is_valid()
    {
        using var file = new DossierFile();
        Assert.Empty(file.Text("jsonl"));
        Assert.Equal("[]\n", file.Text("plover"));
        Assert.Single(file.Text("cameo").TrimEnd('\n').Split('\n'));
        Assert.Single(CsvReader.Rows(file.Text("chronology")));
    }

    private static string Cells(Dictionary<string, string> row, params string[] columns) => string.Join(' ', columns.Select(c => row[c]));

    private static List<JsonElement> Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonDocument.Parse(l).RootElement)];
}
