using System.Globalization;
using System.ServiceModel.Syndication;
using System.Xml;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;

namespace Rapporteur.Exports.Tests;

/// <summary>Exports as readers that others wrote understand them, hostile text included; Parquet has tests of its own.</summary>
public sealed class OutsideReaderTests
{
    [Theory]
    [InlineData("chronology", ",")]
    [InlineData("matrix", ",")]
    [InlineData("discourse", ",")]
    [InlineData("cameo", "\t")]
    public void Tables_are_tables_to_a_reader_of_csv(string format, string separator)
    {
        foreach (var file in (DossierFile[])[DossierFile.Talks(), DossierFile.HostileTalks()])
        {
            using var text = new StringReader(file.Text(format));
            using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = separator,
                DetectColumnCountChanges = true,
                Mode = separator == "," ? CsvMode.RFC4180 : CsvMode.NoEscape,
            });
            var rows = 0;
            for (; csv.Read(); rows++)
            {
                Assert.All(csv.Parser.Record!, static c => Assert.False(c.Length > 0 && c[0] is '=' or '@', c));
            }

            Assert.True(rows > 0, format);
            file.Dispose();
        }
    }

    [Fact]
    public void The_workbook_opens_in_a_reader_of_excel_files()
    {
        using var file = DossierFile.Talks();
        using var bytes = new MemoryStream(file.Bytes("xlsx"));
        Assert.Equal(["Positions", "Chronology"], MiniExcel.GetSheetNames(bytes));
        var rows = MiniExcel.Query(bytes, useHeaderRow: true, sheetName: "Chronology").Cast<IDictionary<string, object?>>().ToList();
        using var text = new StringReader(file.Text("chronology"));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var told = csv.GetRecords<dynamic>().Cast<IDictionary<string, object?>>().ToList();
        Assert.NotEmpty(told);
        Assert.Equal(told.Select(static r => $"{r["what"]} {r["day"]} {r["id"]}"), rows.Select(static r => $"{r["what"]} {r["day"]} {r["id"]}"));
    }

    [Fact]
    public void Meetings_are_events_to_a_reader_of_calendars()
    {
        using var file = DossierFile.Talks();
        var calendar = Ical.Net.Calendar.Load(file.Text("ics"))!;
        Assert.Equal("2.0", calendar.Version);
        Assert.Equal(["CANCELLED", "CONFIRMED"], calendar.Events.Select(static e => e.Status).Order(StringComparer.Ordinal));
        var summit = Assert.Single(calendar.Events, static e => e.Status == "CANCELLED");
        Assert.Equal(("summit, Norland and Sudmark (cancelled)", "Muscat", new DateOnly(2026, 3, 20)), (summit.Summary, summit.Location, summit.Start!.Date));
        Assert.False(summit.Start.HasTime);

        using var hostile = DossierFile.HostileTalks();
        Assert.NotEmpty(Ical.Net.Calendar.Load(hostile.Text("ics"))!.Events);
    }

    [Fact]
    public void Changes_are_a_feed_to_a_reader_of_feeds()
    {
        foreach (var file in (DossierFile[])[DossierFile.Talks(), DossierFile.HostileTalks()])
        {
            using var text = new StringReader(file.Text("atom"));
            using var xml = XmlReader.Create(text);
            var feed = SyndicationFeed.Load(xml);
            Assert.Equal("Changes in the dossier", feed.Title.Text);
            Assert.NotEmpty(feed.Items);
            Assert.All(feed.Items, static i => Assert.False(string.IsNullOrEmpty(i.Id) || string.IsNullOrEmpty(i.Title.Text)));
            Assert.All(feed.Items.SelectMany(static i => i.Links), static l => Assert.True(l.Uri.Scheme is "http" or "https"));
            file.Dispose();
        }
    }
}
