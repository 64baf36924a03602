using Rapporteur.Cli;
using Rapporteur.Cli.Commands;
using Rapporteur.Cli.Commands.Dossiers;

return CommandLine.Run(args, Terminal.OfProcess(), [new ReadCommand(), new ParseCommand(), new CodeCommand(), .. DossierCommands.All(TimeProvider.System)]);
