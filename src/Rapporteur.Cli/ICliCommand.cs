using System.CommandLine;

namespace Rapporteur.Cli;

/// <summary>One subcommand: its options and what it does with them.</summary>
internal interface ICliCommand
{
    /// <summary>Describes the subcommand and binds its action to the terminal it writes to.</summary>
    Command Build(Terminal terminal);
}
