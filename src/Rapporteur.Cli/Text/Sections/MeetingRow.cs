using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>A meeting in one line.</summary>
internal static class MeetingRow
{
    /// <summary>Kind, participants and place: "summit Donald Trump – Vladimir Putin, Budapest".</summary>
    public static RichText Title(RecordView view, Meeting meeting)
    {
        var title = new RichText().Add(Kind(meeting.Kind) + " ", Style.Dim)
            .Add(view.Names(meeting.Participants, " – ") ?? "participants not named", Style.Bold);
        return meeting.Place is { } place ? title.Add(", " + place.Name) : title;
    }

    /// <summary>Where the report first speaks of it.</summary>
    public static TextSpan Place(Meeting meeting) =>
        meeting.Mentions.Count > 0 ? meeting.Mentions[0] : meeting.History.Count > 0 ? meeting.History[0].Span : default;

    private static string Kind(MeetingKind kind) => kind switch
    {
        MeetingKind.Summit => "summit",
        MeetingKind.Talks => "talks",
        MeetingKind.Call => "call",
        MeetingKind.Visit => "visit",
        MeetingKind.Conference => "conference",
        MeetingKind.Signing => "signing",
        _ => "meeting",
    };
}
