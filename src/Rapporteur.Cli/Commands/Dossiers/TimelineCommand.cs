using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur timeline</c>: meetings and acts in order of their day.</summary>
internal sealed class TimelineCommand() : ViewCommand("timeline", "Shows meetings and acts in order of their day.")
{
    private readonly PartyOption _party = new();

    /// <inheritdoc/>
    protected override void AddTo(Command command) => command.Options.Add(_party.Option);

    /// <inheritdoc/>
    protected override Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment)
    {
        var dossier = new Dossier(store, moment);
        var table = new Table("day", "what", "status", "+place", "grade", "+origins", "id") { WhenEmpty = "No meeting and no act is kept yet." };
        var things = dossier.Things(FindingLayer.Meeting).Concat(dossier.Things(FindingLayer.Event).Where(t => dossier.MeetingActs.Of(t) is null)).Where(t => _party.Fits(parsed, t));
        foreach (var thing in things.OrderBy(static t => t.From ?? t.Latest.Published).ThenBy(static t => t.Id.ToString(), StringComparer.Ordinal))
        {
            var grade = Judge.GradeOf(dossier, thing);
            table.Add(
                DossierWords.DaysOf(thing), DossierWords.Of(thing), thing.Latest.Data.Status, thing.Most(static d => d.Place), grade.Code,
                Invariant.Text(grade.Origins), DossierWords.Short(thing.Id));
        }

        return table;
    }
}
