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

    private readonly Option<string?> _asOf = new("--as-of")
    {
        Description = "What the dossier held at the end of that day, or at that moment in UTC.",
        HelpName = "DATE",
    };

    private readonly Option<string?> _until = new("--until")
    {
        Description = "Only what tells of that day or an earlier one.",
        HelpName = "DATE",
    };

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
        var command = new Command(name, description) { _store.Store, _asOf, _until, _format };
        AddTo(command);
        command.SetAction(parsed =>
        {
            using var store = _store.Open(parsed, mustExist: true);
            var moment = new DossierMoment(StoreArguments.Moment(parsed, _asOf), StoreArguments.Day(parsed, _until));
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
