using Rapporteur.Cli.Outputs;
using Rapporteur.Reading;
using Rapporteur.Records;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Inputs;

/// <summary>Reads inputs one after the other and counts how it went.</summary>
/// <param name="terminal">Where narration goes.</param>
/// <param name="reader">Reads reports.</param>
/// <param name="options">How inputs are taken.</param>
internal sealed class InputReading(Terminal terminal, ReportReader reader, SourceOptions options)
{
    /// <summary>Reads all inputs into the output.</summary>
    /// <param name="inputs">Their names.</param>
    /// <param name="output">Where the records go.</param>
    /// <param name="tellsNotes">Whether notes are told besides standing in the record.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int ReadAll(IReadOnlyList<string> inputs, IRecordOutput output, bool tellsNotes)
    {
        var failed = 0;
        for (var i = 0; i < inputs.Count; i++)
        {
            Progress($"{i + 1}/{inputs.Count} {inputs[i]}", inputs.Count);
            failed += TryReadOne(inputs[i], output, tellsNotes) ? 0 : 1;
        }

        if (inputs.Count > 1)
        {
            Progress("", inputs.Count);
            terminal.Tell($"{inputs.Count - failed} read, {failed} failed");
        }

        return failed == 0 ? ExitCode.Done : failed == inputs.Count ? ExitCode.Failed : ExitCode.Partly;
    }

    /// <summary>Gets one input in; tells what is wrong where there is no report.</summary>
    public SourceResult Source(string input)
    {
        var source = input == ReportSource.StandardInput
            ? ReportSource.ReadStream(terminal.Input, input, options)
            : ReportSource.ReadFile(input, options);
        if (!source.IsReport)
        {
            terminal.Tell(source.Failure.ToString());
        }

        return source;
    }

    /// <summary>The record of a report with the notes of its source before its own.</summary>
    public ReportRecord Record(Report report, IReadOnlyList<Note> notes)
    {
        var record = reader.Read(report);
        return notes.Count == 0 ? record : record with { Notes = [.. notes, .. record.Notes] };
    }

    /// <summary>Why an entry is in the record of a report, or null where there is no such entry.</summary>
    public Explanation? Explain(Report report, string id) => reader.Explain(report, id);

    // The border of one input: a fault that one report brings out must not stop the others. A failed write does stop them,
    // since nobody is there to read the rest.
    private bool TryReadOne(string input, IRecordOutput output, bool tellsNotes)
    {
        try
        {
            return ReadOne(input, output, tellsNotes);
        }
#pragma warning disable CA1031 // See above: whatever reaches this border becomes a message that names the input.
        catch (Exception failure) when (failure is not IOException)
#pragma warning restore CA1031
        {
            terminal.Tell($"{input}: not read, {failure.GetType().Name}: {failure.Message}");
            terminal.Tell("This is a fault of rapporteur, not of the report.");
            return false;
        }
    }

    private bool ReadOne(string input, IRecordOutput output, bool tellsNotes)
    {
        var source = Source(input);
        if (!source.IsReport)
        {
            return false;
        }

        var record = Record(source.Report, source.Notes);
        if (tellsNotes)
        {
            foreach (var note in record.Notes)
            {
                terminal.Tell($"{input}: {note.Message}");
            }
        }

        if (output.Take(input, record) is { } wrong)
        {
            terminal.Tell($"{input}: {wrong}");
            return false;
        }

        return true;
    }

    // One line that is written over again; nothing where nobody watches or one report is all there is.
    private void Progress(string text, int count)
    {
        if (terminal.ShowsProgress && count > 1)
        {
            var room = Math.Max(terminal.Width - 1, 10);
            terminal.Error.Write("\r" + (text.Length > room ? text[..room] : text.PadRight(room)) + (text.Length == 0 ? "\r" : ""));
        }
    }
}
