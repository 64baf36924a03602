namespace Rapporteur.Cli.Text;

/// <summary>One part of the text view.</summary>
internal interface IRecordSection
{
    /// <summary>Writes the part, or nothing where the record has nothing for it.</summary>
    void Write(RecordView view, Page page);
}
