using Rapporteur.Records;

namespace Rapporteur.Propositions;

/// <summary>One row of the predicate lexicon: a predicate, its frame, and what it is in each layer.</summary>
/// <remarks>The columns are described in <c>docs/lexicon.md</c>.</remarks>
public sealed record LexiconEntry
{
    /// <summary>File and line ("speech.tsv:12"); findings name it as the rule that decided.</summary>
    public required string Id { get; init; }

    /// <summary>Dictionary form with its particle ("call off").</summary>
    public required string Lemma { get; init; }

    /// <summary>Word class.</summary>
    public required PredicateKind Kind { get; init; }

    /// <summary>Which slot of the grammar plays which part.</summary>
    public required IReadOnlyList<FrameSlot> Frame { get; init; }

    /// <summary>Whether its content is reported speech or thought: a statement.</summary>
    public bool IsSpeech { get; init; }

    /// <summary>The kind of encounter it is, or null.</summary>
    public MeetingKind? Encounter { get; init; }

    /// <summary>The stance that its agent takes to its content, or null.</summary>
    public Stance? Stance { get; init; }

    /// <summary>PLOVER type, or null.</summary>
    public string? EventType { get; init; }

    /// <summary>PLOVER mode, or null.</summary>
    public string? EventMode { get; init; }

    /// <summary>CAMEO code, or null.</summary>
    public string? Cameo { get; init; }

    /// <summary>What it says of its content where it holds itself, or null for nothing.</summary>
    public Implication? Implies { get; init; }

    /// <summary>What it says of its content where it is negated, or null for nothing.</summary>
    public Implication? ImpliesNegated { get; init; }

    /// <summary>The outcome that it tells of an encounter, or null.</summary>
    public OutcomeValue? Outcome { get; init; }

    /// <summary>A sentence that runs as a test, arguments in brackets: <c>[agent Kyiv] accused [recipient Moscow] ...</c>.</summary>
    public required string Example { get; init; }
}
