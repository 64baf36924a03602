namespace Rapporteur.Training.Sentences;

/// <summary>A meeting as an annotator gives it.</summary>
internal sealed record AnnotatedMeeting
{
    /// <summary>Sort of encounter, by the names of the record.</summary>
    public required string Kind { get; init; }

    /// <summary>Who meets, by name or by the words of the sentence.</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>As the sentence leaves it.</summary>
    public required string Status { get; init; }

    /// <summary>What it brought, where told.</summary>
    public string? Outcome { get; init; }
}
