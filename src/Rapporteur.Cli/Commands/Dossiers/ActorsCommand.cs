using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur actors</c>: the parties of a dossier.</summary>
internal sealed class ActorsCommand() : ViewCommand("actors", "Shows the parties: names and roles they are given, in how many reports, from when to when.")
{
    private readonly PartyOption _party = new();

    /// <inheritdoc/>
    protected override void AddTo(Command command) => command.Options.Add(_party.Option);

    /// <inheritdoc/>
    protected override Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment)
    {
        var table = new Table("name", "kind", "country", "+roles", "+otherNames", "reports", "first", "last", "id") { WhenEmpty = "No party is kept yet." };
        var things = new Dossier(store, moment).Things(FindingLayer.Actor).Where(t => t.Findings[0].Data.Parties is [{ Key: not null }] && _party.Fits(parsed, t));
        foreach (var thing in things.OrderByDescending(static t => t.Findings.Count).ThenBy(static t => t.Id.ToString(), StringComparer.Ordinal))
        {
            var name = thing.Most(static d => d.Label);
            table.Add(
                name, thing.Most(static d => d.Kind), thing.Most(static d => d.Country),
                string.Join("; ", thing.Findings.Select(static f => f.Data.Parties[0].Role).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Take(4)),
                string.Join("; ", thing.Findings.Select(static f => f.Data.Label).Where(n => n != name).Distinct(StringComparer.Ordinal).Take(4)),
                Invariant.Text(thing.Findings.Select(static f => f.Id.Report).Distinct(StringComparer.Ordinal).Count()),
                Invariant.Text(thing.Findings[0].Published), Invariant.Text(thing.Latest.Published), DossierWords.Short(thing.Id));
        }

        return table;
    }
}
