using System.Text.RegularExpressions;
using System.Xml;

namespace Rapporteur.Sources.Feeds;

/// <summary>Opens XML of unknown origin so that it can do no harm.</summary>
internal static partial class FeedReader
{
    /// <summary>Deepest nesting of elements; feeds that carry whole pages as XHTML stay below a hundred.</summary>
    public const int MaxDepth = 256;

    /// <summary>
    /// A reader that fetches nothing and refuses documents that declare entities. A bare reference to a DTD, as RSS 0.91 has
    /// one, is passed over.
    /// </summary>
    /// <param name="xml">The document.</param>
    public static XmlReader Open(string xml) => XmlReader.Create(
        new StringReader(WithoutPageEntities(xml.TrimStart())),
        new XmlReaderSettings
        {
            DtdProcessing = BareDocumentType().IsMatch(xml) ? DtdProcessing.Ignore : DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CheckCharacters = false,
        });

    /// <summary>Whether a document nests elements deeper than <see cref="MaxDepth"/>.</summary>
    public static bool IsTooDeep(string xml)
    {
        using var reader = Open(xml);
        try
        {
            while (reader.Read())
            {
                if (reader.Depth > MaxDepth)
                {
                    return true;
                }
            }
        }
        catch (XmlException)
        {
            // What is wrong is told when it is read in earnest; deeper it does not go.
            return false;
        }

        return false;
    }

    // "&nbsp;" belongs to HTML, and feeds have it all the same.
    private static string WithoutPageEntities(string xml) => PageEntity().Replace(
        xml, match => System.Net.WebUtility.HtmlDecode(match.Value) is { Length: 1 or 2 } letter && letter is not ("<" or "&")
            ? letter : match.Value);

    [GeneratedRegex("&(?!(amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,30};", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex PageEntity();

    [GeneratedRegex(@"^\s*(<\?xml[^>]{0,200}\?>)?\s*<!DOCTYPE\s+(rss|rdf:RDF)\b[^\[>]{0,300}>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BareDocumentType();
}
