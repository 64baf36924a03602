using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>What a meeting brought, with the words for it.</summary>
public sealed record Outcome
{
    /// <summary>The outcome.</summary>
    public required OutcomeValue Value { get; init; }

    /// <summary>The words for it.</summary>
    public required TextSpan Span { get; init; }
}
