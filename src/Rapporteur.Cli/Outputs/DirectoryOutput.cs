using Rapporteur.Records;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Outputs;

/// <summary>One file a record, named for its input.</summary>
internal sealed class DirectoryOutput(RecordFormatter formatter, OutputFormat format, string directory) : IRecordOutput
{
    private readonly Dictionary<string, string> _written = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public string? Take(string input, ReportRecord record)
    {
        var name = input == ReportSource.StandardInput ? "stdin" : Path.GetFileNameWithoutExtension(input);
        name += format == OutputFormat.Text ? ".record.txt" : ".json";
        if (!_written.TryAdd(name, input))
        {
            return $"{name} already holds the record of {_written[name]}; read the two in separate runs";
        }

        try
        {
            Directory.CreateDirectory(directory);
            using var file = File.Create(Path.Combine(directory, name));
            formatter.Write(record, file);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"{Path.Combine(directory, name)} cannot be written ({failure.Message})";
        }
    }
}
