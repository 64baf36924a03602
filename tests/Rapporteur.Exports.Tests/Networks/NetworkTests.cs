using System.Xml.Linq;

namespace Rapporteur.Exports.Tests.Networks;

public sealed class NetworkTests
{
    private static readonly XNamespace Graphml = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    [Fact]
    public void Parties_that_met_are_tied_and_those_whose_meeting_was_called_off_are_not()
    {
        using var file = DossierFile.Talks();
        var met = Edges(file).Where(static e => e.Relation == "met").Select(static e => (e.Source, e.Target, e.First)).ToList();

        Assert.Equal(3, met.Count);
        Assert.All(met, static e => Assert.Equal("2026-03-08", e.First));
        Assert.DoesNotContain(met, static e => (e.Source, e.Target) is ("Norland", "Sudmark") or ("Sudmark", "Norland"));
    }

    [Fact]
    public void Who_tells_of_others_speaks_of_them_and_sides_back_issues()
    {
        using var file = DossierFile.Talks();
        var edges = Edges(file);

        Assert.Contains(edges, static e => (e.Source, e.Relation, e.Target) == ("Sudmark", "spoke of", "Norland"));
        Assert.Contains(edges, static e => (e.Source, e.Relation, e.Target) == ("Norland", "backs", "ceasefire along the current line"));
        Assert.DoesNotContain(edges, static e => e.Source == e.Target);
    }

    [Fact]
    public void Both_formats_tell_the_same_network_and_every_end_is_a_node()
    {
        using var file = DossierFile.Talks();
        var graphml = XDocument.Parse(file.Text("graphml"));
        var gexf = XDocument.Parse(file.Text("gexf"));
        var nodes = graphml.Descendants(Graphml + "node").Select(static n => n.Attribute("id")!.Value).ToList();

        Assert.Equal(nodes, gexf.Descendants(Gexf + "node").Select(static n => n.Attribute("id")!.Value));
        Assert.Equal(nodes.Distinct(), nodes);
        var ends = graphml.Descendants(Graphml + "edge").SelectMany(static e => new[] { e.Attribute("source")!.Value, e.Attribute("target")!.Value }).ToList();
        Assert.Equal(ends, gexf.Descendants(Gexf + "edge").SelectMany(static e => new[] { e.Attribute("source")!.Value, e.Attribute("target")!.Value }));
        Assert.Subset(nodes.ToHashSet(), ends.ToHashSet());
        Assert.All(graphml.Descendants(Graphml + "data"), d => Assert.Contains(graphml.Descendants(Graphml + "key"), k => k.Attribute("id")!.Value == d.Attribute("key")!.Value));
    }

    [Theory]
    [InlineData("graphml")]
    [InlineData("gexf")]
    public void Hostile_text_and_an_empty_dossier_give_well_formed_xml(string format)
    {
        using var hostile = DossierFile.HostileTalks();
        var document = XDocument.Parse(hostile.Text(format));
        Assert.All(document.Descendants().Attributes("id"), static id => Assert.Matches(@"^[\w.:-]+$", id.Value));

        using var empty = new DossierFile();
        Assert.DoesNotContain(XDocument.Parse(empty.Text(format)).Descendants(), static e => e.Name.LocalName is "node" or "edge");
    }

    private static List<(string Source, string Relation, string Target, string? First)> Edges(DossierFile file)
    {
        var document = XDocument.Parse(file.Text("graphml"));
        var labels = document.Descendants(Graphml + "node").ToDictionary(static n => n.Attribute("id")!.Value, static n => Data(n, "label")!);
        return [.. document.Descendants(Graphml + "edge").Select(e => (labels[e.Attribute("source")!.Value], Data(e, "relation")!, labels[e.Attribute("target")!.Value], Data(e, "first")))];
    }

    private static string? Data(XElement element, string key) => element.Elements(Graphml + "data").FirstOrDefault(d => d.Attribute("key")!.Value == key)?.Value;
}
