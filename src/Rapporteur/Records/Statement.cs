using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>A piece of reported speech or writing with content.</summary>
public sealed record Statement
{
    /// <summary>Identifier ("s1").</summary>
    public required EntryId Id { get; init; }

    /// <summary>Who says it.</summary>
    public IReadOnlyList<EntryId> Speaker { get; init; } = [];

    /// <summary>To whom.</summary>
    public IReadOnlyList<EntryId> Audience { get; init; } = [];

    /// <summary>The word that reports it.</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>The reported words, without the cue.</summary>
    public required TextSpan Content { get; init; }

    /// <summary>Whether they are quoted.</summary>
    public required Directness Direct { get; init; }

    /// <summary>Kind of source.</summary>
    public required SourceKind Source { get; init; }

    /// <summary>Admiralty code: reliability A to F, credibility 1 to 6; F6 where nothing is known.</summary>
    public required string Grade { get; init; }

    /// <summary>The statement in whose content this one is reported.</summary>
    public EntryId? Parent { get; init; }

    /// <summary>When it was said.</summary>
    public Time? Time { get; init; }

    /// <summary>Where it was said.</summary>
    public Place? Place { get; init; }

    /// <summary>The rule that decided.</summary>
    public string? Rule { get; init; }
}
