using System.CommandLine;
using System.Globalization;
using Rapporteur.Importing;

namespace Rapporteur.Cli.Commands.Knowledge;

/// <summary><c>rapporteur knowledge import</c>: makes tables of states, bodies, holders of offices and places from a Wikidata dump.</summary>
internal sealed class KnowledgeCommand : ICliCommand
{
    private readonly Argument<string> _dump = new("DUMP") { Description = "A Wikidata JSON dump (.json or .json.gz), one entity a line." };

    private readonly Option<string> _output = new("--output")
    {
        Description = "Folder for the tables, to be named to read --knowledge.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<int> _population = new("--population")
    {
        Description = "Leaves out towns of fewer people.",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => new ImportOptions().Population,
    };

    private readonly Option<int> _since = new("--since")
    {
        Description = "Leaves out offices that ended before this year.",
        HelpName = "YEAR",
        DefaultValueFactory = _ => new ImportOptions().Since,
    };

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        var import = new Command("import", "Makes tables of states, bodies, holders of offices and places from a Wikidata dump.")
        {
            _dump, _output, _population, _since,
        };
        import.SetAction(parsed => Run(parsed, terminal));
        return new Command("knowledge", "Adds to what the program knows of actors and places.") { import };
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var dump = parsed.GetValue(_dump)!;
        try
        {
            var options = new ImportOptions { Population = parsed.GetValue(_population), Since = parsed.GetValue(_since) };
            var result = WikidataImport.Run(dump, parsed.GetValue(_output)!, options);
            var rows = string.Join(", ", result.Rows.Select(static row => string.Create(CultureInfo.InvariantCulture, $"{row.Value:N0} {row.Key}")));
            terminal.Tell(string.Create(CultureInfo.InvariantCulture, $"{result.Entities:N0} entities read: {rows}."));
            return Tell(terminal, dump, result);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            terminal.Tell($"{dump}: {failure.Message}");
            return ExitCode.Failed;
        }
    }

    /// <summary>Says what could not be read, and how the import ended.</summary>
    private static int Tell(Terminal terminal, string dump, ImportResult result)
    {
        if (result.Broken > 0)
        {
            terminal.Tell(string.Create(CultureInfo.InvariantCulture, $"{dump}: {result.Broken:N0} lines hold no JSON and were passed over."));
        }

        if (result.TooLong > 0)
        {
            terminal.Tell(string.Create(CultureInfo.InvariantCulture, $"{dump}: {result.TooLong:N0} lines are too long and were passed over."));
        }

        if (result.Ended is not null)
        {
            terminal.Tell($"{dump}: {result.Ended}; the tables hold what came before. Fetch it anew for the rest.");
        }

        return result.Entities == 0 ? ExitCode.Failed
            : result.Broken > 0 || result.TooLong > 0 || result.Ended is not null ? ExitCode.Partly : ExitCode.Done;
    }
}
