using System.CommandLine;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary>Which part of a dossier a command shows.</summary>
internal sealed class MomentArguments
{
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

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_asOf);
        command.Options.Add(_until);
    }

    /// <summary>The moment that the command line asks for.</summary>
    /// <exception cref="UsageException">A date is none.</exception>
    public DossierMoment Of(ParseResult parsed) => new(StoreArguments.Moment(parsed, _asOf), StoreArguments.Day(parsed, _until));
}
