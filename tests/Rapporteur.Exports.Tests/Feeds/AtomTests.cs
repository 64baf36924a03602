using System.Xml.Linq;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Exports.Tests.Feeds;

public sealed class AtomTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void Each_day_s_changes_are_entries_the_latest_first()
    {
        using var file = DossierFile.Talks();
        var feed = XDocument.Parse(file.Text("atom")).Root!;
        var entries = feed.Elements(Atom + "entry").ToList();

        Assert.Equal("2026-03-12T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        var days = entries.Select(static e => e.Element(Atom + "updated")!.Value).ToList();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        var off = Assert.Single(entries, static e => e.Element(Atom + "title")!.Value.Contains("planned, now cancelled", StringComparison.Ordinal));
        Assert.Equal("2026-03-09T00:00:00Z", off.Element(Atom + "updated")!.Value);
        Assert.Contains("The Courier, 2026-03-09: \"A Summit", off.Element(Atom + "content")!.Value, StringComparison.Ordinal);
        Assert.All(entries, static e => Assert.True(Guid.TryParse(e.Element(Atom + "id")!.Value["urn:uuid:".Length..], out _)));
        Assert.Equal(entries.Count, entries.Select(static e => e.Element(Atom + "id")!.Value).Distinct().Count());
    }

    [Fact]
    public void A_change_keeps_its_id_when_more_is_added()
    {
        using var file = DossierFile.Talks();
        var before = Ids(file);
        file.Add(new ReportBuilder("eeeeee1", "2026-03-14").Text("Nothing was said on Saturday."));
        Assert.Subset(Ids(file), before);
    }

    [Fact]
    public void Hostile_text_and_an_empty_dossier_give_well_formed_feeds()
    {
        using var hostile = DossierFile.HostileTalks();
        Assert.NotEmpty(XDocument.Parse(hostile.Text("atom")).Descendants(Atom + "entry"));

        using var empty = new DossierFile();
        var feed = XDocument.Parse(empty.Text("atom")).Root!;
        Assert.Empty(feed.Elements(Atom + "entry"));
        Assert.All((string[])["id", "title", "updated", "author"], name => Assert.NotNull(feed.Element(Atom + name)));
    }

    private static HashSet<string> Ids(DossierFile file) =>
        [.. XDocument.Parse(file.Text("atom")).Root!.Elements(Atom + "entry").Select(static e => e.Element(Atom + "id")!.Value)];
}
