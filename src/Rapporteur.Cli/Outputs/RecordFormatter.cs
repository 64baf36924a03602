using System.Text;
using Rapporteur.Cli.Text;
using Rapporteur.Records;

namespace Rapporteur.Cli.Outputs;

/// <summary>A record as bytes in one of the formats.</summary>
/// <param name="format">The format.</param>
/// <param name="width">Columns of text.</param>
/// <param name="hasColour">Whether text is coloured.</param>
internal sealed class RecordFormatter(OutputFormat format, int width, bool hasColour)
{
    /// <summary>Writes a record, a line end after it.</summary>
    public void Write(ReportRecord record, Stream output)
    {
        if (format == OutputFormat.Text)
        {
            using var writer = new StreamWriter(output, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };
            RecordPage.Write(record, new Page(writer, width, hasColour));
            return;
        }

        output.Write(RecordJson.ToUtf8(record, indented: format == OutputFormat.Json));
        output.WriteByte((byte)'\n');
    }
}
