namespace Rapporteur.Sources.Formats;

/// <summary>The formats that reports come in.</summary>
internal enum SourceFormat
{
    /// <summary>Plain text with an optional header.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>RSS or Atom.</summary>
    Feed,

    /// <summary>One JSON document: a JSON Feed, an article or a list of articles.</summary>
    Json,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A web archive.</summary>
    Warc,

    /// <summary>One message of mail.</summary>
    Mail,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A ZIP container; a Word document where reports are concerned.</summary>
    Word,

    /// <summary>Any of the others, compressed.</summary>
    Gzip,
}
