using System.CommandLine;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli;

/// <summary>Parses the arguments, runs the subcommand, and turns whatever goes wrong into a message and an exit code.</summary>
internal static class CommandLine
{
    private const string Description = """
        Reads news reports of negotiations and conflicts into a checkable record: who met whom, who said what, who holds
        which position, what happened and what was called off, each with its sentence.
        """;

    /// <summary>Runs one command line.</summary>
    /// <param name="args">Arguments after the program's name.</param>
    /// <param name="terminal">Where data and narration go.</param>
    /// <param name="commands">The subcommands in the order that help lists them.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> args, Terminal terminal, IReadOnlyList<ICliCommand> commands)
    {
        var root = new RootCommand(Description);
        foreach (var command in commands)
        {
            root.Subcommands.Add(command.Build(terminal));
        }

        using var output = terminal.OpenText();
        try
        {
            // A response file (@file) would make a report named "@x.txt" unreadable, and nobody asked for one.
            var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                foreach (var error in parsed.Errors)
                {
                    terminal.Tell(error.Message);
                }

                terminal.Tell("Run 'rapporteur --help' for the commands and their options.");
                return ExitCode.Usage;
            }

            return parsed.Invoke(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = terminal.Error,
            });
        }
        catch (UsageException wrong)
        {
            terminal.Tell(wrong.Message);
            return ExitCode.Usage;
        }
        catch (DossierStoreException failure)
        {
            terminal.Tell(failure.Message);
            return ExitCode.Failed;
        }
#pragma warning disable CA1031 // The process border: whatever reaches it becomes a message, never a stack trace.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            // A reader that closes the pipe early (head, less) has all it wants.
            if (failure is IOException && terminal.IsOutputClosed(failure))
            {
                return ExitCode.Done;
            }

            terminal.Tell($"{failure.GetType().Name}: {failure.Message}");
            terminal.Tell("This is a fault of rapporteur or of the machine, not of the report.");
            return ExitCode.Failed;
        }
    }
}
