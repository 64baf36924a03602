using System.CommandLine;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur parse</c>: prints the trees of a text as CoNLL-U.</summary>
internal sealed class ParseCommand : ICliCommand
{
    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        var command = new Command("parse", "Prints the tokens, tags, trees and names of a text as CoNLL-U.");
        command.SetAction(_ => ExitCode.Failed);
        return command;
    }
}
