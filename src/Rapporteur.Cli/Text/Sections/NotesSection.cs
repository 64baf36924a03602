namespace Rapporteur.Cli.Text.Sections;

/// <summary>What was not read, and why.</summary>
internal sealed class NotesSection : IRecordSection
{
    /// <inheritdoc/>
    public void Write(RecordView view, Page page)
    {
        if (view.Record.Notes.Count == 0)
        {
            return;
        }

        page.Heading("NOTES");
        foreach (var note in view.Record.Notes)
        {
            page.Row(new RichText().AddWhole("  ! ", Style.Doubt), RichText.Of(note.Message), $"[{note.Code}]");
        }
    }
}
