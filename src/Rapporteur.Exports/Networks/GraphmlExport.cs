using System.Xml;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Networks;

/// <summary>The network of parties as GraphML, for Gephi, Cytoscape, yEd, igraph, NetworkX.</summary>
internal sealed class GraphmlExport : IDossierExport
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    /// <inheritdoc/>
    public string Name => "graphml";

    /// <inheritdoc/>
    public string Description => "Network of parties as GraphML: who met, spoke of whom, backs or opposes what.";

    /// <inheritdoc/>
    public string MediaType => "application/graphml+xml; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => ".graphml";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var network = Network.Of(dossier);
        using var xml = XmlOutput.Over(output);
        xml.WriteStartElement("graphml", Space);
        foreach (var (id, on, name, type) in ((string, string, string, string)[])[
            ("label", "node", "label", "string"), ("kind", "node", "kind", "string"), ("country", "node", "country", "string"), ("reports", "node", "reports", "int"),
            ("relation", "edge", "relation", "string"), ("weight", "edge", "weight", "double"), ("first", "edge", "first", "string"), ("last", "edge", "last", "string")])
        {
            xml.WriteStartElement("key", Space);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", on);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in network.Nodes)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", node.Id);
            WriteData(xml, "label", node.Label);
            WriteData(xml, "kind", node.Kind);
            WriteData(xml, "country", node.Country);
            WriteData(xml, "reports", Plain.Of(node.Reports));
            xml.WriteEndElement();
        }

        foreach (var edge in network.Edges)
        {
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("source", edge.Source);
            xml.WriteAttributeString("target", edge.Target);
            xml.WriteAttributeString("directed", edge.IsDirected ? "true" : "false");
            WriteData(xml, "relation", edge.Kind);
            WriteData(xml, "weight", Plain.Of(edge.Weight));
            WriteData(xml, "first", Plain.Of(edge.First));
            WriteData(xml, "last", Plain.Of(edge.Last));
            xml.WriteEndElement();
        }

        xml.WriteEndDocument();
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        if (value.Length > 0)
        {
            xml.WriteStartElement("data", Space);
            xml.WriteAttributeString("key", key);
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }
}
