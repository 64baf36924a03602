using System.CommandLine;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur check</c>: checks a whole dossier.</summary>
internal sealed class CheckCommand : ICliCommand
{
    private readonly StoreArguments _store = new();

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        var command = new Command("check", "Checks that a dossier is whole: its file, its reports, its findings, its sentences.") { _store.Store };
        command.SetAction(parsed =>
        {
            using var store = _store.Open(parsed, mustExist: true);
            var problems = store.Check();
            foreach (var problem in problems)
            {
                terminal.Tell(problem);
            }

            terminal.Tell(problems.Count == 0 ? "the dossier is sound" : $"{problems.Count} problems");
            OtherRules.Tell(terminal, store);
            return problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
        });
        return command;
    }
}
