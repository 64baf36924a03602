using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur conditions</c>: who sets which condition for what, and how it stands with it.</summary>
internal sealed class ConditionsCommand() : ViewCommand("conditions", "Shows who sets which condition for what, since when, and whether it is met, agreed, refused or dropped.")
{
    private readonly Option<string?> _party = new("--party")
    {
        Description = "Only this party's conditions: part of its name, or the code of a state (UKR).",
        HelpName = "NAME",
    };

    private readonly Option<ConditionStatus?> _status = new("--status")
    {
        Description = "Only conditions that stand so.",
        HelpName = "unmet|refused|agreed|met|dropped",
    };

    /// <inheritdoc/>
    protected override void AddTo(Command command)
    {
        command.Options.Add(_party);
        command.Options.Add(_status);
    }

    /// <inheritdoc/>
    protected override Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment)
    {
        var table = new Table("since", "party", "for", "status", "+proposal", "+condition", "+reason", "+lastConfirmed", "+origins", "+evidence", "id") { WhenEmpty = "No such condition is kept." };
        foreach (var entry in ConditionBoard.Of(new Dossier(store, moment)).Entries.Where(e => Fits(parsed, e)))
        {
            table.Add(
                Invariant.Text(entry.Since), entry.SideName, entry.IssueName, RecordNames.Of(entry.Status), entry.Proposal, entry.Condition, entry.Reason,
                Invariant.Text(entry.LastConfirmed), Invariant.Text(entry.Origins), entry.Evidence is { } evidence ? DossierWords.Short(evidence.Id) : null, DossierWords.Short(entry.Id));
        }

        return table;
    }

    private bool Fits(ParseResult parsed, ConditionEntry entry) =>
        (parsed.GetValue(_party) is not { } party || entry.SideName.Contains(party, StringComparison.OrdinalIgnoreCase) || entry.Side.EndsWith(":" + party, StringComparison.OrdinalIgnoreCase))
        && (parsed.GetValue(_status) is not { } status || entry.Status == status);
}
