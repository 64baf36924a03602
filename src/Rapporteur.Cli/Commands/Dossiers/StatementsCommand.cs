using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur statements</c>: who said what.</summary>
internal sealed class StatementsCommand() : ViewCommand("statements", "Shows who said what, when, and through whom.")
{
    private readonly PartyOption _party = new();

    /// <inheritdoc/>
    protected override void AddTo(Command command) => command.Options.Add(_party.Option);

    /// <inheritdoc/>
    protected override Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment)
    {
        var dossier = new Dossier(store, moment);
        var table = new Table("day", "speaker", "source", "+words", "+through", "+outlets", "grade", "id") { WhenEmpty = "No statement is kept yet." };
        foreach (var thing in dossier.Things(FindingLayer.Statement).Where(t => _party.Fits(parsed, t)))
        {
            table.Add(
                DossierWords.DaysOf(thing), DossierWords.Names(thing.Parties(static d => d.Parties)), thing.Most(static d => d.Kind), thing.Latest.Data.Label,
                DossierWords.Names(thing.Parties(static d => d.Tellers)),
                string.Join("; ", thing.Findings.Select(static f => f.Data.Outlet).OfType<string>().Distinct(StringComparer.Ordinal)),
                Judge.GradeOf(dossier, thing).Code, DossierWords.Short(thing.Id));
        }

        return table;
    }
}
