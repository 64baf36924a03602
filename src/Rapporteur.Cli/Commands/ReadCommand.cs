using System.CommandLine;

namespace Rapporteur.Cli.Commands;

/// <summary><c>rapporteur read</c>: reads reports and prints their records.</summary>
internal sealed class ReadCommand : ICliCommand
{
    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        var command = new Command("read", "Reads reports and prints their records.");
        command.SetAction(_ => ExitCode.Failed);
        return command;
    }
}
