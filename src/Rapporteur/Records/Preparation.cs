using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>That a meeting prepares another one.</summary>
public sealed record Preparation
{
    /// <summary>The one that is prepared; null where the report does not tell which, or knows no such entry.</summary>
    public EntryId? Meeting { get; init; }

    /// <summary>The words for what is prepared; where none are, those that call the meeting preparatory.</summary>
    public required TextSpan Span { get; init; }
}
