using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Rapporteur.Sources.Html;

/// <summary>Parses pages that can be parsed in reasonable time and space. Scripts are not run, nothing is fetched.</summary>
internal static class HtmlParsing
{
    /// <summary>Longest page in characters; the longest of real ones are below a tenth of it.</summary>
    public const int MaxLength = 16 << 20;

    // Parsing takes time quadratic in the depth; real pages stay below a hundred.
    private const int MaxDepth = 1000;

    // The parser copies all of a text anew at each "<" that begins no tag.
    private const int MaxStray = 20_000;

    /// <summary>Why the page will not be parsed, or null where it can be.</summary>
    public static string? Objection(string page)
    {
        if (page.Length > MaxLength)
        {
            return $"is a page of more than {MaxLength >> 20} million characters; save the article in it as text";
        }

        var (depth, stray) = Measure(page);
        return depth > MaxDepth
            ? $"leaves more than {MaxDepth} elements open inside one another, as no article does; save its text instead"
            : stray > MaxStray ? $"has more than {MaxStray} \"<\" that begin no tag; save its text instead" : null;
    }

    /// <summary>How deep elements are open inside one another, at most: start tags less end tags.</summary>
    public static int DepthOf(string page) => Measure(page).Depth;

    /// <summary>The document.</summary>
    /// <param name="page">A page to which there is no <see cref="Objection"/>.</param>
    public static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    /// <summary>Visible text of a piece of HTML as feeds and mail carry it; where it cannot be parsed, the piece as it is.</summary>
    public static string TextOf(string fragment)
    {
        if (!fragment.AsSpan().ContainsAny('<', '&') || Objection(fragment) is not null)
        {
            return fragment.Replace('\u00A0', ' ');
        }

        using var document = Parse(fragment);
        return HtmlText.Of(document.DocumentElement);
    }

    // Counts only elements that must be closed.
    private static (int Depth, int Stray) Measure(string page)
    {
        int depth = 0, deepest = 0, stray = 0;
        var rest = page.AsSpan();
        int at;
        while ((at = rest.IndexOf('<')) >= 0 && at + 1 < rest.Length)
        {
            rest = rest[(at + 1)..];
            if (rest[0] == '/')
            {
                depth = Math.Max(depth - 1, 0);
            }
            else if (!char.IsAsciiLetter(rest[0]))
            {
                stray += rest[0] is '!' or '?' ? 0 : 1;
            }
            else if (MustBeClosed(rest))
            {
                deepest = Math.Max(deepest, ++depth);
            }
        }

        return (deepest, stray);
    }

    private static bool MustBeClosed(ReadOnlySpan<char> tag)
    {
        var length = tag.IndexOfAnyExcept(Letters);
        Span<char> name = stackalloc char[8];
        if (length is < 1 or > 8)
        {
            return true;
        }

        tag[..length].ToLowerInvariant(name);
        return name[..length] is not ("p" or "li" or "dt" or "dd" or "tr" or "td" or "th" or "option" or "br" or "hr" or "img"
            or "input" or "link" or "meta" or "col" or "area" or "base" or "embed" or "source" or "track" or "wbr" or "param");
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
