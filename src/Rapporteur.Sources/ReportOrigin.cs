namespace Rapporteur.Sources;

/// <summary>Where in an input a report was found.</summary>
/// <param name="Input">Name of the input as it was given: a path, or "-" for standard input.</param>
public sealed record ReportOrigin(string Input)
{
    /// <summary>
    /// Byte at which the record begins in a WARC or JSON lines file, from 0; in a compressed WARC, the byte at which its gzip
    /// member begins in the compressed file, as indexes of such archives count. Null where the input is one document.
    /// </summary>
    public long? Offset { get; init; }

    /// <summary>Number of the item or line in a feed or JSON file, from 1; null where the input is one document.</summary>
    public int? Item { get; init; }

    /// <summary>Address that an item of a feed links to, as the feed has it; null elsewhere.</summary>
    public string? Link { get; init; }

    /// <summary>When an archive's crawler fetched the report, in UTC; null where the input does not tell.</summary>
    public DateTimeOffset? Retrieved { get; init; }

    /// <summary>Input, then the place in it: <c>crawl.warc.gz#offset=4711</c>, <c>feed.xml#item=3</c>.</summary>
    public string Location => Offset is { } offset ? $"{Input}#offset={offset}" : Item is { } item ? $"{Input}#item={item}" : Input;

    /// <summary>The <see cref="Location"/>.</summary>
    public override string ToString() => Location;
}
