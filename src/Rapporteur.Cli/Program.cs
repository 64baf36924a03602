using Rapporteur.Cli;
using Rapporteur.Cli.Commands;

return CommandLine.Run(args, Terminal.OfProcess(), [new ReadCommand(), new ParseCommand()]);
