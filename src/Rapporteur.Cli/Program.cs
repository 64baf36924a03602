using Rapporteur.Cli;
using Rapporteur.Cli.Commands;
using Rapporteur.Cli.Commands.Dossiers;
using Rapporteur.Cli.Commands.Knowledge;

return CommandLine.Run(args, Terminal.OfProcess(), [new ReadCommand(), new ParseCommand(), new CodeCommand(), new KnowledgeCommand(), .. DossierCommands.All(TimeProvider.System)]);
