namespace Rapporteur.Sources.Web;

/// <summary>What a server gave.</summary>
/// <param name="Address">Where it came from in the end, redirects followed.</param>
/// <param name="Body">The bytes, content encodings undone.</param>
/// <param name="MediaType">"text/html", in lower case; empty where the server does not say.</param>
/// <param name="Charset">The encoding that the server declares, or null.</param>
/// <param name="Language">The language that the server declares, or null.</param>
internal sealed record WebDocument(Uri Address, ReadOnlyMemory<byte> Body, string MediaType, string? Charset, string? Language)
{
    /// <summary>A name whose extension tells the format that the server declares; where it declares none that says anything, the name in the address.</summary>
    public string Name => MediaType switch
    {
        "text/html" or "application/xhtml+xml" => "page.html",
        "application/rss+xml" or "application/atom+xml" or "application/rdf+xml" => "feed.rss",
        "application/feed+json" or "application/json" => "feed.json",
        "application/x-ndjson" or "application/jsonl" => "reports.jsonl",
        "message/rfc822" => "mail.eml",

        // XML of any kind, and feeds sent as plain text: the content tells.
        "text/xml" or "application/xml" or "text/plain" => "document",
        _ => Path.GetFileName(Address.AbsolutePath) is { Length: > 0 } name ? name : "document",
    };
}
