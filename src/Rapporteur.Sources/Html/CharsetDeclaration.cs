using System.Text;
using System.Text.RegularExpressions;

namespace Rapporteur.Sources.Html;

/// <summary>The encoding that a page or an XML document names in its first bytes.</summary>
internal static partial class CharsetDeclaration
{
    private const int Head = 4096;

    /// <summary>The name as written in the XML declaration or a meta element, or null.</summary>
    public static string? In(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]);
        var match = XmlDeclaration().Match(head);
        match = match.Success ? match : MetaElement().Match(head);
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>The charset parameter of a media type ("text/html; charset=utf-8"), or null.</summary>
    public static string? OfMediaType(string? mediaType)
    {
        var match = Parameter().Match(mediaType ?? "");
        return match.Success ? match.Groups["name"].Value : null;
    }

    [GeneratedRegex("""^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["'](?<name>[\w.:-]{1,40})""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex XmlDeclaration();

    [GeneratedRegex(
        """<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*(?<name>[\w.:-]{1,40})""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex MetaElement();

    [GeneratedRegex("""charset\s*=\s*["']?(?<name>[\w.:-]{1,40})""", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Parameter();
}
