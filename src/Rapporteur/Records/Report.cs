namespace Rapporteur.Records;

/// <summary>A report as it came in: the text and what its header says of it.</summary>
public sealed record Report
{
    /// <summary>Hash of the text, the same for the same text.</summary>
    public required string Id { get; init; }

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>Publisher.</summary>
    public string? Outlet { get; init; }

    /// <summary>Author as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>Day of publication; null where unknown, and then relative times stay relative.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Address it came from.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The body; all spans of the record count in it.</summary>
    public required string Text { get; init; }
}
