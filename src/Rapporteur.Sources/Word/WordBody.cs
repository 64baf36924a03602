using System.Xml;
using Rapporteur.Sources.Html;

namespace Rapporteur.Sources.Word;

/// <summary>The text of a document's main part (ISO/IEC 29500-1, WordprocessingML), as it stands after all tracked changes.</summary>
internal static class WordBody
{
    /// <summary>Reads the paragraphs.</summary>
    /// <param name="xml">The main part.</param>
    /// <param name="title">The paragraph in the style "Title", or null; it is part of the text too.</param>
    public static string Read(XmlReader xml, out string? title)
    {
        var text = new ParagraphWriter();
        ParagraphWriter? headline = null;
        string? found = null;
        xml.Read();
        while (!xml.EOF)
        {
            if (xml.NodeType == XmlNodeType.EndElement && Name(xml) == "p")
            {
                text.BreakParagraph();
                found ??= headline?.ToString();
                headline = null;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                xml.Read();
                continue;
            }

            switch (Name(xml))
            {
                // What was moved away or deleted, and the copy of a drawing's text for older programs.
                case "moveFrom" or "del" or "Fallback":
                    xml.Skip();
                    continue;
                case "t":
                    var run = xml.ReadElementContentAsString();
                    text.Write(run);
                    headline?.Write(run);
                    continue;
                case "p":
                    text.BreakParagraph();
                    break;
                case "pStyle" when found is null && xml.GetAttribute("val", xml.NamespaceURI) == "Title":
                    headline = new ParagraphWriter();
                    break;
                case "tab":
                    text.Space();
                    headline?.Space();
                    break;
                case "br" or "cr":
                    text.BreakLine();
                    headline?.Space();
                    break;
                case "noBreakHyphen":
                    text.Write("-");
                    headline?.Write("-");
                    break;
            }

            xml.Read();
        }

        title = found;
        return text.ToString();
    }

    private static string Name(XmlReader xml) =>
        xml.NamespaceURI.EndsWith("/wordprocessingml/main", StringComparison.Ordinal)
        || xml.NamespaceURI.EndsWith("/wordprocessingml/2006/main", StringComparison.Ordinal)
        || xml.LocalName == "Fallback" ? xml.LocalName : "";
}
