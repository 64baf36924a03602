using Rapporteur.Records;

namespace Rapporteur.Cli.Text;

/// <summary>Sign, word and style of the states a row can be in.</summary>
internal static class Marks
{
    /// <summary>Columns that the longest mark takes.</summary>
    public const int Width = 11;

    /// <summary>The mark of a meeting.</summary>
    public static Mark Of(MeetingStatus status) => status switch
    {
        MeetingStatus.Held => new("✓", "held", Style.Good),
        MeetingStatus.Ongoing => new("▸", "ongoing", Style.Coming),
        MeetingStatus.Planned => new("○", "planned", Style.Coming),
        MeetingStatus.Proposed => new("◇", "proposed", Style.Coming),
        MeetingStatus.Postponed => new("»", "postponed", Style.Doubt),
        MeetingStatus.Cancelled => new("✗", "cancelled", Style.Bad),
        MeetingStatus.Refused => new("⊘", "refused", Style.Bad),
        _ => new("?", "unclear", Style.Doubt),
    };

    /// <summary>The mark of an event.</summary>
    public static Mark Of(EventStatus status) => status switch
    {
        EventStatus.Happened => new("✓", "happened", Style.Good),
        EventStatus.Ongoing => new("▸", "ongoing", Style.Coming),
        EventStatus.Planned => new("○", "planned", Style.Coming),
        EventStatus.Proposed => new("◇", "proposed", Style.Coming),
        EventStatus.Possible => new("~", "possible", Style.Doubt),
        EventStatus.Cancelled => new("✗", "cancelled", Style.Bad),
        EventStatus.Denied => new("¬", "denied", Style.Bad),
        _ => new("?", "claimed", Style.Doubt),
    };

    /// <summary>The side that a position takes.</summary>
    public static Mark Of(Position position) => position switch
    {
        { Stance: Stance.Conditional } => new("±", "if", Style.Doubt),
        { Polarity: > 0 } => new("+", "for", Style.Good),
        { Polarity: < 0 } => new("−", "against", Style.Bad),
        _ => new("·", "undecided", Style.Doubt),
    };
}
