using Rapporteur.Cli.Outputs;
using Rapporteur.Reading;
using Rapporteur.Records;
using Rapporteur.Sources;
using Rapporteur.Sources.Web;

namespace Rapporteur.Cli.Inputs;

/// <summary>Reads inputs one after the other and counts how it went.</summary>
/// <param name="terminal">Where narration goes.</param>
/// <param name="reader">Reads reports.</param>
/// <param name="options">How inputs are taken.</param>
/// <param name="web">How URLs are fetched.</param>
internal sealed class InputReading(Terminal terminal, Lazy<ReportReader> reader, SourceOptions options, WebOptions web)
{
    /// <summary>
    /// What inputs give: files of any format, the files of a folder, a URL. What a folder holds beside reports is passed over, and told.
    /// </summary>
    /// <param name="inputs">Their names.</param>
    public IEnumerable<SourceResult> Results(IEnumerable<string> inputs) => inputs.SelectMany(Results);

    /// <summary>Reads what inputs gave into the output.</summary>
    /// <param name="results">The reports and failures.</param>
    /// <param name="output">Where the records go.</param>
    /// <param name="tellsNotes">Whether notes are told besides standing in the record.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int ReadAll(IEnumerable<SourceResult> results, IRecordOutput output, bool tellsNotes)
    {
        var (read, failed) = (0, 0);
        foreach (var result in results)
        {
            if (result.Failure is { IsPassedOver: true } beside)
            {
                terminal.Tell(beside.ToString());
                continue;
            }

            Progress($"{read + failed + 1} {result.Origin.Location}");
            if (TryReadOne(result, output, tellsNotes))
            {
                read++;
            }
            else
            {
                failed++;
            }
        }

        Progress("");
        if (read + failed > 1)
        {
            terminal.Tell($"{read} read, {failed} failed");
        }

        return failed == 0 ? ExitCode.Done : read == 0 ? ExitCode.Failed : ExitCode.Partly;
    }

    /// <summary>The one report of an input; tells what is wrong where there is none.</summary>
    public SourceResult Source(string input)
    {
        var results = Results(input).Where(static r => r.Failure is not { IsPassedOver: true }).Take(2).ToList();
        var source = results.Count == 1 ? results[0] : null;
        if (source is null)
        {
            throw new UsageException($"{input} holds several reports; --explain shows one entry of one report.");
        }

        if (!source.IsReport)
        {
            terminal.Tell(source.Failure.ToString());
        }

        return source;
    }

    /// <summary>The record of a report with the notes of its source before its own.</summary>
    public ReportRecord Record(Report report, IReadOnlyList<Note> notes)
    {
        var record = reader.Value.Read(report);
        return notes.Count == 0 ? record : record with { Notes = [.. notes, .. record.Notes] };
    }

    /// <summary>Why an entry is in the record of a report, or null where there is no such entry.</summary>
    public Explanation? Explain(Report report, string id) => reader.Value.Explain(report, id);

    private IEnumerable<SourceResult> Results(string input) =>
        input == ReportSource.StandardInput ? ReportSource.ReadAll(terminal.Input, input, options)
        : WebSource.IsAddress(input, out _) ? WebSource.ReadAll(input, options, web)
        : ReportSource.ReadAll(input, options);

    // The border of one input: a fault that one report brings out must not stop the others. A failed write does stop them,
    // since nobody is there to read the rest.
    private bool TryReadOne(SourceResult result, IRecordOutput output, bool tellsNotes)
    {
        var place = result.Origin.Location;
        try
        {
            return ReadOne(result, place, output, tellsNotes);
        }
#pragma warning disable CA1031 // See above: whatever reaches this border becomes a message that names the input.
        catch (Exception failure) when (failure is not IOException)
#pragma warning restore CA1031
        {
            terminal.Tell($"{place}: not read, {failure.GetType().Name}: {failure.Message}");
            terminal.Tell("This is a fault of rapporteur, not of the report.");
            return false;
        }
    }

    private bool ReadOne(SourceResult result, string place, IRecordOutput output, bool tellsNotes)
    {
        if (!result.IsReport)
        {
            terminal.Tell(result.Failure.ToString());
            return false;
        }

        var record = Record(result.Report, result.Notes);
        if (tellsNotes)
        {
            foreach (var note in record.Notes)
            {
                terminal.Tell($"{place}: {note.Message}");
            }
        }

        Progress("");
        if (output.Take(result.Origin, record) is { } wrong)
        {
            terminal.Tell($"{place}: {wrong}");
            return false;
        }

        return true;
    }

    // One line that is written over again; nothing where nobody watches.
    private void Progress(string text)
    {
        if (terminal.ShowsProgress)
        {
            var room = Math.Max(terminal.Width - 1, 10);
            terminal.Error.Write("\r" + (text.Length > room ? text[..room] : text.PadRight(room)) + (text.Length == 0 ? "\r" : ""));
        }
    }
}
