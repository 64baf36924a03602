using Rapporteur.Cli.Text.Sections;
using Rapporteur.Records;

namespace Rapporteur.Cli.Text;

/// <summary>The text view of a record, as an analyst reads it: from the whole to the single word.</summary>
internal static class RecordPage
{
    private static readonly IRecordSection[] Sections =
    [
        new HeadingSection(), new TimelineSection(), new MeetingsSection(), new PositionsSection(), new StatementsSection(),
        new EventsSection(), new LinksSection(), new OpenPointsSection(), new NotesSection(),
    ];

    /// <summary>Writes the view.</summary>
    public static void Write(ReportRecord record, Page page)
    {
        var view = new RecordView(record);
        foreach (var section in Sections)
        {
            section.Write(view, page);
        }
    }
}
