using System.Xml;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Networks;

/// <summary>The network of parties as GEXF 1.3, dynamic: edges have the days from which to which they are told.</summary>
internal sealed class GexfExport : IDossierExport
{
    private const string Space = "http://gexf.net/1.3";

    /// <inheritdoc/>
    public string Name => "gexf";

    /// <inheritdoc/>
    public string Description => "The same network as GEXF with its days, for Gephi's timeline.";

    /// <inheritdoc/>
    public string MediaType => "application/gexf+xml; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => ".gexf";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var network = Network.Of(dossier);
        using var xml = XmlOutput.Over(output);
        xml.WriteStartElement("gexf", Space);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("timeformat", "date");
        xml.WriteAttributeString("timerepresentation", "interval");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteStartElement("attributes", Space);
        xml.WriteAttributeString("class", "node");
        WriteColumn(xml, "kind", "string");
        WriteColumn(xml, "country", "string");
        WriteColumn(xml, "reports", "integer");
        xml.WriteEndElement();
        xml.WriteStartElement("nodes", Space);
        foreach (var node in network.Nodes)
        {
            WriteNode(xml, node);
        }

        xml.WriteEndElement();
        xml.WriteStartElement("edges", Space);
        var id = 0;
        foreach (var edge in network.Edges)
        {
            WriteEdge(xml, edge, id++);
        }

        xml.WriteEndDocument();
    }

    private static void WriteNode(XmlWriter xml, NetworkNode node)
    {
        xml.WriteStartElement("node", Space);
        xml.WriteAttributeString("id", node.Id);
        xml.WriteAttributeString("label", node.Label);
        xml.WriteStartElement("attvalues", Space);
        foreach (var (column, value) in ((string, string)[])[("kind", node.Kind), ("country", node.Country), ("reports", Plain.Of(node.Reports))])
        {
            if (value.Length > 0)
            {
                xml.WriteStartElement("attvalue", Space);
                xml.WriteAttributeString("for", column);
                xml.WriteAttributeString("value", value);
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, NetworkEdge edge, int id)
    {
        xml.WriteStartElement("edge", Space);
        xml.WriteAttributeString("id", Plain.Of(id));
        xml.WriteAttributeString("source", edge.Source);
        xml.WriteAttributeString("target", edge.Target);
        xml.WriteAttributeString("type", edge.IsDirected ? "directed" : "undirected");
        xml.WriteAttributeString("kind", edge.Kind);
        xml.WriteAttributeString("label", edge.Kind);
        xml.WriteAttributeString("weight", Plain.Of(edge.Weight));
        xml.WriteKnown("start", Plain.Of(edge.First));
        xml.WriteKnown("end", Plain.Of(edge.Last));
        xml.WriteEndElement();
    }

    private static void WriteColumn(XmlWriter xml, string name, string type)
    {
        xml.WriteStartElement("attribute", Space);
        xml.WriteAttributeString("id", name);
        xml.WriteAttributeString("title", name);
        xml.WriteAttributeString("type", type);
        xml.WriteEndElement();
    }
}
