using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>How the parties to a meeting are brought together, with the words for it.</summary>
public sealed record MeetingForm
{
    /// <summary>The form.</summary>
    public required MeetingFormValue Value { get; init; }

    /// <summary>The words for it; where the kind or the venue tells it, those.</summary>
    public required TextSpan Span { get; init; }
}
