using System.Xml;
using System.Xml.Linq;
using Rapporteur.Records;
using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Html;
using Rapporteur.Sources.Text;

namespace Rapporteur.Sources.Feeds;

/// <summary>RSS 0.9x, 1.0 and 2.0, and Atom 0.3 and 1.0. Items before a place where the XML is broken are read.</summary>
internal static class XmlFeed
{
    /// <summary>Reads the items; at least one result.</summary>
    public static IEnumerable<SourceResult> Read(SourceDocument document)
    {
        var bytes = document.Bytes.Span;
        var notes = new List<Note>();
        var xml = TextDecoder.Decode(bytes, notes, document.Charset ?? CharsetDeclaration.In(bytes));
        if (string.IsNullOrWhiteSpace(xml))
        {
            return [document.Failed("empty", "holds only white space; there is no report to read")];
        }

        if (BinaryFormat.NameOf(bytes) is { } format)
        {
            return [document.Failed("binary", $"is {format.Name}, not a feed; {format.Advice}")];
        }

        xml = PlainText.Clean(xml, notes);
        return FeedReader.IsTooDeep(xml)
            ? [document.Failed("hostile", $"nests elements deeper than {FeedReader.MaxDepth}, as no feed does; fetch it anew")]
            : Items(xml, document, notes);
    }

    private static IEnumerable<SourceResult> Items(string xml, SourceDocument document, List<Note> notes)
    {
        using var reader = FeedReader.Open(xml);
        var feed = new FeedFacts { Language = document.Language };
        var number = 0;
        while (true)
        {
            SourceResult result;
            try
            {
                if (NextItem(reader, feed) is not { } item)
                {
                    break;
                }

                number++;
                result = new FeedItem(item).Read(feed, document.Origin with { Item = number }, document.Options, [.. notes]);
            }
            catch (XmlException fault)
            {
                result = Broken(fault, document, number);
                number = -1;
            }

            yield return result;
            if (number < 0)
            {
                yield break;
            }
        }

        if (number == 0)
        {
            yield return document.Failed("no-reports", "is XML without items of RSS or entries of Atom; give a feed or a page");
        }
    }

    private static SourceResult Broken(XmlException fault, SourceDocument document, int number) =>
        fault.Message.Contains("DTD", StringComparison.Ordinal)
            ? document.Failed("hostile", "declares a document type of its own, which is refused; fetch the feed anew")
            : document.Failed(
                "bad-xml",
                $"is no XML from line {fault.LineNumber}, column {fault.LinePosition} on, after {number} items; fetch it anew");

    // RSS 1.0 has its items beside the channel, the others have them in it; elements of the feed itself come first in all.
    private static XElement? NextItem(XmlReader reader, FeedFacts feed)
    {
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                reader.Read();
                continue;
            }

            switch (reader.LocalName)
            {
                case "item" or "entry":
                    return (XElement)XNode.ReadFrom(reader);
                case "rss" or "RDF" or "feed" or "channel":
                    feed.Language ??= reader.XmlLang is { Length: > 0 } language ? language : null;
                    reader.Read();
                    break;
                case "title" or "language" or "author" or "creator" when reader.Depth <= 2:
                    var element = (XElement)XNode.ReadFrom(reader);
                    var name = element.Elements().FirstOrDefault(x => x.Name.LocalName == "name") ?? element;
                    feed.Take(element.Name.LocalName, HtmlParsing.TextOf(name.Value).Trim());
                    break;
                case "image" or "textInput" or "textinput":
                    reader.Skip();
                    break;
                default:
                    reader.Read();
                    break;
            }
        }

        return null;
    }
}
