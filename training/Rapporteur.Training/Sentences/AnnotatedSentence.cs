namespace Rapporteur.Training.Sentences;

/// <summary>One line of a sentence set: a sentence and what its record must hold.</summary>
internal sealed record AnnotatedSentence
{
    /// <summary>Identifier, the same in every annotation of the sentence.</summary>
    public required string Id { get; init; }

    /// <summary><c>tuned</c> where the readers may be fitted to the sentence, <c>held-out</c> where it is only counted.</summary>
    public string? Half { get; init; }

    /// <summary>The sentence.</summary>
    public required string Text { get; init; }

    /// <summary>Headline, where who "we" are depends on it.</summary>
    public string? Title { get; init; }

    /// <summary>Who is for or against what.</summary>
    public IReadOnlyList<AnnotatedPosition> Positions { get; init; } = [];

    /// <summary>Who meets whom.</summary>
    public IReadOnlyList<AnnotatedMeeting> Meetings { get; init; } = [];
}
