using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur changes</c>: what changed since one last looked, or since a day of publication.</summary>
internal sealed class ChangesCommand() : ViewCommand("changes", "Shows what changed since a moment: meetings, positions, conditions, parties, contradictions, corrections, sources.")
{
    private readonly Option<string?> _since = new("--since")
    {
        Description = "What entered the dossier after that day or moment in UTC.",
        HelpName = "DATE",
    };

    private readonly Option<string?> _published = new("--published-since")
    {
        Description = "What reports published after that day tell anew.",
        HelpName = "DATE",
    };

    /// <inheritdoc/>
    protected override void AddTo(Command command)
    {
        command.Options.Add(_since);
        command.Options.Add(_published);
    }

    /// <inheritdoc/>
    protected override Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment)
    {
        var (since, published) = (StoreArguments.Moment(parsed, _since), StoreArguments.Day(parsed, _published));
        if (since is null == published is null)
        {
            throw new UsageException("Say since when: --since DATE for what entered the dossier, or --published-since DATE for what was published.");
        }

        var before = new Dossier(store, published is null ? moment with { AsOf = since } : moment with { PublishedUntil = published });
        var table = new Table("change", "what", "day", "id");
        foreach (var change in new DossierChanges(before, new Dossier(store, moment)).All())
        {
            table.Add(
                RecordNames.Of(change.Kind), change.Text, Invariant.Text(change.Day), change.Evidence is { } id ? DossierWords.Short(id) : null);
        }

        return table;
    }
}
