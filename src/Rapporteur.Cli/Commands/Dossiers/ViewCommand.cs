using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary>A command that prints one table of a dossier.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it shows.</param>
internal abstract class ViewCommand(string name, string description) : ICliCommand
{
    private readonly StoreArguments _store = new();

    private readonly MomentArguments _moment = new();

    private readonly Option<string> _format = new("--format")
    {
        Description = "text for people, json or csv for programs.",
        HelpName = string.Join('|', TableWriter.Formats),
        DefaultValueFactory = static _ => "text",
    };

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        _format.AcceptOnlyFromAmong(TableWriter.Formats);
        var command = new Command(name, description) { _store.Store };
        _moment.AddTo(command);
        command.Options.Add(_format);
        AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = _store.Open(parsed, mustExist: true);
            var moment = _moment.Of(parsed);
            OtherRules.Tell(terminal, store);
            new TableWriter(terminal).Write(TableOf(parsed, store, moment), parsed.GetValue(_format)!);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Adds the command's own arguments and options.</summary>
    protected virtual void AddTo(Command command)
    {
    }

    /// <summary>The table.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="store">The store.</param>
    /// <param name="moment">Which part of it is asked for.</param>
    protected abstract Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment);
}
