using Rapporteur.Records;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Outputs;

/// <summary>Records one after the other on standard output.</summary>
internal sealed class StreamOutput(RecordFormatter formatter, OutputFormat format, Stream stream) : IRecordOutput
{
    private bool _isFirst = true;

    /// <inheritdoc/>
    public string? Take(ReportOrigin origin, ReportRecord record)
    {
        if (format == OutputFormat.Text && !_isFirst)
        {
            stream.Write("\n\n"u8);
        }

        _isFirst = false;
        formatter.Write(record, stream);
        stream.Flush();
        return null;
    }
}
