namespace Rapporteur.Training.Sentences;

/// <summary>A position as an annotator gives it.</summary>
internal sealed record AnnotatedPosition
{
    /// <summary>Whose it is, by name or by the words of the sentence; several hold it together.</summary>
    public required IReadOnlyList<string> Holder { get; init; }

    /// <summary>How the holder stands, by the names of the record.</summary>
    public required string Stance { get; init; }

    /// <summary>The words of the proposal.</summary>
    public required string Proposal { get; init; }

    /// <summary>The words of the condition.</summary>
    public string? Condition { get; init; }

    /// <summary>Who ascribes it to the holder; null for nobody.</summary>
    public IReadOnlyList<string>? By { get; init; }

    /// <summary>1 for, -1 against, 0 undecided.</summary>
    public int Polarity => Stance switch { "opposes" or "rejects" => -1, "undecided" => 0, _ => 1 };
}
