using Rapporteur.Cli.Text;
using Rapporteur.Records;

namespace Rapporteur.Cli.Inputs;

/// <summary>Prints why one entry is in the record of one input.</summary>
internal sealed class EntryExplanation(Terminal terminal, InputReading reading)
{
    /// <summary>Prints it.</summary>
    /// <param name="input">The input.</param>
    /// <param name="id">The entry's id as typed.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int Print(string input, string id)
    {
        var source = reading.Source(input);
        if (!source.IsReport)
        {
            return ExitCode.Failed;
        }

        var record = reading.Record(source.Report, source.Notes);
        if (reading.Explain(source.Report, id) is not { } explanation)
        {
            terminal.Tell($"{input}: no entry \"{id}\"; the record has {Entries(record)}.");
            return ExitCode.Failed;
        }

        using var writer = terminal.OpenText();
        ExplanationPage.Write(record, explanation, new Page(writer, terminal.Width, terminal.HasColour));
        return ExitCode.Done;
    }

    private static string Entries(ReportRecord record)
    {
        IEnumerable<EntryId>[] layers =
        [
            record.Actors.Select(x => x.Id), record.Meetings.Select(x => x.Id), record.Statements.Select(x => x.Id),
            record.Positions.Select(x => x.Id), record.Events.Select(x => x.Id),
        ];
        var ranges = layers.Select(layer => layer.ToList()).Where(layer => layer.Count > 0)
            .Select(layer => layer.Count == 1 ? layer[0].Value : $"{layer[0]} to {layer[^1]}").ToList();
        return ranges.Count == 0 ? "none" : string.Join(", ", ranges);
    }
}
