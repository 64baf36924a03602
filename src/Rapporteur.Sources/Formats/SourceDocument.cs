namespace Rapporteur.Sources.Formats;

/// <summary>One document of an input, with what its container says of it.</summary>
/// <param name="Bytes">The document.</param>
/// <param name="Origin">Where it was found.</param>
/// <param name="Options">How inputs are taken.</param>
internal sealed record SourceDocument(ReadOnlyMemory<byte> Bytes, ReportOrigin Origin, SourceOptions Options)
{
    /// <summary>Name of the encoding that the container declares, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>Address it was fetched from, or null.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 tag that the container declares, or null.</summary>
    public string? Language { get; init; }

    /// <summary>A failure of this document.</summary>
    public SourceResult Failed(string code, string message) => SourceResult.Failed(Origin, code, message);
}
