using Rapporteur.Records;
using Rapporteur.Sources;
using Rapporteur.Sources.Web;

namespace Rapporteur.Cli.Outputs;

/// <summary>
/// One file a record, named for its input: <c>talks.json</c> for <c>talks.txt</c>, <c>feed.3.json</c> for the third item of <c>feed.xml</c>,
/// <c>talks.html.json</c> for a page beside a text of the same name.
/// </summary>
internal sealed class DirectoryOutput(RecordFormatter formatter, OutputFormat format, string directory) : IRecordOutput
{
    private readonly Dictionary<string, string> _written = new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public string? Take(ReportOrigin origin, ReportRecord record)
    {
        var ending = format == OutputFormat.Text ? ".record.txt" : ".json";
        var name = NameOf(origin, Path.GetFileNameWithoutExtension) + ending;
        if (_written.TryGetValue(name, out var other) && Path.GetExtension(other) != Path.GetExtension(origin.Input))
        {
            name = NameOf(origin, Path.GetFileName) + ending;
        }

        if (!_written.TryAdd(name, origin.Input))
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

    private static string NameOf(ReportOrigin origin, Func<string, string> shorten)
    {
        var input = WebSource.IsAddress(origin.Input, out var address) ? $"{address.Host}{address.AbsolutePath.TrimEnd('/').Replace('/', '-')}" : origin.Input;
        var name = input == ReportSource.StandardInput ? "stdin" : shorten(input);
        return origin.Item is { } item ? $"{name}.{item}" : origin.Offset is { } offset ? $"{name}.{offset}" : name;
    }
}
